import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { deskhaul, environment, lastEvent, type SandboxReady, startSandbox } from '../support/cli.ts';

const spec = 'migrations.example/zendesk-to-halo.yaml';

interface VerifySummary {
  type: string;
  entities: Record<string, { expected: number; equal: number; accepted: number; different: number; missing: number }>;
}

interface ApplySummary {
  type: string;
  entities: Record<string, Record<string, number>>;
}

async function inspect(url: string, path: string): Promise<unknown[]> {
  const answer = await fetch(`${url}/_sandbox/${path}`);
  const body = (await answer.json()) as unknown[] | { [key: string]: unknown[] };
  return Array.isArray(body) ? body : (Object.values(body).find(Array.isArray) ?? []);
}

for (const profile of ['modern', 'legacy', 'hostile']) {
  describe(`a help desk arrives in a ${profile} Halo`, { timeout: 200_000 }, () => {
    let sandbox: { ready: SandboxReady; stop(): Promise<void> };
    let state: string;
    let env: Record<string, string>;
    let writes = 0;

    before(async () => {
      sandbox = await startSandbox(['--tickets', '60', '--profile', profile]);
      state = await mkdtemp(join(tmpdir(), 'deskhaul-e2e-'));
      env = environment(sandbox.ready, state);
    });

    after(async () => {
      await sandbox?.stop();
      await rm(state, { recursive: true, force: true });
    });

    async function countWrites(): Promise<number> {
      const requests = (await inspect(sandbox.ready.halo.url, 'requests')) as { method: string; path: string }[];
      return requests.filter(({ method, path }) => method !== 'GET' && !path.includes('/token')).length;
    }

    it('plans without writing', async () => {
      const result = await deskhaul(['plan', spec, '--detailed-exitcode', '--format', 'json'], env);
      assert.equal(result.exitCode, 2, String(result.stderr));
      assert.equal(lastEvent(result).type, 'plan_summary');
      assert.equal(await countWrites(), 0);
    });

    it('applies every ticket', async () => {
      const result = await deskhaul(['apply', spec, '--auto-approve', '--format', 'json'], env);
      assert.equal(result.exitCode, 0, `${result.stderr}\n${String(result.stdout).slice(-2000)}`);
      const { entities } = lastEvent(result) as unknown as ApplySummary;
      assert.equal(entities.tickets?.create, 60);
      assert.equal(entities.tickets?.failed, 0);
      writes = await countWrites();
      assert.ok(writes > 0);
    });

    it('proves that everything arrived', async () => {
      const result = await deskhaul(['verify', spec, '--format', 'json', '--level', 'full'], env);
      const { entities } = lastEvent(result) as unknown as VerifySummary;
      assert.equal(result.exitCode, 0, JSON.stringify(entities, null, 1));
      assert.equal(entities.tickets?.expected, 60);
      for (const [entity, counts] of Object.entries(entities)) {
        assert.equal(counts.expected, counts.equal + counts.accepted, entity);
      }
    });

    it('set nothing off: no mail, rule, automation, approval, survey, invoice line or AI job', async () => {
      assert.deepEqual(await inspect(sandbox.ready.halo.url, 'effects'), []);
    });

    it('left no two records with one marker', async () => {
      for (const entity of ['tickets', 'users', 'clients']) {
        const rows = (await inspect(sandbox.ready.halo.url, `records/${entity}`)) as {
          customfields?: { name: string; value: unknown }[];
        }[];
        const markers = rows.flatMap(({ customfields }) =>
          (customfields ?? [])
            .filter(({ name, value }) => /marker/i.test(name) && value)
            .map(({ value }) => String(value)),
        );
        assert.equal(new Set(markers).size, markers.length, entity);
      }
    });

    it('has nothing to do the second time', async () => {
      const plan = await deskhaul(['plan', spec, '--detailed-exitcode', '--format', 'json'], env);
      assert.equal(plan.exitCode, 0, JSON.stringify(lastEvent(plan)));
      const apply = await deskhaul(['apply', spec, '--auto-approve', '--format', 'json'], env);
      assert.equal(apply.exitCode, 0, String(apply.stderr));
      assert.equal(await countWrites(), writes);
    });

    it('creates nothing after its state was lost', async () => {
      await rm(state, { recursive: true, force: true });
      const result = await deskhaul(['plan', spec, '--format', 'json'], env);
      assert.equal(result.exitCode, 0, String(result.stderr));
      const { entities } = lastEvent(result) as unknown as ApplySummary;
      for (const [entity, counts] of Object.entries(entities)) assert.equal(counts.create, 0, entity);
    });
  });
}
