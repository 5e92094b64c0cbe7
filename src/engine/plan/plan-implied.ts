import type { Desired, Problem } from '../../model/desired.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { Existing } from '../../model/existing.ts';
import { foldName } from '../../model/fold-name.ts';
import type { RunContext } from '../context.ts';
import { createChange } from './create-change.ts';
import { findByKey, findByName } from './identities/find-by-name.ts';
import { planAdopted, planWanted } from './plan-entity.ts';
import type { PlanWriter } from './plan-writer.ts';
import { markerPreparation, synthesize } from './synthetic.ts';

/**
 * Plans a record that the spec implies and no source has: adopted where the target has it, created where the spec lets us,
 * blocked where it names something that must exist.
 */
export async function planImplied(
  context: RunContext,
  { entity, id }: { entity: PlanEntity; id: string },
  writer: PlanWriter,
): Promise<void> {
  const desired = synthesize(context, entity, id);
  if (!desired) return;
  const [before] = await context.store.ledger(entity, [id]);
  // Teams and agents are what the spec names now, whatever it named before.
  const isNamed = nameInSpec(context, entity) !== undefined;
  const standing = before && !isNamed ? null : await findStanding(context, desired, entity);
  const targetId = standing?.id ?? (before?.kind === 'adopt' ? before.targetId : null);
  const problem = standing || (before && !isNamed) ? null : missingName(context, entity, desired);
  const reason = 'stands under the name the spec gives it';
  if (problem) {
    const change = createChange({ entity, id }, 'blocked', { label: desired.label, problems: [problem] });
    await writer.add([{ change, desired: null, inputDigest: null }]);
  } else if (targetId !== null) {
    await planAdopted(context, [{ entity, id, targetId, name: desired.label, reason }], writer);
  } else {
    await planWanted(context, entity, [id], writer);
  }
}

/** The name of the default team or agent, where the spec says one. */
function nameInSpec({ migration }: RunContext, entity: PlanEntity): string | undefined {
  if (entity === 'groups') return migration.groups.default;
  return entity === 'agents' ? migration.agents.assignee.default : undefined;
}

/** Contacts are never matched by name: the unknown requester is ours or is made. */
async function findStanding(
  { store, migration }: RunContext,
  { key, label, fields }: Desired,
  entity: PlanEntity,
): Promise<Existing | null> {
  // What of the mapping's custom fields is prepared, the target lacks: its model has looked, each among its own kind.
  if (entity === 'contacts' || (entity === 'customFields' && !key.id.startsWith(markerPreparation))) return null;
  if (entity === 'agents') {
    const name = migration.agents.assignee.default ?? label;
    const key = name.toLowerCase();
    const byKey = (await findByKey(store, entity, [key])).get(key);
    return byKey?.[0] ?? (await findByName(store, entity, [name])).get(foldName(name))?.[0] ?? null;
  }
  const name = entity === 'groups' ? (migration.groups.default ?? label) : label;
  const found = (await findByName(store, entity, [name])).get(foldName(name))?.[0];
  if (found || entity !== 'customFields' || typeof fields.name !== 'string') return found ?? null;
  // A field whose label was renamed keeps the name under which it was made.
  const made = fields.name.toLowerCase();
  return (await findByKey(store, entity, [made])).get(made)?.[0] ?? null;
}

/** What the spec names and must exist: the default team and agent. Making one would turn a misspelt name into a second team. */
function missingName({ migration, catalogue }: RunContext, entity: PlanEntity, { label }: Desired): Problem | null {
  if (entity === 'groups') {
    const value = migration.groups.default ?? label;
    return unknownDefault(value, 'team', ['groups', 'default'], catalogue.entries.teams);
  }
  if (entity === 'agents') {
    const value = migration.agents.assignee.default ?? label;
    return unknownDefault(value, 'agent', ['agents', 'assignee', 'default'], catalogue.entries.agents);
  }
  return null;
}

function unknownDefault(
  value: string,
  what: string,
  pointer: readonly string[],
  names: readonly { name: string }[] = [],
): Problem {
  return {
    kind: 'blocked',
    severity: 'error',
    code: 'E_UNKNOWN_NAME',
    message: `There is no ${what} ${JSON.stringify(value)} to be the default.`,
    hint: `Name one that exists under ${pointer.join('.')}, or create it in the target first.`,
    pointer,
    field: what,
    value,
    candidates: names.map(({ name }) => name),
  };
}
