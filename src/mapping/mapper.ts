import type { Mapped } from '../model/desired.ts';
import { type PlanEntity, planEntities } from '../model/entity.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import type { MappingDocument } from '../model/mapping.ts';
import { mentionsRaw } from './compile.ts';
import { planProgram, planPrograms } from './entity-programs.ts';
import { createEvaluatorPool } from './evaluator/pool.ts';
import type { EvaluationInput, Program } from './evaluator/protocol.ts';
import { readMapped } from './read-mapped.ts';
import { readSelected, type Selected } from './read-selected.ts';

/** A canonical record with the platform's own form of it. */
export interface MapperInput {
  id: string;
  record: JsonObject;
  raw: JsonValue;
}

export interface MapperOptions {
  mapping: MappingDocument;
  /** JSONata over the bare ticket that gives true or false; null selects every ticket that is not deleted. */
  select: string | null;
  /** IANA name of the zone whose days the expressions name. Default UTC. */
  timezone?: string;
  /** Evaluator processes at once. */
  size?: number;
  /** Milliseconds for all expressions of one record. Default 2000. */
  deadlineMs?: number;
}

/**
 * Runs a spec's expressions over records, in processes that a hostile or broken expression may take down without harm: it costs
 * its record a problem and nothing else.
 *
 * In every expression the canonical record is the context (`$`), and `$raw` the platform's own record. Instants are ISO-8601
 * text in UTC. Compared with a date alone (`updatedAt >= "2021-01-01"`), they are compared in time: it stands for the whole
 * of that day in the time zone. A comparison with null is an error of that record: write `x and x > ...`.
 */
export interface Mapper {
  /** One Mapped for each record, in order. Never rejects because of a record or an expression. */
  map(entity: PlanEntity, records: readonly MapperInput[]): Promise<Mapped[]>;
  /** For each record, in order, whether `select` takes it; a problem when it gives neither true nor false. */
  select(records: readonly MapperInput[]): Promise<Selected[]>;
  /** The evaluator processes, for whoever must end them from outside. */
  pids(): number[];
  close(): Promise<void>;
}

const selectSet = 'select';

/** @throws Failure `E_EXPRESSION` for an expression that may not run, `E_EVALUATOR` when no evaluator starts. */
export async function createMapper({
  mapping,
  select,
  timezone = 'UTC',
  size,
  deadlineMs,
}: MapperOptions): Promise<Mapper> {
  const selectSource = select ?? 'deleted != true';
  const selectRaw = mentionsRaw(selectSource);
  const programs = new Map(planEntities.map((entity) => [entity, planPrograms(entity, mapping[entity], timezone)]));
  const sets: Record<string, Program[]> = { [selectSet]: [planProgram(selectSet, selectSource, timezone)] };
  for (const [entity, { fields }] of programs) sets[entity] = fields.map((field) => field.program);
  const pool = await createEvaluatorPool({ sets, size, recordMs: deadlineMs });

  return {
    map: async (entity, records) => {
      const plan = programs.get(entity) ?? { fields: [], raw: false };
      if (plan.fields.length === 0)
        return records.map(({ id }) => ({ id, values: {}, customFields: {}, problems: [] }));
      const evaluated = await pool.evaluate(
        entity,
        records.map((record) => toInput(record, plan.raw)),
      );
      return evaluated.map((result, index) => readMapped(records[index]?.id ?? '', plan, result));
    },
    select: async (records) => {
      const evaluated = await pool.evaluate(
        selectSet,
        records.map((record) => toInput(record, selectRaw)),
      );
      return evaluated.map((result, index) =>
        readSelected(records[index]?.id ?? '', result.values[selectSet], result.errors),
      );
    },
    pids: () => pool.pids(),
    close: () => pool.close(),
  };
}

/** `raw` is read only where an expression asks for it: it may have to be parsed first. */
function toInput(input: MapperInput, withRaw: boolean): EvaluationInput {
  return withRaw ? { input: input.record, bindings: { raw: input.raw } } : { input: input.record };
}
