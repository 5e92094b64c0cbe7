import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createRedactor } from '../../../src/http/redactor.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import type { JsonValue } from '../../../src/model/json.ts';
import { connectFiles } from '../../../src/sources/files/connect-files.ts';
import { loadMigration } from '../../../src/spec/load-migration.ts';
import { fetchAll, pullAll } from './open-export.ts';

const dataRoot = fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const archive = `${dataRoot}/issue-archive.json`;
const spec = fileURLToPath(new URL('../../e2e/issue-archive.yaml', import.meta.url));
const skip = existsSync(archive) ? false : `there is no ${archive}`;

interface Written {
  body: string;
  author: string;
  createdAt: string;
}
interface Archived extends Written {
  number: number;
  comments: Written[];
  reviews?: (Written & { id: string; comments: { body: string }[] })[];
}

test('a public issue tracker’s archive arrives whole', { skip }, async (t) => {
  const { issues, pulls } = JSON.parse(await readFile(archive, 'utf8')) as { issues: Archived[]; pulls: Archived[] };
  const { migration, findings } = await loadMigration(spec);
  assert.deepEqual(findings, []);
  const warnings: unknown[] = [];
  const source = await connectFiles(migration?.source as unknown as Record<string, JsonValue>, {
    clock: systemClock,
    redactor: createRedactor(),
    dataRoot,
    warn: (finding) => warnings.push(finding),
  });
  t.after(() => source.close());
  const open = { source, signal: new AbortController().signal };

  const tickets = await pullAll(open, 'tickets');
  assert.equal(tickets.length, 304);
  const { records: threads } = await fetchAll(
    open,
    'threads',
    tickets.map(({ id }) => id),
  );
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  const all = threads.flatMap(({ comments }) => comments);
  assert.equal(all.length - tickets.length, 549);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length, 'ids are unique');

  for (const [prefix, list] of [
    ['issue', issues],
    ['pull', pulls],
  ] as const) {
    for (const { number, author, createdAt, comments, reviews = [] } of list) {
      const [opening, ...others] = byId.get(`${prefix}-${number}`)?.comments ?? [];
      assert.deepEqual([opening?.authorId, opening?.createdAt], [author, createdAt]);
      const expected = [...comments, ...reviews].map((one) => `${one.createdAt} ${one.author}`);
      assert.deepEqual(others.map((one) => `${one.createdAt} ${one.authorId}`).sort(), expected.sort());
      assert.deepEqual(
        others.map((one) => one.createdAt),
        others.map((one) => one.createdAt).sort(),
      );
      assert.ok(
        others.every(({ html }) => html?.trim()),
        `no comment of ${prefix}-${number} is empty`,
      );
    }
  }

  const people = await pullAll(open, 'contacts');
  assert.equal(people.length, 34);
  const agents = await pullAll(open, 'agents');
  assert.deepEqual(agents.map(({ id }) => id).sort(), ['chris-wood', 'hannestschofenig']);
  const known = new Set(people.map(({ id }) => id));
  assert.ok(all.every(({ authorId }) => authorId !== null && known.has(authorId)));
  assert.deepEqual(warnings, []);
});
