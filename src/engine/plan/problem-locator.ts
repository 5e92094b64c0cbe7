import type { Problem } from '../../model/desired.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { Pointer } from '../../model/finding.ts';
import type { FieldMapping } from '../../model/mapping.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { NameCheck } from '../../model/target-model.ts';
import type { RunContext } from '../context.ts';

/** What the name of a problem and of a check have in common. */
export function nameOf(entity: unknown, { field, value }: Pick<Problem, 'field' | 'value'>): string {
  return JSON.stringify([entity, field ?? null, value ?? null]);
}

/**
 * Finds the place in the spec that a record's problem comes from: where the checks found the same name, else where its field is
 * mapped. A fault of the record alone gets none.
 */
export function createProblemLocator({
  model,
  loaded,
  migration,
}: Pick<RunContext, 'model' | 'loaded' | 'migration'>): (entity: PlanEntity, problem: Problem) => Problem {
  const checked = new Map<string, NameCheck>();
  for (const check of model.checkNames()) {
    const name = nameOf(check.pointer[0], check);
    if (!checked.has(name)) checked.set(name, check);
  }
  return (entity, problem) => {
    const mapped = problem.kind === 'blocked' ? pointerOfField(migration, entity, problem.field) : undefined;
    const check = checked.get(nameOf(entity, problem));
    const pointer = check?.pointer ?? problem.pointer ?? mapped;
    if (pointer === undefined || problem.location) return problem;
    // The check knows the nearest names.
    const { hint, candidates } = check ?? {};
    return {
      ...problem,
      ...(hint === undefined ? {} : { hint }),
      ...(candidates === undefined ? {} : { candidates }),
      pointer,
      location: loaded.locate(pointer),
    };
  };
}

function pointerOfField(migration: Migration, entity: PlanEntity, field: string | undefined): Pointer | undefined {
  const sections = migration as unknown as Partial<
    Record<PlanEntity, { fields?: Record<string, FieldMapping>; customFields?: Record<string, FieldMapping> }>
  >;
  const section = sections[entity];
  if (!section) return undefined;
  if (field === undefined) return [entity];
  return section.customFields?.[field] === undefined ? [entity, 'fields', field] : [entity, 'customFields', field];
}
