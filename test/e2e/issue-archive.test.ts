import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lastEvent } from '../support/cli.ts';
import { openScene, type Scene } from '../support/scene.ts';
import type { VerifySummary } from '../support/summaries.ts';

const archive = fileURLToPath(new URL('../../../shared/data/issue-archive.json', import.meta.url));
const absent = existsSync(archive) ? false : `${archive} is not there: the archive does not belong to the project`;
const spec = 'test/e2e/issue-archive.yaml';

interface Post {
  author: string;
  body: string;
}

interface Issue extends Post {
  number: number;
  title: string;
  comments: Post[];
  reviews?: Post[];
}

describe('a public issue tracker arrives in Halo', { skip: absent, timeout: 200_000 }, () => {
  let scene: Scene;
  let issues: Issue[];
  let replies: Post[];

  before(async () => {
    const document = JSON.parse(readFileSync(archive, 'utf8'));
    issues = [...document.issues, ...document.pulls];
    replies = issues.flatMap(({ comments, reviews = [] }) => [...comments, ...reviews]);
    scene = await openScene({ tickets: 1 });
  });

  after(() => scene?.close());

  const run = (verb: string, ...args: string[]) =>
    scene.run([verb, spec, '--data-root', dirname(archive), '--format', 'json', ...args]);

  it('every ticket and comment is written', async () => {
    const result = await run('apply', '--auto-approve');
    assert.equal(result.exitCode, 0, String(result.stderr));
    assert.equal((await scene.records('halo', 'tickets')).length, issues.length);
    const actions = await scene.records<{ outcome: string; who: string }>('halo', 'actions');
    const imported = actions.filter(({ outcome }) => outcome === 'Imported Note');
    // Beside what people said stands one note of ours for each ticket.
    assert.equal(imported.filter(({ who }) => who !== 'deskhaul').length, replies.length);
    assert.equal(imported.filter(({ who }) => who === 'deskhaul').length, issues.length);
  });

  it('every ticket and comment is proven', async () => {
    const result = await run('verify');
    const { tickets, comments } = (lastEvent(result) as unknown as VerifySummary).entities;
    assert.equal(result.exitCode, 0, JSON.stringify({ tickets, comments }));
    assert.equal(tickets?.expected, issues.length);
    assert.equal(comments?.expected, replies.length);
    assert.equal(comments?.equal, replies.length);
  });

  it('says what its people said, under their names', async () => {
    const actions = await scene.records<{ who: string; note: string; outcome: string }>('halo', 'actions');
    const words = (text: string) => text.match(/\p{L}{4,}/gu) ?? [];
    const arrived = new Map<string, string[]>();
    for (const { who, note } of actions) arrived.set(who, [...(arrived.get(who) ?? []), note]);
    for (const { author, body } of replies) {
      const [first = ''] = words(body);
      assert.ok(
        arrived.get(author)?.some((note) => note.includes(first)),
        `${author}: ${body.slice(0, 80)}`,
      );
    }
  });

  it('sets nothing off and has nothing to do the second time', async () => {
    assert.deepEqual(await scene.effects(), []);
    const before = await scene.writes();
    const result = await run('apply', '--auto-approve');
    assert.equal(result.exitCode, 0, String(result.stderr));
    assert.equal(await scene.writes(), before);
  });
});
