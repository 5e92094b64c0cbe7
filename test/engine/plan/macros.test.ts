import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSides } from '../../support/open-sides.ts';

interface Macro {
  id: number;
  title: string;
  restriction: { type: string } | null;
}

test('macros become canned texts once, and the rest is left with its reason', async (t) => {
  const sides = await openSides(t, { tickets: 1 });
  const spec = await sides.spec({});
  const texts = () => sides.records<{ name: string; text: string; html: string }>('halo', 'cannedtext');
  const before = (await texts()).length;

  const planned = await sides.migrate(spec, 'macros');
  // Other people's own macros are nobody else's to see.
  const macros = (await sides.records<Macro>('zendesk', 'macros')).filter(
    ({ restriction }) => restriction?.type !== 'User',
  );
  assert.equal(planned.length, macros.length, 'every macro is in the plan');
  const created = planned.filter(({ action }) => action === 'create');
  assert.ok(created.length > 0);
  assert.equal((await texts()).length, before + created.length);
  for (const { action, reason } of planned) assert.ok(action === 'create' || (action === 'skip' && reason));
  const reasons = planned.map(({ reason }) => reason).join('\n');
  assert.match(reasons, /inactive/);
  assert.match(reasons, /belongs to some groups/);
  assert.match(reasons, /writes no text/);
  const refund = (await texts()).find(({ name }) => name === 'Billing::Refund sent');
  assert.match(refund?.html ?? '', /\{\{ticket\.requester\.first_name\}\}/, 'placeholders stay visible');

  assert.deepEqual(
    (await sides.migrate(spec, 'macros')).filter(({ action }) => action !== 'skip'),
    [],
  );
  const { entities } = await sides.verify(spec);
  assert.deepEqual(
    [entities.macros?.expected, entities.macros?.missing, entities.macros?.different],
    [created.length, 0, 0],
  );

  sides.loseState();
  const adopted = (await sides.migrate(spec, 'macros')).filter(({ action }) => action !== 'skip');
  assert.deepEqual(new Set(adopted.map(({ action }) => action)), new Set(['adopt']));
  assert.equal((await texts()).length, before + created.length, 'nothing is written twice after a lost state');
});

test('macros stay behind where the spec says so', async (t) => {
  const sides = await openSides(t, { tickets: 1 });
  const spec = await sides.spec({ 'tags: migrate': 'tags: migrate\n  macros: skip' });
  const planned = await sides.migrate(spec, 'macros');
  assert.deepEqual(
    new Set(planned.map(({ action, problems }) => `${action} ${problems[0]?.code}`)),
    new Set(['skip W_MACRO_SKIPPED']),
  );
});
