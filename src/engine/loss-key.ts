import type { RecordKey } from '../model/entity.ts';

/** Whom an announced loss concerns: `field` names a file or comment (`attachments/77`), else a property of the record itself. */
export function lossKey(record: RecordKey, field: string): RecordKey {
  const [, entity, id] = /^(comments|attachments)\/(.+)$/s.exec(field) ?? [];
  return entity && id ? { entity: entity as 'comments' | 'attachments', id } : record;
}
