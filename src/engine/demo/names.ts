import { formatKey, type PlanEntity, type RecordKey } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';
import { referencesIn } from '../references.ts';
import type { ComparedRecord } from '../verify/desire-all.ts';
import type { SourceNames } from './source-rows.ts';

/** Names of what these ids lead to at the source; an id that it does not know stands for itself. */
export async function readSourceNames(
  { snapshot }: Pick<RunContext, 'snapshot'>,
  ids: { groups: string[]; people: string[]; organizations: string[]; folders: string[] },
): Promise<SourceNames> {
  const people = new Map<string, string>();
  for (const entity of ['contacts', 'agents'] as const) {
    for (const { id, record } of await snapshot.get(entity, ids.people)) {
      people.set(id, record.emails[0] ? `${record.name} <${record.emails[0]}>` : record.name);
    }
  }
  const named = async (entity: 'groups' | 'organizations' | 'folders', wanted: readonly string[]) =>
    new Map((await snapshot.get(entity, wanted)).map(({ id, record }) => [id, record.name]));
  const [groups, organizations, folders] = [
    await named('groups', ids.groups),
    await named('organizations', ids.organizations),
    await named('folders', ids.folders),
  ];
  const find = (names: ReadonlyMap<string, string>) => (id: string | null) =>
    id === null ? null : (names.get(id) ?? id);
  return { group: find(groups), person: find(people), organization: find(organizations), folder: find(folders) };
}

/** What the records to which these refer are called in the target, by `formatKey`; read back there. */
export async function readTargetNames(
  context: RunContext,
  records: readonly ComparedRecord[],
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, RecordKey>();
  for (const { symbolic } of records) for (const { $ref } of referencesIn(symbolic)) keys.set(formatKey($ref), $ref);
  const names = new Map<string, string>();
  for (const [entity, group] of Map.groupBy([...keys.values()], (key) => key.entity)) {
    if (entity === 'comments' || entity === 'attachments') continue;
    const rows = await context.store.ledger(
      entity,
      group.map(({ id }) => id),
    );
    const byTarget = new Map(rows.flatMap(({ key, targetId }) => (targetId ? [[targetId, key] as const] : [])));
    for await (const actual of context.target.reader.read(entity as PlanEntity, [...byTarget.keys()], {
      children: false,
      signal: context.signal,
    })) {
      const key = byTarget.get(actual.targetId);
      const name = actual.fields.name ?? actual.fields.summary;
      if (key && typeof name === 'string') names.set(formatKey(key), name);
    }
  }
  return names;
}
