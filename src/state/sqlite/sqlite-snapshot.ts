import { createHash } from 'node:crypto';
import { committing } from '../../model/crash-point.ts';
import type { Derived, DerivedKind } from '../../model/derived.ts';
import { digest } from '../../model/digest.ts';
import type { SourceEntity } from '../../model/entity.ts';
import type { PullOptions, Snapshot, StoredRecord } from '../../model/snapshot.ts';
import type { Page, Pulled, Unreadable } from '../../model/source.ts';
import { type Connection, inList } from './connection.ts';
import { pageDerived, putDerived, readDerived } from './derived.ts';
import { readMeta, writeMeta } from './meta.ts';
import { beginPull, countDeltas, endPull, keepPlace, listWatermarks, pullNumber } from './pulls.ts';
import { forgetUnreadable, listUnreadable, pageUnreadable, putUnreadable } from './unreadable.ts';

interface RecordRow {
  id: string;
  digest: string;
  record: string;
  raw: string;
}

/** The pulled records in SQLite. A record that is gone stays as a row, so that a later report can still name it. */
export class SqliteSnapshot implements Snapshot {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async beginPull(options: PullOptions = {}): Promise<{ number: number; resumed: boolean }> {
    return this.#connection.transaction(() => beginPull(this.#connection, options));
  }

