import type { Change } from '../model/change.ts';
import { isPlanned, type RecordKey } from '../model/entity.ts';
import type { Operation } from '../model/intent.ts';
import type { JournalEntry, PlannedChange } from '../model/state-record.ts';
import type { Connection } from './sqlite/connection.ts';

interface JournalRow {
  id: string;
  at: string;
  body: string;
  outcome: JournalEntry['outcome'];
  message: string | null;
}

/** Every write that was ever about to be made of a record or of one of its children, oldest first. */
export function journalOf(connection: Connection, { entity, id }: RecordKey): JournalEntry[] {
  return connection
    .all<JournalRow>(
      `select id, at, body, outcome, message from journal
       where (body ->> '$.key.entity' = ? and body ->> '$.key.id' = ?)
          or (body ->> '$.aggregate.entity' = ? and body ->> '$.aggregate.id' = ?) order by seq`,
      entity,
      id,
      entity,
      id,
    )
    .map(({ body, ...row }) => {
      const intent = JSON.parse(body) as { operation: Operation; key: RecordKey; targetId: string | null };
      return { ...row, operation: intent.operation, key: intent.key, targetId: intent.targetId };
    });
}

/** What the current plan says of a record; null: nothing. */
export function plannedChange(connection: Connection, { entity, id }: RecordKey): PlannedChange | null {
  if (!isPlanned(entity)) return null;
  const row = connection.get<{
    body: string;
    write_result: string | null;
    link_result: string | null;
    message: string | null;
  }>('select body, write_result, link_result, message from changes where entity = ? and id = ?', entity, id);
  if (!row) return null;
  const { action, reason, fields, children, label } = JSON.parse(row.body) as Change;
  const { write_result: written, link_result: linked, message } = row;
  return { action, reason, fields, children, label, written, linked, message };
}

/** Ids of the writes of a record and of its children whose outcome is not known; few, and found without reading the rest. */
export function openWritesOf(connection: Connection, { entity, id }: RecordKey): string[] {
  return connection
    .all<{ id: string }>(
      `select id from journal where (outcome is null or outcome = 'unknown')
         and ((body ->> '$.key.entity' = ? and body ->> '$.key.id' = ?)
           or (body ->> '$.aggregate.entity' = ? and body ->> '$.aggregate.id' = ?)) order by id`,
      entity,
      id,
      entity,
      id,
    )
    .map((row) => row.id);
}

/** Gives up what is not known of these records: their writes count as refused. To be called inside a transaction. */
export function closeOpenWrites(connection: Connection, keys: readonly RecordKey[]): void {
  for (const id of keys.flatMap((key) => openWritesOf(connection, key))) {
    connection.run(
      `update journal set outcome = 'rejected', code = 'E_FORGOTTEN', message = 'given up by state forget', fields = null where id = ?`,
      id,
    );
  }
}
