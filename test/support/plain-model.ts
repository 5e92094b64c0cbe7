import type { DesireInput, DesireResult } from '../../src/model/desire.ts';
import type { Desired, DesiredChild, DesiredValue } from '../../src/model/desired.ts';
import type { Directory } from '../../src/model/directory.ts';
import type { PlanEntity, RecordKey } from '../../src/model/entity.ts';
import type { Existing } from '../../src/model/existing.ts';
import { formatMarker } from '../../src/model/marker.ts';
import type { Article, Folder, Person, Ticket } from '../../src/model/records.ts';
import type { MemoryTarget, Standing } from './memory-target.ts';

const unmarked: readonly PlanEntity[] = ['groups', 'agents', 'customFields'];

/** A target's business at its plainest: mapped values as fields, people and places as references, comments as children. */
export function plainDesire(input: DesireInput): DesireResult {
  const { entity, record, thread, mapped, directory, sourceKey } = input;
  const key: RecordKey = { entity, id: record.id };
  const fields: Record<string, DesiredValue> = { ...mapped.values, ...referenceFields(entity, record, directory) };
  const links: Record<string, DesiredValue> = {};
  const problemId = entity === 'tickets' ? (record as Ticket).problemId : null;
  if (problemId !== null) links.problem = { $ref: { entity: 'tickets', id: problemId }, missing: 'omit' };
  const children = (thread?.comments ?? []).map((comment): DesiredChild => {
    const child: RecordKey = { entity: 'comments', id: comment.id };
    const author = directory.author(comment.authorId);
    const body: DesiredValue = { $html: comment.html ?? '', files: [] };
    const marker = formatMarker(sourceKey, child);
    return { key: child, parent: null, marker, fields: { body, who: author.name, ...refer('by', author.ref, 'omit') } };
  });
  const marker = unmarked.includes(entity) ? null : formatMarker(sourceKey, key);
  return { desired: { key, label: labelOf(fields), marker, fields, links, children, accepted: [] }, problems: [] };
}

export function plainSynthetic(entity: PlanEntity, id: string, sourceKey: string): Desired {
  const names: Record<string, string> = {
    'organizations/none': 'Unknown',
    'contacts/default': 'Unknown requester',
    'groups/default': '1st Line Support',
    'agents/default': 'Service Desk',
  };
  const name = names[`${entity}/${id}`] ?? id;
  const none = { entity: 'organizations', id: 'none' } as const;
  const key = { entity, id };
  const marker = unmarked.includes(entity) ? null : formatMarker(sourceKey, key);
  const fields: Record<string, DesiredValue> =
    entity === 'contacts' ? { name, ...refer('org', none, 'fail') } : { name };
  return { key, label: name, marker, fields, links: {}, children: [], accepted: [] };
}

/** All that stands in the target, as matching needs it. */
export async function* plainExisting(target: MemoryTarget, entity: PlanEntity): AsyncGenerator<Existing[]> {
  yield target.list(entity).map(toExisting);
}

function toExisting({ id, entity, marker, fields }: Standing): Existing {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : null);
  return {
    id,
    marker,
    name: text('name') ?? text('summary') ?? '',
    keys: [text('email') ?? []].flat(),
    parentId: text(entity === 'folders' ? 'parent' : 'org'),
    active: fields.active !== false,
    url: `https://acme.haloitsm.test/${entity}/${id}`,
  };
}

function referenceFields(entity: PlanEntity, record: DesireInput['record'], directory: Directory) {
  switch (entity) {
    case 'tickets': {
      const { requesterId, organizationId, assigneeId, groupId } = record as Ticket;
      return {
        ...refer('user', directory.contact(requesterId).ref, 'fail'),
        ...refer('org', directory.organization(organizationId).ref, 'fail'),
        ...refer('agent', directory.assignee(assigneeId).ref, 'omit'),
        ...refer('team', directory.group(groupId).ref, 'omit'),
      };
    }
    case 'contacts':
      return refer('org', directory.organization((record as Person).organizationIds[0] ?? null).ref, 'fail');
    case 'folders':
      return refer('parent', directory.folder((record as Folder).parentId).ref, 'fail');
    case 'articles':
      return refer('folder', directory.folder((record as Article).folderId).ref, 'fail');
    default:
      return {};
  }
}

function refer(name: string, ref: RecordKey | null, missing: 'omit' | 'fail'): Record<string, DesiredValue> {
  return ref === null ? {} : { [name]: { $ref: ref, missing } };
}

function labelOf(fields: Record<string, DesiredValue>): string {
  const label = fields.summary ?? fields.name;
  return typeof label === 'string' ? label : '';
}
