import type { TestContext } from 'node:test';
import type { RunContext } from '../../src/engine/context.ts';
import { createRunControls, type RunControls } from '../../src/engine/run-controls.ts';
import { createRunTimes, type TimeLimits } from '../../src/engine/windows/run-times.ts';
import { systemClock } from '../../src/http/system-clock.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { Desired } from '../../src/model/desired.ts';
import type { Event } from '../../src/model/events.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Store } from '../../src/model/store.ts';
import type { StoreOptions } from '../../src/state/open-store.ts';
import { MemorySource } from './memory-source.ts';
import { MemoryTarget } from './memory-target.ts';
import { openTestSnapshot, openTestStore, storeOptions, testSource, testTenant } from './open-test-store.ts';
import { sampleChange, sampleHeader } from './samples.ts';

export interface EngineTest {
  context: RunContext;
  store: Store;
  snapshot: Snapshot;
  target: MemoryTarget;
  source: MemorySource;
  run: RunControls;
  /** All that was emitted, in order. */
  events: Event[];
}

export interface EngineTestOptions {
  target?: MemoryTarget;
  source?: MemorySource;
  clock?: Clock;
  state?: StoreOptions;
  options?: Partial<RunContext['migration']['options']>;
  /** Default: no canary, and no more than a tenth of the last 500 may fail. */
  spec?: Partial<Pick<RunContext['migration']['run'], 'canary' | 'stopWhen'>>;
  /** Default: UTC. */
  timezone?: string;
  /** Default: it may always write, as long as it takes. */
  times?: Partial<TimeLimits>;
}

/** What a verb works with: the real state on disk, a source and a target in memory. */
export async function openEngine(t: TestContext, options: EngineTestOptions = {}): Promise<EngineTest> {
  const state = options.state ?? storeOptions(t);
  const store = await openTestStore(t, state);
  const snapshot = await openTestSnapshot(t, state);
  return { ...connect(store, snapshot, options), store, snapshot };
}

/** The same for a process that is no test: whoever opened the state closes it. */
export function connect(
  store: Store,
  snapshot: Snapshot,
  options: EngineTestOptions,
): Omit<EngineTest, 'store' | 'snapshot'> {
  const target = options.target ?? new MemoryTarget();
  const source = options.source ?? new MemorySource();
  const events: Event[] = [];
  const emit = (event: Event) => void events.push(event);
  const run = createRunControls(emit);
  const clock = options.clock ?? systemClock;
  const settings = { attachments: 'migrate', inlineImages: 'upload', tags: 'migrate', maxFileSize: '20MB' };
  const context = {
    migration: {
      name: 'acme',
      timezone: options.timezone ?? 'UTC',
      tickets: {},
      groups: { restricted: {} },
      agents: { assignee: { missing: 'unassigned' } },
      options: { ...settings, ...options.options },
      run: { canary: { tickets: 0, outgoing: 0 }, stopWhen: { failed: '10%', ofLast: 500 }, ...options.spec },
    },
    // The expressions have a room of their own: here every record is mapped to nothing.
    mapper: {
      map: async (_: string, records: { id: string }[]) =>
        records.map(({ id }) => ({ id, values: {}, customFields: {}, problems: [] })),
    },
    source,
    sourceKey: testSource,
    account: { key: testSource, url: 'https://acme.test', supportAddresses: [] },
    target,
    tenant: { key: testTenant, url: 'https://acme.haloitsm.test' },
    catalogue: { entries: {}, supportAddresses: [], details: {}, digest: 'catalogue' },
    model: target.model(),
    store,
    snapshot,
    privacy: { erased: async () => new Map() },
    mapping: {},
    clock,
    emit,
    signal: run.signal,
    stopping: run.stopping,
    paused: run.paused,
    times: createRunTimes(
      { clock, emit, stopped: run.stopped },
      { windows: [], timezone: options.timezone ?? 'UTC', ...options.times },
    ),
    // What applying and verifying never touch (the spec's text, most of its sections) is left out.
  } as unknown as RunContext;
  return { context, target, source, run, events };
}

/** Puts a plan into the store that creates these, in their order. */
export async function planCreations(store: Store, records: readonly Desired[]): Promise<void> {
  await store.beginPlan(sampleHeader);
  await store.addChanges(records.map((desired) => sampleChange(desired)));
  await store.finishPlan();
}
