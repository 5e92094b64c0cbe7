import type { TestContext } from 'node:test';
import { applyPlan } from '../../src/engine/apply/apply-plan.ts';
import type { RunContext } from '../../src/engine/context.ts';
import { openRun } from '../../src/engine/open-run.ts';
import { makePlan } from '../../src/engine/plan/make-plan.ts';
import { createRunControls } from '../../src/engine/run-controls.ts';
import { verifyMigration } from '../../src/engine/verify/verify-migration.ts';
import { systemClock } from '../../src/http/system-clock.ts';
import type { Change } from '../../src/model/change.ts';
import type { RecordEntity } from '../../src/model/entity.ts';
import type { Event } from '../../src/model/events.ts';
import { loadMigration } from '../../src/spec/load-migration.ts';
import { atEnd } from './at-end.ts';
import { openScene, type Scene } from './scene.ts';

/** A scene whose migrations run in this process, from source. */
export interface Sides extends Scene {
  /** Plans and applies; answers what the plan said of each record of an entity that is not unchanged. */
  migrate(spec: string, entity: RecordEntity): Promise<Change[]>;
  verify(spec: string): ReturnType<typeof verifyMigration>;
  /** Does something with both sides connected and the state open. */
  within<T>(spec: string, work: (context: RunContext) => Promise<T>): Promise<T>;
  /** Codes and records of all findings since the last call. */
  takeFindings(): { code: string; record: string; message: string }[];
  /** The state is gone, as if it had been deleted: the next run rebuilds it from the target. */
  loseState(): void;
  /** Where the state lies, for a command that is to go on with it. */
  stateFolder(): string;
}

export async function openSides(t: TestContext, options: Parameters<typeof openScene>[0] = {}): Promise<Sides> {
  const scene = await openScene(options);
  atEnd(t, () => scene.close());
  const findings: { code: string; record: string; message: string }[] = [];
  let states = 0;
  const stateFolder = () => `${scene.state}-${states}`;
  const emit = (event: Event) => {
    if (event.type !== 'finding') return;
    findings.push({ code: event.finding.code, record: event.record ?? '', message: event.finding.message });
  };
  async function open(spec: string, mode: 'apply' | 'verify') {
    Object.assign(process.env, scene.env);
    const loaded = await loadMigration(spec);
    return await openRun({
      loaded,
      trust: { exec: false, secretFiles: false, hosts: null },
      stateDir: stateFolder(),
      emit,
      clock: systemClock,
      run: createRunControls(emit),
      command: mode,
      mode,
    });
  }
  return {
    ...scene,
    async migrate(spec, entity) {
      const { context, close } = await open(spec, 'apply');
      try {
        await makePlan(context);
        const changes = (await context.store.pageChanges({ entity }, null, 10_000)).map(({ change }) => change);
        await applyPlan(context, { skipBlocked: true });
        return changes.filter(({ action }) => action !== 'unchanged');
      } finally {
        await close();
      }
    },
    async verify(spec) {
      const { context, close } = await open(spec, 'verify');
      try {
        return await verifyMigration(context, { level: 'fields' });
      } finally {
        await close();
      }
    },
    async within(spec, work) {
      const { context, close } = await open(spec, 'apply');
      try {
        return await work(context);
      } finally {
        await close();
      }
    },
    takeFindings: () => findings.splice(0),
    loseState() {
      states += 1;
    },
    stateFolder,
  };
}
