import { digest } from '../../model/digest.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { NameCheck } from '../../model/target-model.ts';
import type { RunContext } from '../context.ts';
import { readSourceFields } from '../source-fields.ts';
import { checkFieldTypes } from './check-field-types.ts';

/** What holds for all records of an entity. */
export interface Rules {
  setting: string;
  /** Custom fields whose type cannot take what is mapped to them. */
  misfits: readonly NameCheck[];
}

/** `setting`: digest of the mapping and the catalogue. Also counts what the source says of the custom fields. */
export async function readRules(context: RunContext, entity: PlanEntity, setting: string): Promise<Rules> {
  const misfits = (await checkFieldTypes(context)).filter(
    ({ kind, pointer }) => kind === 'blocked' && pointer[0] === entity,
  );
  // Who may see a field at the source, and its options, count for every record that holds a value of it.
  const fields = (await readSourceFields(context)).filter(({ of }) => of === entity);
  const shapes = fields.map(({ key, type, options, active, visibleToUsers }) => [
    key,
    type,
    options,
    active,
    visibleToUsers,
  ]);
  return { setting: digest([setting, misfits, shapes]), misfits };
}

/** What of the spec a desired record can depend on; connections, schedules and which tickets go when are not among it. */
export function mappingOf({ mapping, migration }: RunContext, entity: PlanEntity): unknown {
  const { timezone, groups, agents, organizations, contacts, articles, options, prepare, privacy } = migration;
  const { select: _select, order: _order, gone: _gone, ...tickets } = migration.tickets;
  return [
    mapping[entity] ?? null,
    timezone,
    groups,
    agents,
    organizations,
    contacts,
    tickets,
    articles,
    options,
    prepare,
    privacy,
  ];
}
