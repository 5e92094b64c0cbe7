import assert from 'node:assert/strict';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { openScene, type Scene } from '../../support/scene.ts';

describe('a state that cannot be trusted', () => {
  let scene: Scene;
  let spec: string;
  let folder: string;
  let state: string;
  let snapshot: string;
  let writes: number;

  before(async () => {
    scene = await openScene();
    spec = await scene.spec();
    folder = join(scene.state, 'acme-zendesk-to-halo');
    const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    const names = await readdir(folder);
    const find = (pattern: RegExp) => join(folder, names.find((name) => pattern.test(name)) ?? '');
    state = find(/^state@.*\.db$/);
    snapshot = find(/^snapshot@.*\.db$/);
    for (const file of [state, snapshot]) await copyFile(file, `${file}.good`);
    writes = await scene.writes();
  });
  after(() => scene.close());

  /** The good files come back between two tests. */
  async function restore(): Promise<void> {
    for (const name of await readdir(folder)) if (/-(wal|shm)$/.test(name)) await rm(join(folder, name));
    for (const file of [state, snapshot]) await copyFile(`${file}.good`, file);
  }

  async function assertRefused(file: string, code: string, hint: RegExp): Promise<void> {
    const before = await readFile(file);
    const result = await scene.run(['apply', spec, '--auto-approve']);
    assert.equal(result.exitCode, 4, String(result.stderr));
    assert.match(String(result.stderr), new RegExp(`^${code} .*${file.slice(folder.length)}`));
    assert.match(String(result.stderr), hint);
    assert.ok((await readFile(file)).equals(before), 'the file was rewritten');
    assert.equal(await scene.writes(), writes);
    await restore();
  }

  function writeTo(file: string, statement: string): void {
    const database = new DatabaseSync(file);
    database.exec(statement);
    database.close();
  }

  async function damage(file: string): Promise<void> {
    const bytes = await readFile(file);
    bytes.fill(0xa5, 4096, Math.min(bytes.length, 40_960));
    await writeFile(file, bytes);
  }

  it('is refused when a newer deskhaul wrote it', async () => {
    writeTo(state, 'pragma user_version = 99');
    await assertRefused(state, 'E_STATE_NEWER', /Update deskhaul; the file was left as it is/);
    writeTo(snapshot, 'pragma user_version = 99');
    await assertRefused(snapshot, 'E_STATE_NEWER', /Update deskhaul; the file was left as it is/);
  });

  it('is refused when it is damaged', async () => {
    await damage(state);
    await assertRefused(state, 'E_STATE_DAMAGED', /Restore it from a backup, or .*recover/);
    await damage(snapshot);
    await assertRefused(snapshot, 'E_STATE_DAMAGED', /the file was left as it is/);
  });

  it('is refused when it is no state at all', async () => {
    await writeFile(state, 'These are my shopping notes, not a database.\n'.repeat(100));
    await assertRefused(state, 'E_STATE_DAMAGED', /Restore it from a backup, or .*recover/);
  });

  it('is refused when it is older than what was written with it', async () => {
    const head = state.replace(/\.db$/, '.head');
    const [lineage] = (await readFile(head, 'utf8')).split(' ');
    await writeFile(head, `${lineage} 999999\n`);
    await assertRefused(state, 'E_STATE_LOST', /plan --recover/);
  });

  it('is set aside and rebuilt from our markers when asked, and nothing would be created', async () => {
    await damage(snapshot);
    await damage(state);
    const bytes = await readFile(state);
    const result = await scene.run(['plan', spec, '--recover']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    assert.match(String(result.stdout), /Plan: 0 to create/);
    const aside = (await readdir(folder)).find((name) => /^state@.*\.db\.lost-[^.]*$/.test(name));
    assert.ok(aside, 'the damaged file is gone');
    assert.ok((await readFile(join(folder, aside))).equals(bytes));
    assert.equal(await scene.writes(), writes);
  });
});
