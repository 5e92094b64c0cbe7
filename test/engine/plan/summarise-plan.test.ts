import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepNames, recallNaming } from '../../../src/engine/names-memo.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { summarisePlan } from '../../../src/engine/plan/summarise-plan.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { comment, ticket } from '../../support/records.ts';

const ids = Array.from({ length: 30 }, (_, index) => String(100 + index));
const records = {
  tickets: ids.map((id) => ticket(id, { status: Number(id) < 120 ? 'open' : 'wip' })),
  threads: ids.map((id) => ({ id, comments: [comment(`c${id}`)], sideConversations: [] })),
};

const noEntry = (value: string) =>
  ({
    kind: 'blocked',
    severity: 'error',
    code: 'E_NO_ENTRY',
    message: `status "${value}" has no entry`,
    field: 'status',
    value,
  }) as const;

describe('summarising a plan', () => {
  it('equals what making it counted, and stays small', async (t) => {
    const { context } = await openPlanner(t, {
      records,
      map: (entity, { status }) => (entity === 'tickets' && status === 'wip' ? { problems: [noEntry('wip')] } : {}),
    });
    const summary = await makePlan(context);
    const report = await summarisePlan(context);
    assert.deepEqual(report.entities, summary.entities);
    assert.deepEqual(report.estimate, summary.estimate);
    assert.deepEqual(
      report.blocked.map(({ problem, records: count, examples, entity }) => [
        problem.value,
        count,
        examples.length,
        entity,
      ]),
      [['wip', 10, 5, 'tickets']],
    );
    const created = report.samples.filter(({ record, action }) => record.startsWith('tickets/') && action === 'create');
    assert.equal(created.length, 5);
    assert.equal(created[0]?.label, null);
    assert.deepEqual(
      report.fields.find(({ entity, field }) => entity === 'tickets' && field === 'summary'),
      { entity: 'tickets', action: 'create', field: 'summary', records: 20 },
    );
    assert.equal(report.children.create, 20);
    assert.deepEqual(report.implied, { contacts: 1, organizations: 1 }, 'what no source has');
  });

  it('shows subjects when values were asked for', async (t) => {
    const { context } = await openPlanner(t, { records });
    await makePlan(context);
    const { samples } = await summarisePlan(context, { showValues: true });
    assert.ok(samples.some(({ label }) => label === 'Ticket 100'));
  });

  it('calls properties what the target calls them, counts a record once for each name, and keeps the names', async (t) => {
    const { context } = await openPlanner(t, { records });
    const nameOf = () => 'Text';
    const named = { ...context, model: { ...context.model, nameOf } };
    await makePlan(named);
    const { fields } = await summarisePlan(named);
    const ofTickets = fields.filter(({ entity }) => entity === 'tickets');
    assert.deepEqual(ofTickets, [{ entity: 'tickets', action: 'create', field: 'Text', records: 30 }]);
    const recalled = await recallNaming(context.store, 'halo');
    assert.equal(recalled.nameOf('tickets', 'summary'), 'Text', 'as the plan called it');
    assert.equal(recalled.nameOf('folders', 'is_group'), 'Group of lists', 'as every tenant calls it');
    await keepNames(context.store, new Map([['tickets', new Map([['CFarea', 'Product area']])]]));
    const more = await recallNaming(context.store, 'halo');
    assert.deepEqual(
      ['summary', 'CFarea', 'CFother'].map((property) => more.nameOf('tickets', property)),
      ['Text', 'Product area', 'CFother'],
      'a later plan adds to them',
    );
  });

  it('is refused where there is no plan', async (t) => {
    const { context } = await openPlanner(t, { records });
    await assert.rejects(summarisePlan(context), { code: 'E_NO_PLAN' });
  });
});
