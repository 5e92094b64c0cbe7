import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Event } from '../../src/model/events.ts';
import { eventsOf, openScene, type Scene } from '../support/scene.ts';

interface User {
  id: number;
  name: string;
  email: string | null;
  role: string;
}

interface Ticket {
  id: number;
  requester_id: number;
  subject: string;
}

describe('what must not arrive', { timeout: 240_000 }, () => {
  let scene: Scene;
  let jane: User;
  let asked: Ticket[];
  const card = '4111 1111 1111 1111';

  before(async () => {
    scene = await openScene({ tickets: 20 });
    const tickets = await scene.records<Ticket>('zendesk', 'tickets');
    const users = await scene.records<User>('zendesk', 'users');
    const counts = Map.groupBy(tickets, (ticket) => ticket.requester_id);
    const people = users.filter(({ role, email, id }) => role === 'end-user' && email && counts.has(id));
    jane = people[0] as User;
    jane = { ...jane, name: 'Jane Unmistakable' };
    asked = counts.get(jane.id) ?? [];
    await scene.edit('users', [{ id: jane.id, name: jane.name }]);
    const [first] = asked;
    assert.ok(first && asked.length > 0);
    await scene.edit('tickets', [{ id: first.id, subject: `${jane.name} pays with ${card}` }]);
  });

  after(() => scene?.close());

  const policies = (erased: string) =>
    `organizations:\n  as: client\n`.replace(
      'organizations:',
      `privacy:\n  redact: { paymentCards: true }\n  dropFields: [contacts.phones]\n  erased: [${erased}]\n\norganizations:`,
    );

  it('is taken out of all that is written: erased people, card numbers, dropped fields', async () => {
    const spec = await scene.spec({ 'organizations:\n  as: client\n': policies(jane.email ?? '') });
    const planned = await scene.run(['plan', spec, '--format', 'json']);
    const leftOut = eventsOf(planned).flatMap((event) => (event.type === 'left_out' ? [event] : []));
    const counted = (option: string) => leftOut.find((each) => each.option === option)?.count ?? 0;
    assert.equal(counted('privacy.erased'), 1);
    assert.ok(counted('privacy.dropFields') > 0 && counted('privacy.redact') > 0, JSON.stringify(leftOut));
    const applied = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(applied.exitCode, 0, String(applied.stdout).slice(-2000));
    const written = JSON.stringify(
      await Promise.all(['tickets', 'actions', 'users'].map((entity) => scene.records('halo', entity))),
    );
    assert.doesNotMatch(written, /unmistakable/i);
    assert.ok(!written.toLowerCase().includes((jane.email ?? '').toLowerCase()));
    assert.ok(!written.includes(card));
    assert.match(written, /Erased person pays with \[card number redacted\]/);
    const users = await scene.records<{ phonenumber?: string }>('halo', 'users');
    assert.deepEqual(
      users.filter(({ phonenumber }) => phonenumber),
      [],
    );
    const verified = await scene.run(['verify', spec, '--level', 'full']);
    assert.equal(verified.exitCode, 0, String(verified.stdout) + String(verified.stderr));
  });

  it('is listed by its id in the target when it arrived before', async () => {
    const later = (await scene.records<User>('zendesk', 'users')).find(
      ({ role, email, id }) => role === 'end-user' && email && id !== jane.id,
    );
    assert.ok(later?.email);
    const spec = await scene.spec({
      'organizations:\n  as: client\n': policies(`${jane.email}, "${later.id}"`),
      'scope: referenced': 'scope: all',
    });
    await scene.run(['apply', await scene.spec({ 'scope: referenced': 'scope: all' }, 'all.yaml'), '--auto-approve']);
    const planned = await scene.run(['plan', spec, '--format', 'json', '--no-refresh']);
    const findings = eventsOf(planned).flatMap((event) => (event.type === 'finding' ? [event.finding] : []));
    const standing = findings.filter(({ code }) => code === 'W_ERASED_STANDS');
    assert.ok(standing.length >= 1, JSON.stringify(findings));
    assert.match(standing[0]?.message ?? '', /contacts\/\d+ in the target \(http/);
  });
});

describe('matching', { timeout: 240_000 }, () => {
  let scene: Scene;
  before(async () => {
    scene = await openScene({ tickets: 25 });
  });
  after(() => scene?.close());

  const matchesOf = (events: Event[]) => events.flatMap((event) => (event.type === 'match' ? [event] : []));

  it('shows where everything leads, writes it into the spec once, and comes to the same with the written spec', async () => {
    const spec = await scene.spec();
    const before = await readFile(spec, 'utf8');
    const shown = await scene.run(['match', spec, '--format', 'json']);
    assert.equal(shown.exitCode, 0, String(shown.stderr));
    assert.equal(await readFile(spec, 'utf8'), before);
    const matches = matchesOf(eventsOf(shown));
    assert.ok(matches.some(({ entity, how }) => entity === 'agents' && how === 'matched by e-mail'));
    const written = await scene.run(['match', spec, '--write', '--no-refresh']);
    assert.match(String(written.stdout), /matches written into .*migration\.yaml/);
    const text = await readFile(spec, 'utf8');
    // Every line of the spec is still there.
    assert.deepEqual(
      before.split('\n').filter((line) => !text.includes(line)),
      [],
    );
    await scene.run(['match', spec, '--write', '--no-refresh']);
    assert.equal(await readFile(spec, 'utf8'), text);
    const again = matchesOf(eventsOf(await scene.run(['plan', spec, '--format', 'json', '--no-refresh'])));
    const leads = (all: typeof matches) =>
      all.map(({ entity, sourceId, decision, targetId }) => [entity, sourceId, decision, targetId]);
    assert.deepEqual(leads(again), leads(matches));
    assert.ok(
      again.every(
        ({ entity, decision, how }) => entity !== 'agents' || decision !== 'adopt' || how === 'matched by the spec',
      ),
    );
    assert.equal(await scene.writes(), 0);
  });

  it('asks by name what becomes of a confidential group, and gives its tickets the type that the spec names', async () => {
    const open = await scene.spec({ 'restricted: { Escalations: accept }': 'restricted: {}' });
    const blocked = await scene.run(['plan', open, '--no-refresh']);
    assert.equal(blocked.exitCode, 1);
    assert.match(String(blocked.stdout), /tickets\.group\n +Escalations +\d+ tickets/);
    const skipped = await scene.run([
      'plan',
      await scene.spec({ 'Escalations: accept': 'Escalations: skip' }),
      '--no-refresh',
    ]);
    assert.equal(skipped.exitCode, 0);
    assert.match(String(skipped.stdout), /\d+ tickets? skipped by groups\.restricted/);
    const typed = await scene.run([
      'plan',
      await scene.spec({ 'Escalations: accept': 'Escalations: { tickettype: HR Reqest }' }),
      '--no-refresh',
    ]);
    assert.equal(typed.exitCode, 1);
    assert.match(
      String(typed.stdout),
      /migration\.yaml:\d+:\d+ error E_UNKNOWN_NAME The tenant has no ticket type "HR Reqest"/,
    );
  });
});
