import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Event } from '../../../src/model/events.ts';
import { lastEvent } from '../../support/cli.ts';
import { eventsOf, openScene, placeOf, type Scene } from '../../support/scene.ts';

type Finding = Extract<Event, { type: 'finding' }>['finding'];

interface Blocked {
  what: string;
  /** What the example spec says, and what it says here. */
  from: string;
  to: string;
  /** The text at whose first character the finding points. */
  at: string;
  code: string;
  says: RegExp;
}

const blocked: Blocked[] = [
  {
    what: 'a status the tenant lacks',
    from: 'open: In Progress,',
    to: 'open: In Progres,',
    at: 'In Progres,',
    code: 'E_UNKNOWN_NAME',
    says: /no status "In Progres" \(\d+ tickets, such as tickets\/\d+.*There are: In Progress, .*Resolved/,
  },
  {
    what: 'a priority the tenant lacks',
    from: 'urgent: Critical,',
    to: 'urgent: Blocker,',
    at: 'Blocker,',
    code: 'E_UNKNOWN_NAME',
    says: /no priority "Blocker" \(\d+ tickets, .*There are: .*Critical/,
  },
  {
    what: 'a ticket type the tenant lacks',
    from: 'incident: Incident,',
    to: 'incident: Incidents,',
    at: 'Incidents,',
    code: 'E_UNKNOWN_NAME',
    says: /no ticket type "Incidents" \(\d+ tickets, .*There are: Incident, .*Service Request/,
  },
  {
    what: 'a team the tenant lacks',
    from: 'Technical: 2nd Line Support }',
    to: 'Technical: Second Line }',
    at: 'Second Line }',
    code: 'E_UNKNOWN_NAME',
    says: /no team "Second Line".*\(1 groups, such as groups\/\d+.*There are: .*2nd Line Support/,
  },
  {
    what: 'a custom field the tenant lacks',
    from: '    Product area:',
    to: '    Product aera:',
    at: 'Product aera:',
    code: 'E_UNKNOWN_NAME',
    says: /no custom field "Product aera" \(\d+ tickets, .*There are: Product area, /,
  },
  {
    what: 'a custom field of users the tenant lacks',
    from: 'VIP tier:',
    to: 'VIP teir:',
    at: 'custom.vip_tier',
    code: 'E_UNKNOWN_NAME',
    says: /no custom field "VIP teir" \(\d+ contacts, .*There are: VIP tier/,
  },
  {
    what: 'a source value without an entry in its table',
    from: 'question: Service Request, ',
    to: '',
    at: 'map: { incident:',
    code: 'E_UNMAPPED_VALUE',
    says: /tickettype: the value "question" has no entry .*\(\d+ tickets, such as tickets\/\d+.*There are: /,
  },
];

interface Ticket {
  type: string;
  status: string;
  priority: string;
  group_id: number | null;
}

/** In finding messages: `(8 tickets, such as …`. */
function countIn({ message }: Finding): number {
  return Number(/\((\d+) \w+, such as/.exec(message)?.[1]);
}

describe('names that do not exist', () => {
  let scene: Scene;
  let spec: string;

  before(async () => {
    scene = await openScene();
    // A ticket without a group, so that the default team is needed.
    await scene.edit('tickets', [{ id: 1001, group_id: null }]);
    spec = await scene.spec(Object.fromEntries(blocked.map(({ from, to }) => [from, to])));
  });
  after(() => scene.close());

  async function liveTickets(): Promise<Ticket[]> {
    const tickets = await scene.records<Ticket>('zendesk', 'tickets');
    return tickets.filter(({ status }) => status !== 'deleted');
  }

  it('are blocked at their place in the spec, with what exists, and nothing is written', async () => {
    const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 1, String(result.stderr));
    assert.match(String(result.stderr), /E_BLOCKED \d+ records are blocked; nothing was written/);
    assert.equal(await scene.writes(), 0);

    const findings = eventsOf(result).flatMap((event) => (event.type === 'finding' ? [event.finding] : []));
    for (const { what, at, code, says } of blocked) {
      const [line, column] = (await placeOf(spec, at)).split(':').map(Number);
      const found = findings.find(({ message }) => says.test(message));
      assert.ok(found, `${what}: ${JSON.stringify(findings, null, 1)}`);
      assert.equal(found.severity, 'error', what);
      assert.equal(found.code, code, what);
      assert.deepEqual(found.location, { file: spec, line, column }, what);
      assert.ok(found.hint, what);
    }
  });

  it('are counted by the tickets that carry them', async () => {
    const result = await scene.run(['plan', spec, '--no-refresh', '--format', 'json']);
    assert.equal(result.exitCode, 1);
    const findings = eventsOf(result).flatMap((event) => (event.type === 'finding' ? [event.finding] : []));
    const live = await liveTickets();
    const of = (text: string) => countIn(findings.find(({ message }) => message.includes(text)) as Finding);
    assert.equal(of('"question" has no entry'), live.filter(({ type }) => type === 'question').length);
    assert.equal(of('no priority "Blocker"'), live.filter(({ priority }) => priority === 'urgent').length);
    assert.equal(of('no status "In Progres"'), live.filter(({ status }) => status === 'open').length);
    const { entities } = lastEvent(result) as unknown as { entities: { tickets: { blocked: number } } };
    assert.ok(entities.tickets.blocked > 0 && entities.tickets.blocked <= live.length);
  });

  it('read the same in a terminal, nearest name first', async () => {
    const result = await scene.run(['plan', spec, '--no-refresh']);
    const text = String(result.stdout);
    const place = await placeOf(spec, 'In Progres,');
    assert.match(text, new RegExp(`:${place} error E_UNKNOWN_NAME The tenant has no status "In Progres"`));
    assert.match(text, /Did you mean "In Progress"/);
    assert.match(text, /1 record of tickets: tickets\/\d+/);
  });

  it('are found offline where no tenant has such a field, before anybody is asked', async () => {
    const misspelt = await scene.spec({ '    tickettype:': '    tickettypo:' }, 'misspelt.yaml');
    const place = await placeOf(misspelt, 'tickettypo:');
    const says = new RegExp(`:${place} error E_UNKNOWN_FIELD .*\\n +Did you mean "tickettype"`);
    const validated = await scene.run(['validate', misspelt]);
    assert.equal(validated.exitCode, 1);
    assert.match(String(validated.stdout), says);
    const planned = await scene.run(['plan', misspelt]);
    assert.equal(planned.exitCode, 1);
    assert.match(String(planned.stderr), says);
    assert.equal(String(planned.stdout), '');
    const bare = await scene.run(['plan', spec], { ZENDESK_API_TOKEN: '', HALO_CLIENT_SECRET: '' });
    assert.match(String(bare.stderr), /E_ENV 2 .*\n.*\n +export ZENDESK_API_TOKEN=.*\n +export HALO_CLIENT_SECRET=/);
  });

  it('leave out only what carries them, when asked; the mended spec brings the rest', async () => {
    const mild = await scene.spec({
      'urgent: Critical,': 'urgent: Blocker,',
      'default: 1st Line Support #': 'default: 1st Lin Support #',
    });
    const result = await scene.run(['apply', mild, '--auto-approve', '--skip-blocked', '--format', 'json']);
    assert.equal(result.exitCode, 3, String(result.stderr));
    const [line, column] = (await placeOf(mild, '1st Lin Support')).split(':').map(Number);
    const team = eventsOf(result).find(
      (event) => event.type === 'finding' && event.finding.message.includes('1st Lin Support'),
    );
    assert.ok(team?.type === 'finding' && team.finding.severity === 'error', JSON.stringify(team));
    assert.deepEqual(team.finding.location, { file: mild, line, column });
    const teams = await scene.records<{ name: string }>('halo', 'teams');
    assert.ok(!teams.some(({ name }) => name === '1st Lin Support'), 'a misspelt name became a team');

    // Those that need the default team fail and say why; urgent ones are left out; the others arrive.
    const failed = eventsOf(result).filter((event) => event.type === 'record_failed');
    const live = await liveTickets();
    const rest = live.filter(({ priority }) => priority !== 'urgent');
    assert.ok(failed.some(({ record }) => record === 'tickets/1001'));
    assert.ok(failed.every(({ message }) => message.includes('groups/default')));
    assert.equal(failed.length, rest.filter(({ group_id }) => group_id === null).length);
    assert.equal((await scene.records('halo', 'tickets')).length, rest.length - failed.length);

    const mended = await scene.run(['apply', await scene.spec(), '--auto-approve', '--format', 'json']);
    assert.equal(mended.exitCode, 0, String(mended.stderr));
    assert.equal((await scene.records('halo', 'tickets')).length, live.length);
  });
});
