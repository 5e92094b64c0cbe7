import type { Change } from '../../model/change.ts';
import { type PlanEntity, planEntities } from '../../model/entity.ts';
import { isTheirs } from '../../model/standing-mark.ts';
import type { Connection } from './connection.ts';
import { childRows, ledgerRows } from './ledger.ts';

/**
 * Properties in which the target and the source differ because both were changed: those that were left to the target, as the
 * ledger remembers, and those of changes that are not written as yet. What was overwritten since, or came to agree, is neither.
 */
export function countConflicts(connection: Connection): number {
  return countKept(connection) + planEntities.reduce((sum, entity) => sum + countOpen(connection, entity), 0);
}

/** The condition is that of the index `ledger_theirs`, word for word. */
function countKept(connection: Connection): number {
  const sql = `select count(*) n from ledger, json_each(ledger.standing) property
    where instr(standing, ':"~') > 0 and substr(property.value, 1, 1) = '~'`;
  return connection.get<{ n: number }>(sql)?.n ?? 0;
}

/** Updates that wait, and records that fail because of them; without what the ledger counts already. */
function countOpen(connection: Connection, entity: PlanEntity): number {
  const rows = connection.all<{ body: string }>(
    `select body from changes where entity = ? and action in ('update', 'fail') and write_result is not 'done'
       and body ->> '$.conflicts' is not null`,
    entity,
  );
  let count = 0;
  for (const { body } of rows) {
    const { key, conflicts = [] } = JSON.parse(body) as Change;
    const known = keptFields(connection, key);
    count += conflicts.filter(({ field }) => !known.has(field)).length;
  }
  return count;
}

/** Named as conflicts name them: `summary`, `comments/5512.note_html`. */
function keptFields(connection: Connection, key: Change['key']): Set<string> {
  const rows = [
    ...ledgerRows(connection, key.entity, [key.id]).map((row) => ({ row, prefix: '' })),
    ...childRows(connection, [key]).map((row) => ({ row, prefix: `${row.key.entity}/${row.key.id}.` })),
  ];
  return new Set(
    rows.flatMap(({ row: { standing = {} }, prefix }) =>
      Object.entries(standing).flatMap(([name, value]) => (isTheirs(value) ? [`${prefix}${name}`] : [])),
    ),
  );
}