  async cursor(entity: SourceEntity): Promise<{ cursor: string | null; done: boolean; since: string | null }> {
    const row = this.#connection.get<{ cursor: string | null; done: number; since: string | null }>(
      'select cursor, done, since from cursors where entity = ?',
      entity,
    );
    return { cursor: row?.cursor ?? null, done: row?.done === 1, since: row?.since ?? null };
  }

  async deltas(): Promise<number> {
    return countDeltas(this.#connection);
  }

  async watermarks(): Promise<Map<SourceEntity, string>> {
    return listWatermarks(this.#connection);
  }

  async commitPage<E extends SourceEntity>(entity: E, page: Page<E>): Promise<void> {
    this.#commit('pull-page', () => {
      for (const stored of page.records) this.#put(entity, stored, null);
      this.#putUnreadable(entity, page.unreadable ?? []);
      for (const id of page.deleted) {
        this.#lose(entity, id);
        forgetUnreadable(this.#connection, entity, id);
      }
      if (page.unchanged) {
        this.#connection.run(
          `update records set pull = ?, gone = 0 where entity = ? and id ${inList}`,
          this.#pull(),
          entity,
          JSON.stringify(page.unchanged),
        );
      }
      keepPlace(this.#connection, entity, page);
    });
  }

  async finishPull(): Promise<string> {
    return this.#commit('pull-end', () => {
      this.#connection.run(
        `update records set gone = 1 where gone = 0 and pull < ? and entity <> 'threads'
           and entity in (select entity from cursors where done = 1 and partial = 0)`,
        this.#pull(),
      );
      // Threads too: those of them that are still wanted are fetched anew.
      this.#connection.run(
        'delete from unreadable where pull < ? and entity not in (select entity from cursors where partial = 1)',
        this.#pull(),
      );
      endPull(this.#connection);
      const whole = this.#digestAll();
      writeMeta(this.#connection, 'digest', whole);
      return whole;
    });
  }

  async digest(): Promise<string | null> {
    return readMeta(this.#connection, 'digest');
  }

  async page<E extends SourceEntity>(entity: E, after: string | null, limit: number): Promise<StoredRecord<E>[]> {
    return this.#connection
      .all<RecordRow>(
        `select id, digest, record, raw from records where entity = ? and id > ? and gone = 0 order by id limit ?`,
        entity,
        after ?? '',
        limit,
      )
      .map(parse<E>);
  }

  async get<E extends SourceEntity>(entity: E, ids: readonly string[]): Promise<StoredRecord<E>[]> {
    return this.#connection
      .all<RecordRow>(
        `select id, digest, record, raw from records where entity = ? and id ${inList} and gone = 0 order by id`,
        entity,
        JSON.stringify(ids),
      )
      .map(parse<E>);
  }

  async digests(entity: SourceEntity, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = this.#connection.all<{ id: string; digest: string }>(
      `select id, digest from records indexed by records_digests where entity = ? and id ${inList} and gone = 0`,
      entity,
      JSON.stringify(ids),
    );
    return new Map(rows.map(({ id, digest: own }) => [id, own]));
  }

  async pageDigests(
    entity: SourceEntity,
    after: string | null,
    limit: number,
  ): Promise<{ id: string; digest: string }[]> {
    return this.#connection.all(
      `select id, digest from records indexed by records_digests
       where entity = ? and id > ? and gone = 0 order by id limit ?`,
      entity,
      after ?? '',
      limit,
    );
  }

  async derived(kind: DerivedKind, ids: readonly string[]): Promise<Derived[]> {
    return readDerived(this.#connection, kind, ids);
  }

  async pageDerived(kind: DerivedKind, after: string | null, limit: number): Promise<Derived[]> {
    return pageDerived(this.#connection, kind, after, limit);
  }

  async putDerived(kind: DerivedKind, rows: readonly Derived[]): Promise<void> {
    putDerived(this.#connection, kind, rows);
  }

  async threadVersions(ticketIds: readonly string[]): Promise<Map<string, string>> {
    const rows = this.#connection.all<{ id: string; version: string }>(
      `select id, version from records indexed by records_digests
       where entity = 'threads' and id ${inList} and gone = 0`,
      JSON.stringify(ticketIds),
    );
    return new Map(rows.map((row) => [row.id, row.version]));
  }

  async outdateThreads(ticketIds: readonly string[]): Promise<void> {
    this.#connection.run(
      `update records set version = '' where entity = 'threads' and id ${inList}`,
      JSON.stringify(ticketIds),
    );
  }

  async commitThreads(
    threads: { ticketDigest: string; stored: Pulled<'threads'> }[],
    unreadable: readonly Unreadable[] = [],
  ): Promise<void> {
    this.#commit('thread-page', () => {
      for (const { ticketDigest, stored } of threads) this.#put('threads', stored, ticketDigest);
      this.#putUnreadable('threads', unreadable);
    });
  }

  async pageUnreadable(entity: SourceEntity, after: string | null, limit: number): Promise<Unreadable[]> {
    return pageUnreadable(this.#connection, entity, after, limit);
  }

  async unreadable(entity: SourceEntity, ids: readonly string[]): Promise<Unreadable[]> {
    return listUnreadable(this.#connection, entity, ids);
  }

  async count(entity: SourceEntity): Promise<number> {
    const row = this.#connection.get<{ n: number }>(
      'select count(*) n from records where entity = ? and gone = 0',
      entity,
    );
    return row?.n ?? 0;
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  #commit<T>(name: Parameters<typeof committing>[0], work: () => T): T {
    return committing(name, () => this.#connection.transaction(work));
  }

  #pull(): number {
    return pullNumber(this.#connection);
  }

  #put<E extends SourceEntity>(entity: E, { record, raw }: Pulled<E>, version: string | null): void {
    this.#connection.run(
      `insert or replace into records (entity, id, digest, record, raw, pull, version, gone)
       values (?, ?, ?, ?, ?, ?, ?, 0)`,
      entity,
      record.id,
      digest({ record, raw }),
      JSON.stringify(record),
      JSON.stringify(raw),
      this.#pull(),
      version,
    );
    forgetUnreadable(this.#connection, entity, record.id);
  }

  /** What was read of such a record before is no longer what it is. */
  #putUnreadable(entity: SourceEntity, rows: readonly Unreadable[]): void {
    for (const row of rows) {
      putUnreadable(this.#connection, entity, row, this.#pull());
      this.#lose(entity, row.id);
    }
  }

  #lose(entity: SourceEntity, id: string): void {
    this.#connection.run('update records set gone = 1 where entity = ? and id = ?', entity, id);
  }

  /** Over every record that stands, so that two pulls of an unchanged source have the same one. Threads follow their tickets. */
  #digestAll(): string {
    const hash = createHash('sha256');
    for (let last: { entity: string; id: string } | null = { entity: '', id: '' }; last; ) {
      const rows: { entity: string; id: string; digest: string }[] = this.#connection.all(
        `select entity, id, digest from records where (entity, id) > (?, ?) and gone = 0 and entity <> 'threads'
         order by entity, id limit 5000`,
        last.entity,
        last.id,
      );
      for (const row of rows) hash.update(`${row.entity}\0${row.id}\0${row.digest}\n`);
      last = rows.at(-1) ?? null;
    }
    return hash.digest().subarray(0, 16).toString('base64url');
  }
}

function parse<E extends SourceEntity>(row: RecordRow): StoredRecord<E> {
  let raw: { value: StoredRecord<E>['raw'] } | null = null;
  return {
    id: row.id,
    digest: row.digest,
    record: JSON.parse(row.record) as StoredRecord<E>['record'],
    // Few mappings look into it.
    get raw() {
      raw ??= { value: JSON.parse(row.raw) as StoredRecord<E>['raw'] };
      return raw.value;
    },
  };
}
