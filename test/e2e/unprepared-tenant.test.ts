import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CheckItem } from '../../src/model/check.ts';
import { lastEvent } from '../support/cli.ts';
import { eventsOf, openScene, type Scene } from '../support/scene.ts';
import type { ApplySummary, VerifySummary } from '../support/summaries.ts';

const spec = 'migrations.example/zendesk-to-halo-complete.yaml';

interface TicketType {
  id: number;
  approval_process_id?: number;
}

interface Settings {
  approvals: [id: number, process: number | undefined][];
  control: unknown[];
}

describe('a tenant that nobody has prepared', { timeout: 240_000 }, () => {
  let scene: Scene;
  let untouched: Settings;

  const readSettings = async (): Promise<Settings> => ({
    approvals: (await scene.records<TicketType>('halo', 'tickettypes')).map((type) => [
      type.id,
      type.approval_process_id,
    ]),
    control: await scene.records('halo', 'control'),
  });
  const check = async (): Promise<{ exitCode: number | undefined; items: CheckItem[] }> => {
    const result = await scene.run(['check', spec, '--format', 'json']);
    const lines = eventsOf(result) as unknown as (CheckItem & { type: string })[];
    return { exitCode: result.exitCode, items: lines.filter(({ type }) => type === 'check') };
  };

  before(async () => {
    scene = await openScene({ tickets: 80, tenant: 'unprepared' });
    untouched = await readSettings();
  });

  after(() => scene?.close());

  it('is told what it lacks, each with its remedy, without a write', async () => {
    const { items } = await check();
    const open = items.filter(({ status }) => status !== 'pass');
    for (const item of open) assert.ok(item.remedy || item.planned, item.id);
    for (const title of ['Agents exist', 'Teams exist', 'Custom field "Product area"', 'Approval of', 'AI']) {
      assert.ok(
        open.some((item) => item.title.includes(title) && item.planned),
        `${title}: ${open.map((item) => item.title).join(', ')}`,
      );
    }
    assert.equal(await scene.writes(), 0);
  });

  it('gets everything that the API can prepare, and then every record', async () => {
    const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 0, `${result.stderr}\n${String(result.stdout).slice(-3000)}`);
    const { entities } = lastEvent(result) as unknown as ApplySummary;
    assert.ok((entities.settings?.update ?? 0) > 0);
    assert.ok((entities.customFields?.create ?? 0) > 10);
    assert.ok((entities.macros?.create ?? 0) > 0);
    assert.equal(entities.tickets?.failed, 0);
  });

  it('has its own settings back', async () => {
    assert.deepEqual(await readSettings(), untouched);
  });

  it('proves that everything arrived, to the byte', async () => {
    const result = await scene.run(['verify', spec, '--level', 'full', '--format', 'json']);
    const { entities } = lastEvent(result) as unknown as VerifySummary;
    assert.equal(result.exitCode, 0, JSON.stringify(entities, null, 1));
  });

  it('set nothing off', async () => {
    assert.deepEqual(await scene.effects(), []);
  });

  it('finds the preparations done', async () => {
    const { exitCode, items } = await check();
    const failed = items.filter(({ status }) => status === 'fail');
    assert.deepEqual(
      failed.map(({ id, found }) => `${id}: ${found}`),
      [],
    );
    assert.equal(exitCode, 0);
  });

  it('has nothing to do the second time', async () => {
    const writes = await scene.writes();
    const plan = await scene.run(['plan', spec, '--detailed-exitcode', '--format', 'json']);
    assert.equal(plan.exitCode, 0, JSON.stringify(lastEvent(plan)));
    const apply = await scene.run(['apply', spec, '--auto-approve']);
    assert.equal(apply.exitCode, 0, String(apply.stderr));
    assert.equal(await scene.writes(), writes);
  });
});
