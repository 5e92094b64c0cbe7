import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { completedMemo } from '../model/completed-memo.ts';
import type { Entity } from '../model/entity.ts';
import { Failure } from '../model/failure.ts';
import type { RunRow } from '../model/run-row.ts';
import { runState } from '../model/run-state.ts';
import type { StateSummary, UnreadableState } from '../model/state-summary.ts';
import { Connection } from './sqlite/connection.ts';
import { inspectDatabase } from './sqlite/inspect.ts';
import { readLock } from './sqlite/lock.ts';
import { readMeta } from './sqlite/meta.ts';
import { readPlan } from './sqlite/plan.ts';
import { lastRun } from './sqlite/runs.ts';
import { stateSchema } from './sqlite/state-schema.ts';
import { fileNamePart } from './state-folder.ts';

/** Every state below a folder of states, by name and tenant; one that cannot be read says why instead. Changes nothing. */
export function listStates(stateDir: string): (StateSummary | UnreadableState)[] {
  if (!existsSync(stateDir)) return [];
  const folders = readdirSync(stateDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => join(stateDir, name))
    .toSorted()
    .flatMap((dir) =>
      readdirSync(dir)
        .filter((name) => /^state@.*\.db$/.test(name))
        .toSorted()
        .flatMap((name) => summarizeOrSay(join(dir, name))),
    );
}

function summarizeOrSay(path: string): (StateSummary | UnreadableState)[] {
  try {
    const summary = summarizeState(path);
    return summary ? [summary] : [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ path, code: error.code, message: error.message }];
  }
}

/** Null for a file that holds no state as yet. Throws Failure as `inspectDatabase` does. */
export function summarizeState(path: string): StateSummary | null {
  const { steps, applicationId } = stateSchema;
  const found = inspectDatabase(path, { version: steps.length, applicationId });
  if (!found) return null;
  const { tenant = '', source = '', name = '', lineage = '', serial, serial_reason } = found.meta;
  const dir = dirname(path);
  const snapshot = join(dir, `snapshot@${fileNamePart(source)}.db`);
  const lock = readLock(join(dirname(dir), 'locks', `${fileNamePart(tenant)}.db`));
  const connection = new Connection(path, { readOnly: true });
  try {
    // A state of an older format may not know yet what became of its runs.
    const run = found.version === steps.length ? lastRun(connection) : null;
    return {
      name,
      tenant,
      source,
      lineage,
      serial: Number(serial),
      serialReason: serial_reason ?? null,
      path,
      bytes: sizeOf(path),
      snapshotBytes: existsSync(snapshot) ? sizeOf(snapshot) : null,
      ledger: countEntities(connection),
      openWrites: countOpenWrites(connection),
      plan: planStatus(connection, run),
      lastRun: run && { ...run, state: runState(run, { isLast: true, holder: lock }) },
      lock,
    };
  } finally {
    connection.close();
  }
}

/** With what is not yet merged into it. */
function sizeOf(path: string): number {
  const wal = `${path}-wal`;
  return statSync(path).size + (existsSync(wal) ? statSync(wal).size : 0);
}

function countEntities(connection: Connection): Partial<Record<Entity, number>> {
  const rows = connection.all<{ entity: Entity; n: number }>('select entity, count(*) n from ledger group by entity');
  return Object.fromEntries(rows.map(({ entity, n }) => [entity, n]));
}

export function countOpenWrites(connection: Connection): number {
  const sql = `select count(*) n from journal where outcome is null or outcome = 'unknown'`;
  return connection.get<{ n: number }>(sql)?.n ?? 0;
}

function planStatus(connection: Connection, run: RunRow | null): StateSummary['plan'] {
  const plan = readPlan(connection);
  if (!plan) return null;
  const isCompleted = (readMeta(connection, `memo:${completedMemo}`) ?? 'null') !== 'null';
  const applied = run?.command === 'rollback' && !isCompleted ? 'rolled-back' : 'applied';
  const status = plan.applied ? applied : plan.started ? 'begun' : plan.finished ? 'ready' : 'unfinished';
  return { createdAt: plan.header.createdAt, status };
}
