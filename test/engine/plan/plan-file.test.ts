import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { checkStaleness } from '../../../src/engine/plan/check-staleness.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { readPlanHeader, writePlanFile } from '../../../src/engine/plan/plan-file.ts';
import { openPlanner, type PlanTest } from '../../support/plan-engine.ts';
import { comment, person, ticket } from '../../support/records.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const records = {
  contacts: [person('40', { name: 'Secret Person' })],
  tickets: [ticket('1', { subject: 'Secret subject', requesterId: '40' })],
  threads: [{ id: '1', comments: [comment('100', { html: '<p>Secret body</p>' })], sideConversations: [] }],
};

describe('a plan file', () => {
  it('holds the header and every change by the schema, no customer text, for its owner alone', async (t) => {
    const { context, store } = await openPlanner(t, { records });
    await makePlan(context);
    const path = join(temporaryFolder(t), 'plan.jsonl');
    await writePlanFile(store, path);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    const text = readFileSync(path, 'utf8');
    assert.doesNotMatch(text, /Secret/);
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync(new URL('../../../schemas/plan.v1.schema.json', import.meta.url), 'utf8')),
    );
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const line of lines) assert.ok(validate(line), JSON.stringify(validate.errors));
    assert.deepEqual(lines[0], await readPlanHeader(path));
    assert.deepEqual(
      lines.slice(1).map(({ key, action }) => `${key.entity}/${key.id} ${action}`),
      ['organizations/none create', 'contacts/40 create', 'tickets/1 create'],
    );
  });

  it('shows names when values were asked for', async (t) => {
    const { context, store } = await openPlanner(t, { records });
    await makePlan(context);
    const path = join(temporaryFolder(t), 'plan.jsonl');
    await writePlanFile(store, path, { showValues: true });
    assert.match(readFileSync(path, 'utf8'), /Secret subject/);
  });

  it('is refused when it is something else or cannot be read', async (t) => {
    const path = join(temporaryFolder(t), 'plan.jsonl');
    await assert.rejects(readPlanHeader(path), { code: 'E_PLAN_FILE', exitCode: 4 });
    writeFileSync(path, '{"version":2}\n');
    await assert.rejects(readPlanHeader(path), { code: 'E_PLAN_FILE', exitCode: 4 });
  });
});

describe('a stale plan', () => {
  async function planned(
    t: Parameters<typeof openPlanner>[0],
  ): Promise<PlanTest & { header: Awaited<ReturnType<typeof headerOf>> }> {
    const test = await openPlanner(t, { records });
    await makePlan(test.context);
    return { ...test, header: await headerOf(test) };
  }

  async function headerOf({ store }: PlanTest) {
    const plan = await store.plan();
    assert.ok(plan);
    return plan.header;
  }

  it('is told from one that holds, by what changed', async (t) => {
    const { context, header } = await planned(t);
    await checkStaleness(context, header);
    const loaded = { ...context.loaded, digest: 'other' };
    const catalogue = { ...context.catalogue, digest: 'other' };
    const cases = [
      ['E_PLAN_TENANT', context, { ...header, tenant: 'other' }],
      ['E_PLAN_SOURCE', context, { ...header, source: 'other' }],
      ['E_PLAN_LINEAGE', context, { ...header, lineage: 'other' }],
      ['E_PLAN_SERIAL', context, { ...header, serial: header.serial - 1 }],
      ['E_PLAN_REPLACED', context, { ...header, createdAt: '2020-01-01T00:00:00Z' }],
      ['E_PLAN_SPEC', { ...context, loaded }, header],
      ['E_PLAN_CATALOGUE', { ...context, catalogue }, header],
    ] as const;
    for (const [code, changed, stale] of cases) {
      await assert.rejects(checkStaleness(changed, stale), { code, exitCode: 4 });
    }
  });

  it('may go on once it is half applied', async (t) => {
    const { context, header, store } = await planned(t);
    await store.markPlan('started');
    await checkStaleness({ ...context, loaded: { ...context.loaded, digest: 'other' } }, header);
  });
});
