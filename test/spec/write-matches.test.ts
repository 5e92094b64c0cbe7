import assert from 'node:assert/strict';
import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Insertion } from '../../src/spec/insert-entries.ts';
import { loadMigration } from '../../src/spec/load-migration.ts';
import { writeMatches } from '../../src/spec/write-matches.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const head = `version: 1
name: acme # the account
source: { connector: zendesk, url: "https://acme.zendesk.com", email: ops@acme.test, token: { env: TOKEN } }
target: { connector: halo, url: "https://acme.haloitsm.test", clientId: id, clientSecret: { env: SECRET } }
`;

const groups: Insertion = {
  path: ['groups', 'match'],
  entries: [['Support', '1st Line']],
  comments: ['Sales: Vertrieb # undecided'],
};

async function specFile(t: TestContext, text: string): Promise<string> {
  const file = join(temporaryFolder(t), 'acme.yaml');
  await writeFile(file, head + text, { mode: 0o640 });
  return file;
}

describe('writing matches into a spec', () => {
  it('adds them once, keeps the rest and the rights of the file, and leaves no draft', async (t) => {
    const file = await specFile(t, 'groups:\n  match:\n    A: B # c\n');
    const first = await writeMatches(await loadMigration(file), [groups]);
    assert.deepEqual(first, { changed: true, refused: [] });
    const text = await readFile(file, 'utf8');
    assert.equal(
      text,
      `${head}groups:\n  match:\n    A: B # c\n    Support: 1st Line\n    # Sales: Vertrieb # undecided\n`,
    );
    assert.equal((await stat(file)).mode & 0o777, 0o640);
    assert.deepEqual(await readdir(join(file, '..')), ['acme.yaml']);
    // The match is in the spec by then; the decision stays proposed once, whatever a person wrote behind it.
    const again = await writeMatches(await loadMigration(file), [{ ...groups, entries: [] }]);
    assert.deepEqual(again, { changed: false, refused: [] });
    assert.equal(await readFile(file, 'utf8'), text);
  });

  it('writes the file behind a link, and keeps a byte order mark', async (t) => {
    const file = await specFile(t, '');
    await writeFile(file, `\uFEFF${head}`);
    const link = join(file, '../link.yaml');
    await symlink(file, link);
    await writeMatches(await loadMigration(link), [groups]);
    assert.match(
      await readFile(file, 'utf8'),
      /^\uFEFFversion: 1\n(?:.*\n)*groups:\n {2}match:\n {4}Support: 1st Line\n/,
    );
  });

  it('says which map it cannot write, and writes the others', async (t) => {
    const file = await specFile(t, 'groups:\n  match: &m { A: B }\nagents:\n  match: *m\n');
    const agents = { path: ['agents', 'assignee'], entries: [['missing', 'default']] as const, comments: [] };
    const { changed, refused } = await writeMatches(await loadMigration(file), [groups, agents]);
    assert.deepEqual(
      [changed, refused.map(({ path }) => path.join('.'))],
      [false, ['groups.match', 'agents.assignee']],
    );
  });

  it('writes nothing over a spec that was changed meanwhile', async (t) => {
    const file = await specFile(t, '');
    const loaded = await loadMigration(file);
    await writeFile(file, `${head}timezone: Europe/Paris\n`);
    await assert.rejects(writeMatches(loaded, [groups]), { code: 'E_SPEC_CHANGED' });
    assert.doesNotMatch(await readFile(file, 'utf8'), /groups/);
  });
});
