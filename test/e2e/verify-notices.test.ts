import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastEvent } from '../support/cli.ts';
import { haloClient } from '../support/halo-client.ts';
import { openSides } from '../support/open-sides.ts';
import type { VerifySummary } from '../support/summaries.ts';

interface Row {
  id: number;
  ticket_id: number;
  outcome: string;
  note_html: string;
  hiddenfromuser: boolean;
  third_party_id: string;
  type: number;
  name: string;
  generaluser: boolean;
  customfields: { name: string; value: unknown }[];
}

/** Somebody changes one thing in Halo; verify must see it, and see it go. */
test('verify notices what a person changed in Halo', { timeout: 200_000 }, async (t) => {
  const sides = await openSides(t, { tickets: 10 });
  const halo = haloClient(sides.ready.halo);
  const spec = await sides.spec();
  await sides.migrate(spec, 'tickets');
  const verify = async () => (await sides.verify(spec)).entities;

  const ours = async (entity: string) =>
    (await sides.records<Row>('halo', entity)).filter(({ customfields = [] }) =>
      customfields.some(({ name, value }) => /marker/i.test(name) && value),
    );

  const ticketChanges: Record<string, Record<string, unknown>> = {
    'a subject': { summary: 'Something else' },
    'a description': { details_html: '<p>Something else</p>' },
    'a status': { status_id: 18 },
    'a priority': { priority_id: 1 },
    'a team': { team: 'Managers' },
    'an opening date': { dateoccurred: '2001-01-01T00:00:00Z' },
    'its tags': { tags: [{ text: 'something-else' }] },
    'its old number': { customfields: [{ name: 'CFzendeskticket', value: '0' }] },
    'who sees it': { showforusers: false },
  };

  for (const [what, change] of Object.entries(ticketChanges)) {
    await t.test(`${what} of a ticket`, async () => {
      const rows = await ours('tickets');
      const [property = ''] = Object.keys(change);
      const row = rows.find((each) => JSON.stringify(each[property as keyof Row]) !== JSON.stringify(change[property]));
      assert.ok(row);
      const former = await halo.get(`Tickets/${row.id}?includedetails=true`);
      await halo.post('Tickets', { id: row.id, ...change });
      assert.equal((await verify()).tickets.different, 1);
      const restored =
        property === 'customfields' ? { customfields: former.customfields } : { [property]: former[property] };
      await halo.post('Tickets', { id: row.id, ...restored });
    });
  }

  await t.test('the text of a comment', async () => {
    const row = (await ours('actions')).find(({ outcome }) => outcome === 'Imported Note');
    assert.ok(row);
    await halo.post('Actions', {
      id: row.id,
      ticket_id: row.ticket_id,
      note_html: '<p>Something else</p>',
      sendemail: false,
    });
    assert.equal((await verify()).comments.different, 1);
    await halo.post('Actions', { id: row.id, ticket_id: row.ticket_id, note_html: row.note_html, sendemail: false });
  });

  await t.test('a private comment that everybody can read', async () => {
    const row = (await ours('actions')).find(({ hiddenfromuser }) => hiddenfromuser);
    assert.ok(row);
    await halo.post('Actions', { id: row.id, ticket_id: row.ticket_id, hiddenfromuser: false, sendemail: false });
    assert.equal((await verify()).comments.different, 1);
    await halo.post('Actions', { id: row.id, ticket_id: row.ticket_id, hiddenfromuser: true, sendemail: false });
  });

  await t.test('a comment that is gone', async () => {
    const row = (await ours('actions')).find(({ outcome }) => outcome === 'Imported Note');
    assert.ok(row);
    const before = (await verify()).comments;
    await halo.delete(`Actions/${row.id}?ticket_id=${row.ticket_id}`);
    const command = await sides.run(['verify', spec, '--format', 'json', '--state', sides.stateFolder()]);
    const { entities } = lastEvent(command) as unknown as VerifySummary;
    assert.equal(command.exitCode, 3);
    assert.equal(entities.comments.missing, before.missing + 1);
  });

  await t.test('a file that is gone', async () => {
    const row = (await sides.records<Row>('halo', 'attachments')).find(
      ({ third_party_id, type }) => third_party_id && type === 0,
    );
    assert.ok(row);
    const before = (await verify()).attachments;
    await halo.delete(`Attachment/${row.id}`);
    const { attachments } = await verify();
    assert.equal(attachments.missing, before.missing + 1);
  });

  await t.test('a ticket that is gone', async () => {
    const [row] = (await ours('tickets')).slice(-1);
    assert.ok(row);
    await halo.delete(`Tickets/${row.id}?reason=test`);
    assert.equal((await verify()).tickets.missing, 1);
  });

  await t.test('a renamed contact, client and article', async () => {
    const [user] = await ours('users');
    const [client] = await ours('clients');
    const [article] = await sides.records<Row>('halo', 'articles');
    assert.ok(user && client && article);
    await halo.post('Users', { id: user.id, name: 'Somebody Else' });
    await halo.post('Client', { id: client.id, name: 'Some Other Company' });
    await halo.post('KBArticle', { id: article.id, description_html: '<p>Something else</p>' });
    const { contacts, organizations, articles } = await verify();
    assert.deepEqual([contacts.different, organizations.different, articles.different], [1, 1, 1]);
  });
});
