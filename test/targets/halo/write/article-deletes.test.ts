import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Outcome } from '../../../../src/model/intent.ts';
import type { JsonObject } from '../../../../src/model/json.ts';
import type { HaloSwitches } from '../../../../src/sandbox/halo/switches.ts';
import * as make from '../records.ts';
import { createSmallEngine } from '../small-engine.ts';
import { startTenant } from '../tenant.ts';

/** An article with two files, and what deletes it. */
async function startArticle(t: TestContext, switches: Partial<HaloSwitches> = {}) {
  const tenant = await startTenant({ profile: 'modern', switches: { gatewayTimeout: 0, ...switches } });
  t.after(() => tenant.close());
  const catalogue = await tenant.catalogue();
  const model = tenant.target.model(catalogue);
  const writer = tenant.target.writer(catalogue);
  const engine = createSmallEngine(model, writer);
  const desired = make.desireArticle(model, [make.file('f1', 'one'), make.file('f2', 'two')]);
  await engine.create([desired]);
  await engine.createChildren([desired]);
  const targetId = engine.ids.get('articles/1') ?? '';
  return {
    refuse: (fault: JsonObject) => tenant.fault({ match: { method: 'DELETE', path: '/api/Attachment/*' }, ...fault }),
    async remove(): Promise<Outcome> {
      const [outcome] = await engine.write([engine.intentOf(desired, { operation: 'delete', targetId })]);
      assert.ok(outcome);
      return outcome;
    },
    async standing() {
      const ours = (await tenant.rows('articles')).filter(({ id }) => String(id) === targetId);
      return { articles: ours.length, files: (await tenant.rows('attachments')).length };
    },
  };
}

test('an article stays as long as one of its files does, and says which', async (t) => {
  const { refuse, remove, standing } = await startArticle(t);
  await refuse({ nth: 2, kind: 'status', status: 400, body: '"The file is in use"' });

  const outcome = await remove();

  assert.equal(outcome.kind, 'rejected');
  assert.match(outcome.kind === 'rejected' ? outcome.message : '', /^its file \d+ cannot be deleted.*in use/);
  assert.deepEqual(await standing(), { articles: 1, files: 1 });
  assert.equal((await remove()).kind, 'done');
  assert.deepEqual(await standing(), { articles: 0, files: 0 });
});

test('a file whose delete was lost on the way is deleted again', async (t) => {
  const { refuse, remove, standing } = await startArticle(t);
  await refuse({ nth: 1, kind: 'drop-before' });
  assert.equal((await remove()).kind, 'done');
  assert.deepEqual(await standing(), { articles: 0, files: 0 });
});

test('files that bear no key of ours are left, and named', async (t) => {
  const { remove, standing } = await startArticle(t, { ignoredProperties: 'third_party_id' });
  const outcome = await remove();
  assert.match(outcome.kind === 'done' ? (outcome.findings[0]?.message ?? '') : '', /may stay in the tenant: \d+, \d+/);
  assert.deepEqual(await standing(), { articles: 0, files: 2 });
});
