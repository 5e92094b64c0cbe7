import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FileRef } from '../../src/model/records.ts';
import { keepAccount, readAccounts } from '../../src/state/account-file.ts';
import { openFileStore } from '../../src/state/file-store.ts';
import { openTestSnapshot, storeOptions } from '../support/open-test-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const file = (id: string, pointer: string): FileRef => ({
  id,
  name: '../../a.txt',
  size: 3,
  contentType: 'text/plain',
  inline: false,
  url: null,
  pointer,
});

test('bytes are kept for their owner alone, found whatever address they were last seen at, and only when asked for', async (t) => {
  const dir = temporaryFolder(t);
  const content = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('a\nb') };
  const reading = openFileStore(dir, { source: 'test:acme', isKeeping: false });
  await reading.keep(file('1', 'x'), content);
  assert.equal(await reading.read(file('1', 'x')), null);
  await openFileStore(dir, { source: 'test:acme', isKeeping: true }).keep(file('1', 'x'), content);
  const found = await reading.read(file('1', 'elsewhere'));
  assert.deepEqual([found?.contentType, Buffer.from(found?.bytes ?? []).toString()], ['text/plain', 'a\nb']);
  assert.deepEqual([await reading.has(file('1', 'y')), await reading.has(file('2', 'y'))], [true, false]);
  assert.equal(await openFileStore(dir, { source: 'other', isKeeping: false }).read(file('1', 'x')), null);
  const paths = readdirSync(join(dir, 'files'), { recursive: true, withFileTypes: true });
  for (const path of paths.filter((each) => each.isFile())) {
    assert.equal(statSync(join(path.parentPath, path.name)).mode & 0o777, 0o600);
  }
});

test('an account is remembered beside its snapshot, and without one it is not', async (t) => {
  const state = storeOptions(t);
  const account = {
    key: state.source,
    url: 'https://acme.test',
    supportAddresses: [],
    memory: [{ subdomain: 'acme' }],
  };
  keepAccount(state.dir, account);
  assert.deepEqual(readAccounts(state.dir), []);
  await openTestSnapshot(t, state);
  assert.deepEqual(readAccounts(state.dir), [account]);
});
