import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CheckItem } from '../../src/model/check.ts';
import { haloClient } from '../support/halo-client.ts';
import { eventsOf, openScene, type Scene } from '../support/scene.ts';

describe('the checklist before a migration', { timeout: 120_000 }, () => {
  let scene: Scene;

  before(async () => {
    scene = await openScene({ tickets: 12, tenant: 'unprepared' });
  });

  after(() => scene?.close());

  /** What `check` says, by the item's id. */
  async function check(spec: string, env: Record<string, string> = {}) {
    const result = await scene.run(['check', spec, '--format', 'json'], env);
    const items = eventsOf(result) as unknown as CheckItem[];
    assert.ok(items.length > 0, String(result.stderr));
    return { exitCode: result.exitCode, items: new Map(items.map((item) => [item.id, item])) };
  }

  const strict = { 'missing: create\n  default: 1st': 'missing: fail\n  default: 1st', unassigned: 'fail' };

  it('lists the six preparations that are missing, each with its remedy, and writes nothing', async () => {
    const { exitCode, items } = await check(await scene.spec(strict));
    assert.equal(exitCode, 1);
    const failed = [...items.values()].filter(({ status }) => status === 'fail');
    assert.deepEqual(failed.map(({ id }) => id).sort(), [
      'agents.exist',
      'ai.connection',
      'ai.functions',
      'field/contacts:VIP tier',
      'field/tickets:Product area',
      'field/tickets:Zendesk ticket',
      'teams.exist',
      'tickettype.approval/Incident',
    ]);
    for (const { id, remedy, planned } of failed) {
      assert.match(remedy ?? '', /Configuration > /, id);
      assert.equal(planned, false, id);
    }
    assert.match(
      items.get('field/tickets:Product area')?.remedy ?? '',
      /Single Selection with the options .*"Billing"/,
    );
    assert.equal(items.get('rules.active')?.status, 'warn');
    assert.equal(items.get('mail.outgoing')?.status, 'warn');
    assert.equal(items.get('mail.closure')?.status, 'pass');
    assert.equal(items.get('target.rights')?.status, 'pass');
    assert.equal(await scene.writes(), 0);
  });

  it('does not fail on what the plan prepares', async () => {
    const prepare = 'prepare:\n  customFields: true\n  tags: true\n  approvals: "off"\n  ai: "off"';
    const agents = 'assignee: { missing: create }\n  create: { licences: 9 }';
    const spec = await scene.spec({ 'prepare:': prepare, 'assignee: { missing: unassigned }': agents });
    const { exitCode, items } = await check(spec);
    assert.deepEqual(
      [...items.values()].filter(({ status }) => status === 'fail'),
      [],
    );
    assert.equal(exitCode, 0);
    for (const id of [
      'agents.exist',
      'teams.exist',
      'field/tickets:Product area',
      'tickettype.approval/Incident',
      'ai.functions',
    ]) {
      assert.equal(items.get(id)?.planned, true, id);
    }
  });

  it('finds statuses that a type forbids and fields that it demands', async () => {
    const spec = await scene.spec({
      'question: Service Request': 'question: Change',
      'task: Task': 'task: Onboarding',
    });
    const { items } = await check(spec);
    const statuses = items.get('tickettype.statuses/Change');
    assert.equal(statuses?.status, 'fail');
    assert.match(statuses?.found ?? '', /"Closed"/);
    const mandatory = items.get('tickettype.mandatory/Onboarding');
    assert.equal(mandatory?.status, 'fail');
    assert.match(mandatory?.found ?? '', /"Start date"/);
    assert.match(mandatory?.remedy ?? '', /Ticket Types > Onboarding > Field List/);
    // What the tenant would refuse waits for a person; nothing of it is written.
    const planned = await scene.run(['plan', spec]);
    assert.equal(planned.exitCode, 1);
    assert.match(
      String(planned.stdout),
      /E_STATUS_FORBIDDEN The ticket type "Change" does not allow the status "Closed"/,
    );
  });

  it('warns of mail to customers whose solved tickets the tenant would close some nights later', async () => {
    const rule = '  solved: { olderThan: 0d, as: Closed }\n';
    for (const [instead, words] of [
      ['', /closed 72 hours after/],
      [rule.replace('0d', '30d'), /solved in the last 30d/],
    ] as const) {
      const { items } = await check(await scene.spec({ [rule]: instead }));
      const closure = items.get('mail.closure');
      assert.equal(closure?.status, 'warn');
      assert.match(closure?.found ?? '', words);
      assert.match(closure?.remedy ?? '', /tickets\.solved: .* Configuration > Tickets > General Settings/);
    }
  });

  it('finds a field whose type cannot take what is mapped to it', async () => {
    const halo = haloClient(scene.ready.halo);
    await halo.post('FieldInfo', { name: 'areacheck', label: 'Area check', usage: 1, type: 6 });
    const spec = await scene.spec({
      'customFields:\n    Product': 'customFields:\n    Area check: custom.product_area\n    Product',
    });
    const { items } = await check(spec);
    assert.match(items.get('field.type/tickets:Area check')?.found ?? '', /is a checkbox; .* is a single choice/);
    assert.match(items.get('field/tickets:Area check')?.found ?? '', /does not stand on the ticket types "Incident"/);
  });

  it('says what an expression hides', async () => {
    const spec = await scene.spec({
      'tickettype:\n      value: type\n      map: { incident: Incident, question: Service Request, problem: Problem, task: Task }\n      empty: Incident': `tickettype: 'type = "incident" ? "Incident" : "Task"'`,
    });
    const chosen = (await check(spec)).items.get('tickettypes.chosen');
    assert.equal(chosen?.status, 'warn');
    assert.match(chosen?.found ?? '', /only a plan shows/);
  });

  it('names a wrong secret and goes on with the other side', async () => {
    const { exitCode, items } = await check(await scene.spec(), { HALO_CLIENT_SECRET: 'not-the-secret' });
    assert.equal(exitCode, 1);
    assert.equal(items.get('source.credentials')?.status, 'pass');
    assert.equal(items.get('target.credentials')?.status, 'fail');
    assert.match(items.get('target.credentials')?.remedy ?? '', /Halo API > View Applications/);
  });

  it('proposes a type for closed history where people open tickets, and blocks the plan until somebody accepts', async () => {
    const halo = haloClient(scene.ready.halo);
    const client = { name: 'Live client' };
    await halo.post('Client', client);
    const [{ main_site_id: site } = {}] = await scene
      .records<{ name: string; main_site_id: number }>('halo', 'clients')
      .then((rows) => rows.filter(({ name }) => name === client.name));
    await halo.post('Users', { name: 'Lena Live', site_id: site });
    const [user] = (await scene.records<{ id: number; name: string }>('halo', 'users')).filter(
      ({ name }) => name === 'Lena Live',
    );
    await halo.post('Tickets', {
      summary: 'A live ticket',
      details: 'Somebody needs help now.',
      tickettype_id: 1,
      user_id: user?.id,
      dateoccurred: new Date().toISOString(),
    });
    const prepare = 'prepare:\n  customFields: true\n  approvals: "off"';
    const spec = await scene.spec({ 'prepare:': prepare });
    const item = (await check(spec)).items.get('tickettype.approval/Incident');
    assert.equal(item?.status, 'fail');
    assert.match(item?.found ?? '', /people opened 1 tickets/);
    assert.match(item?.remedy ?? '', /Give closed history a ticket type of its own/);
    const plan = await scene.run(['plan', spec]);
    assert.equal(plan.exitCode, 1);
    assert.match(String(plan.stdout), /E_APPROVAL_LIVE/);
    const apply = await scene.run(['apply', spec, '--auto-approve', '--skip-blocked']);
    assert.equal(apply.exitCode, 1, String(apply.stdout));
    assert.match(String(apply.stderr), /E_BLOCKED/);
    const accepted = await scene.spec({ 'prepare:': `acknowledge: [approval-off-live]\n${prepare}` });
    assert.equal((await scene.run(['plan', accepted])).exitCode, 0);
  });

  it('blocks more agents than the spec or the tenant has seats for', async () => {
    const agents = 'assignee: { missing: create }\n  create: { licences: 1 }';
    const spec = await scene.spec({
      'prepare:': 'prepare:\n  customFields: true',
      'assignee: { missing: unassigned }': agents,
    });
    const plan = await scene.run(['plan', spec]);
    assert.equal(plan.exitCode, 1);
    assert.match(
      String(plan.stdout),
      /E_LICENCES There are not enough seats: \d+ seats needed .*, 1 allowed .*, 25 free/,
    );
  });

  it('is a document for people, too', async () => {
    const result = await scene.run(['check', await scene.spec(), '--format', 'markdown']);
    assert.match(String(result.stdout), /^# Checklist of .*\n\n\d+ steps: /);
    assert.match(String(result.stdout), /\n## Ticket types\n/);
  });
});
