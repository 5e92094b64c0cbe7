import type { Kysely } from 'kysely';
import type { CapabilityMemory } from '../../model/capabilities.ts';
import type { Clock } from '../../model/clock.ts';
import { committing, crashPoint } from '../../model/crash-point.ts';
import type { IdentityRow } from '../../model/identity-row.ts';
import type { JsonValue } from '../../model/json.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { LockOwner } from '../../model/lock-owner.ts';
import type { StoredSetting } from '../../model/muted-setting.ts';
import type { StateHead, Store } from '../../model/store.ts';
import { writeHead } from '../head-file.ts';
import * as changes from './changes.ts';
import * as conflicts from './conflicts.ts';
import { type Connection, inList } from './connection.ts';
import * as counts from './counts.ts';
import { kyselyOver } from './dialect.ts';
import * as existing from './existing.ts';
import * as findings from './findings.ts';
import * as people from './identities.ts';
import * as journal from './journal.ts';
import * as ledger from './ledger.ts';
import type { TenantLock } from './lock.ts';
import { capabilityMemory } from './memory.ts';
import { readMeta, writeMeta } from './meta.ts';
import * as plan from './plan.ts';
import * as runs from './runs.ts';
import * as scope from './scope.ts';
import * as settings from './settings.ts';

export interface StoreParts {
  connection: Connection;
  lock: TenantLock;
  clock: Clock;
  head: StateHead;
  headPath: string;
}

