import type { TestContext } from 'node:test';
import type { RunContext } from '../../src/engine/context.ts';
import { guardSnapshot } from '../../src/engine/privacy/private-snapshot.ts';
import type { Mapper } from '../../src/mapping/mapper.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Mapped, Problem } from '../../src/model/desired.ts';
import type { PlanEntity } from '../../src/model/entity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Target } from '../../src/model/target.ts';
import type { NameCheck } from '../../src/model/target-model.ts';
import { checkSpec } from '../../src/spec/load-migration.ts';
import type { StoreOptions } from '../../src/state/open-store.ts';
import { type EngineTest, openEngine } from './engine-context.ts';
import { MemoryTarget } from './memory-target.ts';
import { plainDesire, plainExisting, plainSynthetic } from './plain-model.ts';
import { RecordSource, type Records } from './record-source.ts';

export interface PlanTest extends Omit<EngineTest, 'source'> {
  source: RecordSource;
  /** Ids of the records that were mapped, in order: `tickets/1`. */
  mapped: string[];
}

export interface PlanTestOptions {
  records?: Records;
  source?: RecordSource;
  target?: MemoryTarget;
  /** Sections of the spec, as YAML without the connections. */
  spec?: string;
  state?: StoreOptions;
  /** What `select` says; default: every ticket that is not deleted. */
  select?: (ticket: JsonObject) => boolean | Problem;
  /** What mapping a record comes to, beside its name or subject. */
  map?: (entity: PlanEntity, record: JsonObject) => Partial<Mapped>;
  checks?: NameCheck[];
  catalogue?: Partial<Catalogue>;
}

const connections = `version: 1
name: acme
source: { connector: zendesk, url: "https://acme.zendesk.com", email: ops@acme.test, token: { env: TOKEN } }
target: { connector: halo, url: "https://acme.haloitsm.test", clientId: id, clientSecret: { env: SECRET } }
`;

/** What planning works with: the real state and spec, a source and a target in memory, mapping without evaluators. */
export async function openPlanner(t: TestContext, options: PlanTestOptions = {}): Promise<PlanTest> {
  const memory = options.target ?? new MemoryTarget();
  const source = options.source ?? new RecordSource(options.records);
  const engine = await openEngine(t, { target: memory, ...(options.state ? { state: options.state } : {}) });
  const loaded = checkSpec('acme.yaml', connections + (options.spec ?? ''));
  if (!loaded.migration) throw new Error(loaded.findings.map(({ message }) => message).join('\n'));
  const mapped: string[] = [];
  const target = plannable(memory, options.checks ?? []);
  const catalogue = { ...engine.context.catalogue, ...options.catalogue };
  const context: RunContext = {
    ...engine.context,
    loaded,
    migration: loaded.migration,
    ...guardSnapshot(engine.snapshot, loaded.migration.privacy),
    source,
    account: await source.account(),
    target,
    catalogue,
    model: target.model(catalogue),
    mapper: plainMapper(options, mapped),
  };
  return { ...engine, context, source, mapped };
}

function plannable(memory: MemoryTarget, checks: NameCheck[]): Target {
  return {
    defaults: {},
    reader: { ...memory.reader, existing: (entity) => plainExisting(memory, entity) },
    model: () => ({
      ...memory.model(),
      checkNames: () => checks,
      synthetic: plainSynthetic,
      desire: plainDesire,
      estimateRequests: ({ create, update }) =>
        [...Object.values(create), ...Object.values(update)].reduce((sum, count) => sum + count, 0),
    }),
    writer: () => memory.writer(),
  };
}

function plainMapper({ select, map }: PlanTestOptions, mapped: string[]): Mapper {
  return {
    async map(entity, records) {
      return records.map(({ id, record }): Mapped => {
        mapped.push(`${entity}/${id}`);
        const values: JsonObject =
          entity === 'tickets'
            ? { summary: record.subject ?? null, status: record.status ?? null }
            : { name: record.name ?? record.title ?? null, email: [record.emails ?? []].flat()[0] ?? null };
        return { id, values, customFields: {}, problems: [], ...map?.(entity, record) };
      });
    },
    async select(records) {
      return records.map(({ id, record }) => {
        const verdict = select?.(record) ?? record.deleted !== true;
        return typeof verdict === 'boolean' ? { id, selected: verdict } : { id, problem: verdict };
      });
    },
    pids: () => [],
    close: async () => {},
  };
}
