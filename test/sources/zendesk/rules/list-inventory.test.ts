import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InventoryGap, InventoryItem } from '../../../../src/model/inventory.ts';
import type { Source } from '../../../../src/model/source.ts';
import { gather, never, openAccount } from '../open-account.ts';

async function list(source: Source): Promise<{ items: InventoryItem[]; gaps: InventoryGap[] }> {
  const all = await Array.fromAsync(source.inventory?.(never) ?? assert.fail('there is no inventory'));
  return {
    items: all.filter((each): each is InventoryItem => 'id' in each),
    gaps: all.filter((each): each is InventoryGap => 'reason' in each),
  };
}

test('everything that works in the account is listed, with what it does', async (t) => {
  const { source, stored } = await openAccount(t, { features: { group_slas: 'on' } });
  const { items, gaps } = await list(source);
  assert.deepEqual(gaps, []);
  const counts: [InventoryItem['kind'], string][] = [
    ['trigger', 'triggers'],
    ['automation', 'automations'],
    ['view', 'views'],
    ['sla', 'sla_policies'],
    ['schedule', 'schedules'],
    ['webhook', 'webhooks'],
    ['brand', 'brands'],
    ['form', 'ticket_forms'],
    ['status', 'custom_statuses'],
  ];
  for (const [kind, entity] of counts)
    assert.equal(items.filter((item) => item.kind === kind).length, (await stored(entity)).length, kind);
  for (const { kind, name, when, does } of items) {
    assert.ok(name.length > 0 && when.length > 0 && does.length > 0, `${kind} ${name}`);
    for (const sentence of [...when, ...does])
      assert.doesNotMatch(sentence, /undefined|\[object|\b4\d{12}\b/, sentence);
  }
});

test('conditions and actions are told by the names of what they concern', async (t) => {
  const { source } = await openAccount(t);
  const { items } = await list(source);
  const named = (name: string) => items.find((item) => item.name === name) ?? assert.fail(`no ${name}`);
  assert.deepEqual(named('Route billing mail').when, [
    'A ticket is created or updated',
    'Channel of the update is Email',
    'At least one of: Address it was sent to is billing@acme.example; “Product area” is Billing::Invoices',
  ]);
  assert.deepEqual(named('Route billing mail').does, ['Assigns it to Billing', 'Replaces the tags with billing']);
  assert.deepEqual(named('Notify requester of new request').when, ['The ticket is created', 'Status is not solved']);
  assert.deepEqual(named('Tell the shop about urgent tickets').does, ['Calls the webhook Shop']);
  assert.deepEqual(named('Close ticket 4 days after status is set to solved').when.slice(1), [
    'Status is solved',
    'Hours since it was solved is greater than 96',
  ]);
  assert.deepEqual(named('Billing::Reminders::Second reminder').when, ['An agent of Billing or Technical applies it']);
  assert.equal(named('Key accounts').does[0], 'First reply within 30 min (calendar hours) for priority urgent');
  assert.ok(named('Paris office').when.includes('Open Monday 09:00 to 18:00 (Europe/Paris)'));
  assert.ok(named('Paris office').does.includes('Closed on 2025-12-25: Noël'));
  assert.deepEqual([named('CRM people').active, named('Shop').active], [false, true]);
  assert.deepEqual(named('Shop').does, ['Sends a POST request (json) to shop.acme.example']);
});

test('what the plan lacks is a gap and no failure', async (t) => {
  const { source, fault } = await openAccount(t, {
    features: { slas: 403, schedules: 404, custom_statuses: 403, ticket_forms: 404 },
  });
  await fault({ match: { path: '/api/v2/webhooks*' }, kind: 'status', status: 403, body: { error: 'Forbidden' } });
  const { items, gaps } = await list(source);
  assert.deepEqual(
    gaps.map(({ kind }) => kind),
    ['sla', 'sla', 'schedule', 'webhook', 'form', 'status'],
  );
  assert.ok(gaps.every(({ reason }) => /does not hand out/.test(reason)));
  assert.ok(items.some(({ kind }) => kind === 'trigger'));
});

test('a macro says what it does beside its words', async (t) => {
  const { source } = await openAccount(t);
  const { records } = await gather(source.pull('macros', null, never));
  const macro = [...records.values()].find(({ name }) => name === 'Billing::Refund sent');
  assert.match(macro?.html ?? '', /<b>refund<\/b>/);
  assert.deepEqual(macro?.otherActions, [
    'makes the comment public',
    'adds the tags refund, billing',
    'sets “Product area” to Billing::Refunds',
    'sets the status to pending',
  ]);
  const note = [...records.values()].find(({ name }) => name.startsWith('Note:'));
  assert.equal(note?.text, 'Waiting for the vendor; see the side conversation.');
  assert.ok(note?.otherActions.includes('sets the ticket status to Waiting for vendor'));
});
