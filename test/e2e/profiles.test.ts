import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Result } from 'execa';
import type { Event } from '../../src/model/events.ts';
import { lastEvent } from '../support/cli.ts';
import { eventsOf, openScene, type Scene } from '../support/scene.ts';
import type { ApplySummary, PlanSummary, VerifySummary } from '../support/summaries.ts';

const spec = 'migrations.example/zendesk-to-halo.yaml';
const tickets = 60;

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  describe(`a help desk arrives in a ${profile} Halo`, { timeout: 200_000 }, () => {
    let scene: Scene;
    let writes = 0;

    before(async () => {
      scene = await openScene({ profile, tickets });
    });

    after(() => scene?.close());

    const run = (...args: string[]) => scene.run([...args, '--format', 'json']);

    it('plans without writing', async () => {
      const result = await run('plan', spec, '--detailed-exitcode');
      assert.equal(result.exitCode, 2, String(result.stderr));
      assert.equal((lastEvent(result) as unknown as PlanSummary).entities.tickets?.create, tickets);
      assert.equal(await scene.writes(), 0);
    });

    it('applies every ticket', async () => {
      const result = await run('apply', spec, '--auto-approve');
      assert.equal(result.exitCode, 0, `${result.stderr}\n${String(result.stdout).slice(-2000)}`);
      const { entities } = lastEvent(result) as unknown as ApplySummary;
      assert.equal(entities.tickets?.create, tickets);
      assert.equal(entities.tickets?.failed, 0);
      assertAtBest(result);
      writes = await scene.writes();
    });

    it('proves that everything arrived, to the byte', async () => {
      const result = await run('verify', spec, '--level', 'full');
      const { entities, requests } = lastEvent(result) as unknown as VerifySummary;
      assert.equal(result.exitCode, 0, JSON.stringify(entities, null, 1));
      assert.equal(entities.tickets.expected, tickets);
      const said = eventsOf(result).find(({ type }) => type === 'estimate') as Event & { type: 'estimate' };
      const share = said.requests / requests.target;
      assert.ok(share > 0.8 && share < 1.25, `said ${said.requests}, took ${requests.target}`);
      for (const [entity, counts] of Object.entries(entities)) {
        assert.ok(counts.expected > 0, entity);
        assert.equal(counts.expected, counts.equal + counts.accepted, entity);
      }
    });

    it('set nothing off: no mail, rule, automation, approval, survey, invoice line or AI job', async () => {
      assert.deepEqual(await scene.effects(), []);
    });

    it('left no two records with one marker', async () => {
      for (const entity of ['tickets', 'actions', 'users', 'clients']) {
        const rows = await scene.records<{ customfields?: { name: string; value: unknown }[] }>('halo', entity);
        const markers = rows.flatMap(({ customfields = [] }) =>
          customfields.filter(({ name, value }) => /marker/i.test(name) && value).map(({ value }) => String(value)),
        );
        assert.ok(markers.length > 0, entity);
        assert.equal(new Set(markers).size, markers.length, entity);
      }
    });

    it('has nothing to do the second time', async () => {
      if (profile === 'modern') {
        const plan = await run('plan', spec, '--detailed-exitcode');
        assert.equal(plan.exitCode, 0, JSON.stringify(lastEvent(plan)));
      }
      const apply = await run('apply', spec, '--auto-approve');
      assert.equal(apply.exitCode, 0, String(apply.stderr));
      assert.equal(await scene.writes(), writes);
    });

    it('creates nothing after its state was lost, and is proven again', async () => {
      await rm(scene.state, { recursive: true, force: true });
      const apply = await run('apply', spec, '--auto-approve');
      assert.equal(apply.exitCode, 0, String(apply.stderr));
      const planned = eventsOf(apply).find(({ type }) => type === 'plan_summary') as unknown as PlanSummary;
      for (const [entity, counts] of Object.entries(planned.entities)) assert.equal(counts.create, 0, entity);
      assertAtBest(apply);
      const verify = await run('verify', spec);
      assert.equal(verify.exitCode, 0, JSON.stringify(lastEvent(verify), null, 1));
    });
  });
}

/** What the plan said it takes at best is never more than it took. */
function assertAtBest(result: Result): void {
  const { requests } = lastEvent(result) as unknown as ApplySummary;
  const planned = eventsOf(result).find(({ type }) => type === 'plan_summary') as unknown as PlanSummary;
  assert.ok(planned.estimate.requests <= requests.target, `said ${planned.estimate.requests}, took ${requests.target}`);
}
