import { nearestNames } from '../../mapping/look-up.ts';
import type { Problem } from '../../model/desired.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { FieldMapping } from '../../model/mapping.ts';
import type { DecisionGroup, ProblemGroup } from '../../model/plan-report.ts';
import type { RunContext } from '../context.ts';

/** What waits for a person to say where it leads. */
const undecided: readonly string[] = [
  'E_UNMAPPED_VALUE',
  'E_GROUP_RESTRICTED',
  'E_GROUP_MISSING',
  'E_ASSIGNEE_MISSING',
];

/** More than these are no help: whoever wants all names looks into the tenant. */
const nearest = 3;

/** Causes that wait for a decision, as one list of values for each field; with the nearest names that they may come to. */
export function listDecisions(
  { model, mapping }: Pick<RunContext, 'model' | 'mapping'>,
  blocked: readonly ProblemGroup[],
): DecisionGroup[] {
  const groups = new Map<string, DecisionGroup>();
  for (const { problem, entity, records } of blocked) {
    const { field, value, location } = problem;
    if (entity === null || field === undefined || value === undefined || !isDecision(problem, mapping[entity]))
      continue;
    const key = `${entity}.${field}`;
    const group = groups.get(key) ?? { entity, field, location: location ?? null, values: [] };
    groups.set(key, group);
    group.values.push({ value, records, candidates: candidatesOf(model, entity, problem, value) });
  }
  return [...groups.values()];
}

/** Whether a problem asks for a decision: then the table of decisions tells it. */
function isDecision(
  { code, field, value }: Problem,
  mapping: { fields: Record<string, FieldMapping>; customFields: Record<string, FieldMapping> } | undefined,
): boolean {
  if (undecided.includes(code)) return true;
  // A custom field that the tenant lacks is named by the spec.
  if (code !== 'E_UNKNOWN_NAME' || field === undefined || value === field) return false;
  // A name that came out of an expression came from a record; any other stands in the spec and is wrong there.
  const mapped = mapping?.customFields[field] ?? mapping?.fields[field];
  return typeof mapped === 'string' && !/^\s*["']/.test(mapped);
}

function candidatesOf(model: RunContext['model'], entity: PlanEntity, problem: Problem, value: string): string[] {
  const { pointer, field = '', candidates = [] } = problem;
  const group = pointer?.[1] === 'customFields' ? 'customFields' : 'fields';
  const names = problem.code === 'E_UNMAPPED_VALUE' ? (model.choices?.(entity, group, field) ?? []) : [];
  return (names.length > 0 ? nearestNames(names, value) : candidates).slice(0, nearest);
}
