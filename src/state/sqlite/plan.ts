import type { Change, PlanHeader } from '../../model/change.ts';
import type { Desired } from '../../model/desired.ts';
import { Failure } from '../../model/failure.ts';
import type { Store } from '../../model/store.ts';
import type { CurrentPlan } from '../../model/stored-plan.ts';
import { type Connection, inList } from './connection.ts';
import { insertAll } from './insert-all.ts';
import { readMeta, writeMeta } from './meta.ts';

export interface PlanEntry {
  change: Change;
  desired: Desired | null;
  inputDigest: string | null;
}

export function readPlan(connection: Connection): CurrentPlan | null {
  const text = readMeta(connection, 'plan');
  return text === null ? null : (JSON.parse(text) as CurrentPlan);
}

export function beginPlan(
  connection: Connection,
  header: PlanHeader,
  { supersede = false, amend = false }: { supersede?: boolean; amend?: boolean } = {},
): void {
  connection.transaction(() => {
    const before = readPlan(connection);
    const isHalfApplied = before?.started && !before.applied;
    const last = amend ? (connection.get<{ seq: number | null }>('select max(seq) seq from changes')?.seq ?? 0) : 0;
    if (isHalfApplied && amend && before.amendedSince === undefined && !before.retry?.started) {
      const since = before.retry?.finished === false ? before.retry.since : String(last);
      save(connection, { ...before, retry: { since, finished: false, started: false } });
      return;
    }
    if (isHalfApplied && !supersede) throw unfinished(before.header);
    if (amend) {
      const amendedSince = before?.finished === false ? (before.amendedSince ?? String(last)) : String(last);
      save(connection, { header, finished: false, started: false, applied: false, amendedSince });
      return;
    }
    connection.run('delete from changes');
    connection.run('delete from desired');
    save(connection, { header, finished: false, started: false, applied: false });
  });
}

export function addChanges(connection: Connection, entries: readonly PlanEntry[]): void {
  connection.transaction(() => {
    insertAll(
      connection,
      'insert or replace into changes (entity, id, action, links, body, desired_digest, input_digest)',
      entries.map(({ change, inputDigest }) => [
        change.key.entity,
        change.key.id,
        change.action,
        change.links ? 1 : 0,
        JSON.stringify(change),
        change.desiredDigest,
        inputDigest,
      ]),
    );
    for (const { change, desired } of entries) {
      if (!desired || !change.desiredDigest) continue;
      connection.run('insert or ignore into desired values (?, ?)', change.desiredDigest, JSON.stringify(desired));
    }
  });
}

export function markPlan(connection: Connection, what: 'finished' | Parameters<Store['markPlan']>[0]): void {
  connection.transaction(() => {
    const plan = readPlan(connection);
    if (!plan) throw new Failure({ code: 'E_NO_PLAN', message: 'There is no plan to apply.', hint: 'Run plan first.' });
    save(connection, marked(plan, what));
  });
}

function marked({ retry, ...plan }: CurrentPlan, what: Parameters<typeof markPlan>[1]): CurrentPlan {
  if (retry && what === 'finished') return { ...plan, retry: { ...retry, finished: true } };
  if (retry && what === 'retrying') return { ...plan, retry: { ...retry, started: true } };
  // The plan itself goes on, and what the retry left open with it.
  return what === 'retrying' || what === 'retried' ? plan : { ...plan, [what]: true };
}

export function readDesired(connection: Connection, digests: readonly string[]): Map<string, Desired> {
  const rows = connection.all<{ digest: string; body: string }>(
    `select digest, body from desired where digest ${inList}`,
    JSON.stringify(digests),
  );
  return new Map(rows.map((row) => [row.digest, JSON.parse(row.body) as Desired]));
}

function save(connection: Connection, plan: CurrentPlan): void {
  writeMeta(connection, 'plan', JSON.stringify(plan));
}

function unfinished(header: PlanHeader): Failure {
  return new Failure({
    code: 'E_PLAN_UNFINISHED',
    message: `The plan of ${header.createdAt} is half applied; a new one would forget what is left of it.`,
    hint: 'Run apply again: it goes on where it stopped.',
    exitCode: 4,
  });
}
