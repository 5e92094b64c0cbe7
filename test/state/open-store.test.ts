import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { Store } from '../../src/model/store.ts';
import { openStore, type StoreOptions } from '../../src/state/open-store.ts';
import { Connection } from '../../src/state/sqlite/connection.ts';
import { migrate } from '../../src/state/sqlite/migrate.ts';
import { stateSchema } from '../../src/state/sqlite/state-schema.ts';
import { storeOptions, testTenant } from '../support/open-test-store.ts';
import { sampleIntent } from '../support/samples.ts';

const fileOf = (options: StoreOptions) => join(options.dir, `state@${testTenant}.db`);

/** Opens, works and closes: after it the file alone holds everything. */
async function once<T>(options: StoreOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

test('keeps customers out of repositories and from other users', async (t) => {
  const options = storeOptions(t);
  await once(options, (store) => store.intend([sampleIntent('1')]));
  assert.equal(statSync(options.dir).mode & 0o777, 0o700);
  assert.equal(readFileSync(join(options.dir, '.gitignore'), 'utf8'), '*\n');
  for (const name of readdirSync(options.dir).filter((name) => name.startsWith('state@'))) {
    assert.equal(statSync(join(options.dir, name)).mode & 0o777, 0o600, name);
  }
});

test('is the same state when it opens again', async (t) => {
  const options = storeOptions(t);
  const first = await once(options, async (store) => {
    await store.bumpSerial('pull');
    return await store.head();
  });
  assert.deepEqual(await once(options, (store) => store.head()), first);
});

test('refuses a file of a newer version and leaves it as it is', async (t) => {
  const options = storeOptions(t);
  await once(options, async () => {});
  const database = new DatabaseSync(fileOf(options));
  database.exec('pragma user_version = 999');
  database.close();
  const before = readFileSync(fileOf(options));
  await assert.rejects(openStore(options), { code: 'E_STATE_NEWER', exitCode: 4 });
  await assert.rejects(openStore({ ...options, recover: true }), { code: 'E_STATE_NEWER' });
  assert.deepEqual(readFileSync(fileOf(options)), before);
});

const damages: Record<string, (path: string) => void> = {
  'is no database': (path) => writeFileSync(path, 'a'.repeat(5000)),
  'has torn pages': (path) => {
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096, 4096 * 6);
    writeFileSync(path, bytes);
  },
  'is another program’s database': (path) => {
    rmSync(path);
    const database = new DatabaseSync(path);
    database.exec('create table notes (text)');
    database.close();
  },
};

for (const [what, damage] of Object.entries(damages)) {
  test(`refuses a file that ${what} and leaves it as it is`, async (t) => {
    const options = storeOptions(t);
    await once(options, (store) => store.intend([sampleIntent('1')]));
    damage(fileOf(options));
    const before = readFileSync(fileOf(options));
    await assert.rejects(openStore(options), { code: 'E_STATE_DAMAGED', exitCode: 4 });
    assert.deepEqual(readFileSync(fileOf(options)), before);
  });
}

test('takes a state that is older than its head file for lost', async (t) => {
  const options = storeOptions(t);
  await once(options, (store) => store.intend([sampleIntent('1')]));
  copyFileSync(fileOf(options), join(options.dir, 'backup'));
  await once(options, (store) => store.intend([sampleIntent('2')]));
  copyFileSync(join(options.dir, 'backup'), fileOf(options));
  await assert.rejects(openStore(options), { code: 'E_STATE_LOST', exitCode: 4 });
});

test('opening leaves the head alone: only who holds the lock writes it', async (t) => {
  const options = storeOptions(t);
  const lineage = await once(options, async (store) => {
    await store.intend([sampleIntent('1'), sampleIntent('2')]);
    return (await store.head()).lineage;
  });
  const head = join(options.dir, `state@${testTenant}.head`);
  writeFileSync(head, `${lineage} 1\n`);
  await once(options, async () => {});
  assert.equal(readFileSync(head, 'utf8'), `${lineage} 1\n`);
  await once(options, (store) => store.intend([sampleIntent('3')]));
  assert.equal(readFileSync(head, 'utf8'), `${lineage} 3\n`);
});

test('starts afresh beside a lost state when recovery is asked for', async (t) => {
  const options = storeOptions(t);
  const before = await once(options, async (store) => {
    await store.intend([sampleIntent('1')]);
    return (await store.head()).lineage;
  });
  writeFileSync(join(options.dir, `state@${testTenant}.head`), `${before} 17\n`);
  const after = await once({ ...options, recover: true }, (store) => store.head());
  assert.notEqual(after.lineage, before);
  assert.ok(readdirSync(options.dir).some((name) => name.includes('.db.lost-')));
  await once(options, (store) => store.intend([sampleIntent('2')]));
});

test('refuses another tenant’s or another source’s state', async (t) => {
  const options = storeOptions(t);
  await once(options, async () => {});
  await assert.rejects(openStore({ ...options, source: 'test:other' }), { code: 'E_STATE_SOURCE', exitCode: 4 });
  copyFileSync(fileOf(options), join(options.dir, 'state@other.test.db'));
  await assert.rejects(openStore({ ...options, tenant: 'other.test' }), { code: 'E_STATE_TENANT', exitCode: 4 });
});

test('says so when the state has no place', async (t) => {
  const options = storeOptions(t);
  await once(options, async () => {});
  const dir = join(fileOf(options), 'acme');
  await assert.rejects(openStore({ ...options, dir }), { code: 'E_STATE_FOLDER', exitCode: 1, hint: /--state/ });
});

test('opens a file whose maker died before its first table', async (t) => {
  const options = storeOptions(t);
  await once(options, async () => {});
  rmSync(fileOf(options));
  rmSync(join(options.dir, `state@${testTenant}.head`));
  const database = new DatabaseSync(fileOf(options));
  database.exec('pragma journal_mode = wal');
  database.close();
  assert.equal((await once(options, (store) => store.head())).serial, 0);
});

for (let version = 1; version < stateSchema.steps.length; version += 1) {
  test(`brings a state of version ${version} to the present one, with what it knows`, async (t) => {
    const options = storeOptions(t);
    await once(options, async () => {});
    rmSync(fileOf(options));
    rmSync(join(options.dir, `state@${testTenant}.head`));
    const old = new Connection(fileOf(options));
    await migrate(old, { ...stateSchema, steps: stateSchema.steps.slice(0, version) }, () => {
      for (const [key, value] of Object.entries({ ...options, lineage: 'old', serial: 7 })) {
        if (typeof value !== 'object') old.run('insert into meta values (?, ?)', key, String(value));
      }
    });
    const columns = 'entity, id, aggregate_entity, aggregate_id, target_id, kind, written, complete, linked';
    old.run(`insert into ledger (${columns}) values ('tickets', '1', '', '', '11', 'create', '{}', 1, 1)`);
    old.close();
    await once(options, async (store) => {
      const { lineage, serial } = await store.head();
      assert.deepEqual([lineage, serial], ['old', 7]);
      assert.equal((await store.ledger('tickets', ['1']))[0]?.targetId, '11');
      await store.intend([sampleIntent('1')]);
    });
  });
}
