import { type Kysely, sql } from 'kysely';
import type { Action } from '../../model/change.ts';
import type { PlanEntity, RecordKey } from '../../model/entity.ts';
import type { ActionCounts, ResultCounts } from '../../model/stored-plan.ts';

/** The columns that reports count by. */
export interface ReportTables {
  changes: {
    seq: number;
    entity: PlanEntity;
    id: string;
    action: Action;
    links: number;
    write_result: string | null;
    link_result: string | null;
  };
}

const noActions: ActionCounts = {
  create: 0,
  adopt: 0,
  update: 0,
  link: 0,
  unchanged: 0,
  skip: 0,
  fail: 0,
  blocked: 0,
};

export async function countChanges(
  db: Kysely<ReportTables>,
  { without = [], since }: { without?: readonly RecordKey[] | undefined; since?: string | null | undefined } = {},
): Promise<Partial<Record<PlanEntity, ActionCounts>>> {
  let query = db
    .selectFrom('changes')
    .select(['entity', 'action', sql<number>`count(*)`.as('n')])
    .$if(since !== undefined && since !== null, (all) => all.where('seq', '>', Number(since)))
    .groupBy(['entity', 'action']);
  for (const { entity, id } of without) query = query.where(sql<boolean>`not (entity = ${entity} and id = ${id})`);
  const rows = await query.execute();
  return gather(rows, noActions);
}

/** A change counts under its action once everything of it is done (`linksAside`: all but its links); before that by what is missing. */
export async function countResults(
  db: Kysely<ReportTables>,
  { since, linksAside = false }: { since?: string | null | undefined; linksAside?: boolean | undefined } = {},
): Promise<Partial<Record<PlanEntity, ResultCounts>>> {
  const linking = linksAside
    ? sql`when action = 'link' and link_result is null then 'pending'`
    : sql`when links = 1 and link_result is null and action in ('create', 'adopt', 'update', 'link', 'unchanged') then 'linking'`;
  const state = sql<keyof ResultCounts>`case
    when write_result = 'failed' or link_result = 'failed' then 'failed'
    when write_result = 'unknown' or link_result = 'unknown' then 'unknown'
    when action in ('create', 'adopt', 'update') and write_result is null then 'pending'
    ${linking}
    else action end`;
  const rows = await db
    .selectFrom('changes')
    .select(['entity', state.as('action'), sql<number>`count(*)`.as('n')])
    .$if(since !== undefined && since !== null, (all) => all.where('seq', '>', Number(since)))
    .groupBy(['entity', state])
    .execute();
  return gather(rows, { ...noActions, failed: 0, unknown: 0, pending: 0, linking: 0 });
}

function gather<Counts extends Record<string, number>>(
  rows: readonly { entity: PlanEntity; action: keyof Counts; n: number }[],
  zero: Counts,
): Partial<Record<PlanEntity, Counts>> {
  const result: Partial<Record<PlanEntity, Counts>> = {};
  for (const { entity, action, n } of rows) {
    const counts = result[entity] ?? { ...zero };
    counts[action] = n as Counts[keyof Counts];
    result[entity] = counts;
  }
  return result;
}