/** The state in SQLite: this file only says which statement serves which promise of `Store`. */
export class SqliteStore implements Store {
  readonly capabilities: CapabilityMemory;
  readonly #connection: Connection;
  readonly #reports: Kysely<counts.ReportTables>;
  readonly #parts: StoreParts;
  #run: string | null = null;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#connection = parts.connection;
    this.#reports = kyselyOver(parts.connection.database);
    this.capabilities = capabilityMemory(parts.connection, parts.clock);
  }

  async head(): Promise<StateHead> {
    return { ...this.#parts.head, serial: Number(readMeta(this.#connection, 'serial')) };
  }

  async bumpSerial(reason: Parameters<Store['bumpSerial']>[0]): Promise<number> {
    const bump = () => {
      const serial = Number(readMeta(this.#connection, 'serial')) + 1;
      writeMeta(this.#connection, 'serial', String(serial));
      writeMeta(this.#connection, 'serial_reason', reason);
      return serial;
    };
    return committing('serial', () => this.#connection.transaction(bump));
  }

  async lock(owner: LockOwner, timezone?: string): Promise<void> {
    this.#parts.lock.take(owner, timezone);
  }
  async heartbeat(): Promise<void> {
    this.#parts.lock.beat();
  }
  async unlock(): Promise<void> {
    this.#parts.lock.release();
  }

  async clearScope(): Promise<void> {
    this.#connection.run('delete from scope');
  }
  async addScope(...[entity, ids, ranks]: Parameters<Store['addScope']>) {
    scope.addScope(this.#connection, entity, ids, ranks);
  }
  async pageScope(...[entity, after, limit]: Parameters<Store['pageScope']>) {
    return scope.pageScope(this.#connection, entity, after, limit);
  }
  async inScope(...[entity, ids]: Parameters<Store['inScope']>) {
    return scope.inScope(this.#connection, entity, ids);
  }
  async countScope(...[entity]: Parameters<Store['countScope']>) {
    return scope.countScope(this.#connection, entity);
  }

  async clearExisting(...[entity]: Parameters<Store['clearExisting']>) {
    existing.clearExisting(this.#connection, entity);
  }
  async addExisting(...[entity, rows]: Parameters<Store['addExisting']>) {
    existing.addExisting(this.#connection, entity, rows);
  }
  async pageMarked(...[entity, prefix, after, limit]: Parameters<Store['pageMarked']>) {
    return existing.pageMarked(this.#connection, entity, prefix, after, limit);
  }
  async existingByName(...[entity, names]: Parameters<Store['existingByName']>) {
    return existing.existingByName(this.#connection, entity, names);
  }
  async existingById(...[entity, ids]: Parameters<Store['existingById']>) {
    return existing.existingById(this.#connection, entity, ids);
  }
  async existingByKey(...[entity, keys]: Parameters<Store['existingByKey']>) {
    return existing.existingByKey(this.#connection, entity, keys);
  }

  async clearIdentities(): Promise<void> {
    this.#connection.run('delete from identities');
  }
  async addIdentities(rows: readonly IdentityRow[]): Promise<void> {
    people.addIdentities(this.#connection, rows);
  }
  async forgetIdentities(...[entity, ids]: Parameters<Store['forgetIdentities']>) {
    people.forgetIdentities(this.#connection, entity, ids);
  }
  async identities(...[entity, ids]: Parameters<Store['identities']>) {
    return people.identities(this.#connection, entity, ids);
  }
  async pageIdentities(...[entity, after, limit]: Parameters<Store['pageIdentities']>) {
    return people.pageIdentities(this.#connection, entity, after, limit);
  }
  async identitiesByEmail(...[entity, emails]: Parameters<Store['identitiesByEmail']>) {
    return people.identitiesByEmail(this.#connection, entity, emails);
  }
  async identitiesByName(...[entity, names]: Parameters<Store['identitiesByName']>) {
    return people.identitiesByName(this.#connection, entity, names);
  }

  async beginRun(...[command]: Parameters<Store['beginRun']>) {
    const run = committing('run-begin', () => runs.beginRun(this.#connection, command, this.#parts.clock.now()));
    this.#run = run.id;
    return run;
  }
  async endRun(...[outcome, code]: Parameters<Store['endRun']>) {
    const run = this.#run;
    const now = this.#parts.clock.now();
    if (run) committing('run-end', () => runs.endRun(this.#connection, run, { outcome, code: code ?? null, now }));
    this.#run = null;
  }
  async runs() {
    return runs.listRuns(this.#connection);
  }
  async countCreated() {
    return runs.countCreated(this.#connection);
  }

  async beginPlan(...[header, options]: Parameters<Store['beginPlan']>) {
    plan.beginPlan(this.#connection, header, options);
  }
  async addChanges(...[entries]: Parameters<Store['addChanges']>) {
    committing('plan-page', () => plan.addChanges(this.#connection, entries));
  }
  async finishPlan(): Promise<void> {
    committing('plan-end', () => plan.markPlan(this.#connection, 'finished'));
  }
  async plan() {
    return plan.readPlan(this.#connection);
  }
  async markPlan(...[what]: Parameters<Store['markPlan']>) {
    committing('mark', () => plan.markPlan(this.#connection, what));
  }
  async pageChanges(...[query, after, limit]: Parameters<Store['pageChanges']>) {
    return changes.pageChanges(this.#connection, query, after, limit);
  }
  async countChanges(...[options]: Parameters<Store['countChanges']>) {
    return counts.countChanges(this.#reports, options);
  }
  async desired(...[digests]: Parameters<Store['desired']>) {
    return plan.readDesired(this.#connection, digests);
  }

  async ledger(...[entity, ids]: Parameters<Store['ledger']>) {
    return ledger.ledgerRows(this.#connection, entity, ids);
  }
  async settled(...[entity, ids]: Parameters<Store['settled']>) {
    return ledger.settledRows(this.#connection, entity, ids);
  }
  async pageLedgerOutside(...[entity, after, limit]: Parameters<Store['pageLedgerOutside']>) {
    return ledger.pageLedgerOutside(this.#connection, entity, after, limit);
  }
  async pageLedger(...[entity, after, limit]: Parameters<Store['pageLedger']>) {
    return ledger.pageLedger(this.#connection, entity, after, limit);
  }
  async ledgerByTarget(...[entity, targetIds]: Parameters<Store['ledgerByTarget']>) {
    return ledger.rowsByTarget(this.#connection, entity, targetIds);
  }
  async children(...[aggregates]: Parameters<Store['children']>) {
    return ledger.childRows(this.#connection, aggregates);
  }
  async newestTarget(...[entity]: Parameters<Store['newestTarget']>) {
    return ledger.newestTarget(this.#connection, entity);
  }
  async doubtChildren() {
    committing('ledger', () => ledger.doubtChildren(this.#connection));
  }
  async countLedger(...[entity]: Parameters<Store['countLedger']>) {
    return ledger.countLedger(this.#connection, entity);
  }
  async forgetLedger(...[keys]: Parameters<Store['forgetLedger']>) {
    committing('forget', () => this.#connection.transaction(() => ledger.forgetLedgerRows(this.#connection, keys)));
  }
  async forgetChildren(...[aggregates]: Parameters<Store['forgetChildren']>) {
    committing('forget', () =>
      this.#connection.transaction(() => ledger.forgetChildRows(this.#connection, aggregates)),
    );
  }
  async putLedger(rows: readonly LedgerRow[]): Promise<void> {
    committing('ledger', () => this.#connection.transaction(() => this.#putRows([], rows)));
  }

  async intend(...[intents]: Parameters<Store['intend']>) {
    const at = new Date(this.#parts.clock.now()).toISOString();
    committing('intend', () => this.#connection.transaction(() => journal.addIntents(this.#connection, intents, at)));
    // After the commit: the head may lag behind the journal, never run ahead of it.
    crashPoint('head.before');
    writeHead(this.#parts.headPath, {
      lineage: this.#parts.head.lineage,
      sequence: journal.lastSequence(this.#connection),
    });
  }
  async settle(...[outcomes, rows]: Parameters<Store['settle']>) {
    const close = () => {
      journal.closeIntents(this.#connection, outcomes);
      this.#putRows(outcomes, rows);
    };
    committing('settle', () => this.#connection.transaction(close));
  }

  /** With what the run has written by it, so that the count is right whenever the process dies. */
  #putRows(...[outcomes, rows]: Parameters<Store['settle']>): void {
    const adopted = ledger.putLedgerRows(this.#connection, rows, this.#run);
    if (this.#run !== null) runs.countWritten(this.#connection, this.#run, { outcomes, adopted });
  }
  async settleChanges(...[results]: Parameters<Store['settleChanges']>) {
    committing('results', () => changes.settleChanges(this.#connection, results));
  }
  async countOpenLinks() {
    return changes.countOpenLinks(this.#connection);
  }

  async countConflicts() {
    return conflicts.countConflicts(this.#connection);
  }
  async reopenChanges(...[keys]: Parameters<Store['reopenChanges']>) {
    committing('results', () => changes.reopenChanges(this.#connection, keys));
  }
  async countPhase(...[entity, phase, since]: Parameters<Store['countPhase']>) {
    return changes.countPhase(this.#connection, entity, { phase, since });
  }
  async countResults(...[options]: Parameters<Store['countResults']>) {
    return counts.countResults(this.#reports, options);
  }
  async openIntents(...[limit, after]: Parameters<Store['openIntents']>) {
    return journal.openIntents(this.#connection, limit, after ?? null);
  }

  async memo(name: string): Promise<JsonValue | null> {
    return JSON.parse(readMeta(this.#connection, `memo:${name}`) ?? 'null') as JsonValue;
  }
  async putMemo(name: string, value: JsonValue): Promise<void> {
    writeMeta(this.#connection, `memo:${name}`, JSON.stringify(value));
  }

  async settings(): Promise<StoredSetting[]> {
    return settings.readSettings(this.#connection);
  }
  async putSettings(rows: readonly StoredSetting[]): Promise<void> {
    committing('settings', () => this.#connection.transaction(() => settings.putSettings(this.#connection, rows)));
  }

  async upload(digest: string): Promise<string | null> {
    const row = this.#connection.get<{ address: string }>('select address from uploads where digest = ?', digest);
    return row?.address ?? null;
  }
  async putUpload(digest: string, address: string): Promise<void> {
    this.#connection.run('insert or replace into uploads values (?, ?)', digest, address);
  }

  async addFindings(...[rows]: Parameters<Store['addFindings']>) {
    findings.addFindings(this.#connection, rows);
  }
  async pageFindings(...[after, limit]: Parameters<Store['pageFindings']>) {
    return findings.pageFindings(this.#connection, after, limit);
  }
  async findingsOf(...[entity, ids]: Parameters<Store['findingsOf']>) {
    return findings.findingsOf(this.#connection, entity, ids);
  }
  async clearFindings(codes: readonly string[]): Promise<void> {
    this.#connection.run(`delete from findings where code ${inList}`, JSON.stringify(codes));
  }

  async close(): Promise<void> {
    this.#connection.close();
    this.#parts.lock.close();
  }
}
