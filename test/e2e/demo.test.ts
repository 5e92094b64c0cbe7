import assert from 'node:assert/strict';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { systemClock } from '../../src/http/system-clock.ts';
import { findStates } from '../../src/state/find-states.ts';
import { openStore } from '../../src/state/open-store.ts';
import { lastEvent } from '../support/cli.ts';
import { eventsOf, markersOf, openScene, type Scene } from '../support/scene.ts';
import type { ApplySummary, PlanSummary } from '../support/summaries.ts';

const spec = 'migrations.example/zendesk-to-halo.yaml';
const kinds = ['tickets', 'actions', 'users', 'clients', 'articles', 'attachments'];

describe('a demo shows what the account holds, and the full run goes on from it', { timeout: 200_000 }, () => {
  let scene: Scene;
  let writes = 0;
  let chosen: string[] = [];

  before(async () => {
    scene = await openScene({ tickets: 60 });
  });
  after(() => scene?.close());

  const run = (...args: string[]) => scene.run([...args, '--format', 'json']);
  const count = async () => {
    const rows = await Promise.all(kinds.map((kind) => scene.records('halo', kind)));
    return Object.fromEntries(kinds.map((kind, index) => [kind, rows[index]?.length]));
  };

  it('plans twenty tickets and twenty articles, each for a reason, and writes nothing', async () => {
    const result = await run('plan', spec, '--demo');
    assert.equal(result.exitCode, 0, String(result.stderr));
    const choice = eventsOf(result).find((event) => event.type === 'demo_choice');
    assert.ok(choice?.type === 'demo_choice');
    chosen = choice.records.map(({ record }) => record);
    assert.equal(chosen.filter((record) => record.startsWith('articles/')).length, 20);
    assert.ok(chosen.filter((record) => record.startsWith('tickets/')).length >= 20);
    const shown = choice.records.flatMap(({ shows }) => shows);
    for (const trait of ['has files', 'first comment is private', 'status Open', 'group Billing', 'channel email']) {
      assert.ok(shown.includes(trait), `${trait} is not among ${shown.join(', ')}`);
    }
    assert.ok(choice.records.every(({ shows }) => shows.length > 0));
    const { entities } = lastEvent(result) as unknown as PlanSummary;
    assert.equal(entities.tickets?.create, chosen.filter((record) => record.startsWith('tickets/')).length);
    assert.equal(entities.tickets?.skipped, 0);
    assert.equal(await scene.writes(), 0);
  });

  it('applies them with all they depend on, and puts both sides next to each other', async () => {
    const result = await scene.run(['apply', spec, '--demo', '--auto-approve', '--plain']);
    assert.equal(result.exitCode, 0, `${result.stderr}\n${String(result.stdout).slice(-2000)}`);
    assert.match(
      String(result.stdout),
      /Side by side \(\d+ records as they should be, 0 to look at\): \S+demo\.html, \S+demo\.md/,
    );
    writes = await scene.writes();
    const folder = join(scene.state, 'acme-zendesk-to-halo');
    for (const name of ['demo.html', 'demo.md']) {
      const text = await readFile(join(folder, name), 'utf8');
      for (const record of chosen) assert.ok(text.includes(record.split('/')[1] ?? '?'), `${name} lacks ${record}`);
      assert.ok(text.includes(`${scene.ready.halo.url}/tickets?id=`), name);
      assert.ok(text.includes(`${scene.ready.zendesk.url}/agent/tickets/`), name);
      assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600);
    }
    const html = await readFile(join(folder, 'demo.html'), 'utf8');
    assert.match(html, /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/);
    assert.doesNotMatch(html, /<(script|img|iframe|link|object|form)\b|javascript:[^<]*"|\son\w+="/i);
  });

  it('has nothing to write the second time, for the same records', async () => {
    const result = await run('apply', spec, '--demo', '--auto-approve');
    assert.equal(result.exitCode, 0, String(result.stderr));
    const choice = eventsOf(result).find((event) => event.type === 'demo_choice');
    assert.ok(choice?.type === 'demo_choice');
    assert.deepEqual(choice.records.map(({ record }) => record).sort(), [...chosen].sort());
    assert.equal(await scene.writes(), writes);
  });

  it('updates what changed at the source since', async () => {
    const id = Number(chosen.find((record) => record.startsWith('tickets/'))?.split('/')[1]);
    await scene.edit('tickets', [{ id, subject: 'Another subject' }]);
    const before = await count();
    const result = await run('apply', spec, '--demo', '--auto-approve');
    assert.equal(result.exitCode, 0, String(result.stderr));
    assert.equal((lastEvent(result) as unknown as ApplySummary).entities.tickets?.update, 1);
    assert.deepEqual(await count(), before);
    const tickets = await scene.records<{ summary: string }>('halo', 'tickets');
    assert.equal(tickets.filter(({ summary }) => summary === 'Another subject').length, 1);
  });

  it('is adopted by the full run: nothing stands twice, nothing of it is written again', async () => {
    const result = await run('apply', spec, '--auto-approve');
    assert.equal(result.exitCode, 0, String(result.stderr));
    const { entities } = lastEvent(result) as unknown as ApplySummary;
    const tickets = chosen.filter((record) => record.startsWith('tickets/')).length;
    assert.equal(entities.tickets?.unchanged, tickets);
    assert.equal(entities.tickets?.create, 60 - tickets);
    assert.equal(entities.articles?.unchanged, 20);
    const markers = await markersOf(scene, ['tickets', 'users', 'clients', 'articles']);
    assert.equal(new Set(markers).size, markers.length);
    const verified = await run('verify', spec, '--level', 'full');
    assert.equal(verified.exitCode, 0, JSON.stringify(lastEvent(verified)));
    assert.deepEqual(await scene.effects(), []);
  });
});

describe('a demo and a migration never take each other for one', { timeout: 120_000 }, () => {
  let scene: Scene;

  before(async () => {
    scene = await openScene({ tickets: 40 });
  });
  after(() => scene?.close());

  /** As a process leaves it that was killed right after it began to apply. */
  async function begin(): Promise<void> {
    const dir = join(scene.state, 'acme-zendesk-to-halo');
    const [found] = findStates(dir);
    assert.ok(found);
    const store = await openStore({ dir, ...found, name: 'acme-zendesk-to-halo', clock: systemClock });
    await store.markPlan('started');
    await store.close();
  }

  it('a demo beside a half-applied migration is refused', async () => {
    assert.equal((await scene.run(['plan', spec, '--plain'])).exitCode, 0);
    await begin();
    const result = await scene.run(['apply', spec, '--demo', '--auto-approve', '--plain']);
    assert.equal(result.exitCode, 4, String(result.stderr));
    assert.match(String(result.stderr), /^E_PLAN_UNFINISHED .*it is no demo/);
    assert.equal(await scene.writes(), 0);
  });

  it('the full run finishes a half-applied demo first, then does the rest', async () => {
    await rm(scene.state, { recursive: true, force: true });
    assert.equal((await scene.run(['plan', spec, '--demo', '--plain'])).exitCode, 0);
    await begin();
    const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    const applied = eventsOf(result).filter(({ type }) => type === 'apply_summary') as unknown as ApplySummary[];
    assert.equal(applied.length, 2);
    const demo = applied[0]?.entities.tickets?.create ?? 0;
    assert.ok(demo >= 20);
    assert.deepEqual(
      [applied[1]?.entities.tickets?.unchanged, applied[1]?.entities.tickets?.create],
      [demo, 40 - demo],
    );
  });
});
