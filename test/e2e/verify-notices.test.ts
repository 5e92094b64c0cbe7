import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lastEvent } from '../support/cli.ts';
import { type HaloClient, haloClient } from '../support/halo-client.ts';
import { openScene, type Scene } from '../support/scene.ts';
import type { VerifySummary } from '../support/summaries.ts';

const spec = 'migrations.example/zendesk-to-halo.yaml';

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
describe('verify notices what a person changed in Halo', { timeout: 200_000 }, () => {
  let scene: Scene;
  let halo: HaloClient;

  before(async () => {
    scene = await openScene({ tickets: 25 });
    halo = haloClient(scene.ready.halo);
    const result = await scene.run(['apply', spec, '--auto-approve', '--plain']);
    assert.equal(result.exitCode, 0, String(result.stderr));
  });

  after(() => scene?.close());

  async function verify(): Promise<{ exitCode: number | undefined; summary: VerifySummary }> {
    const result = await scene.run(['verify', spec, '--format', 'json']);
    return { exitCode: result.exitCode, summary: lastEvent(result) as unknown as VerifySummary };
  }

  const ours = async (entity: string) =>
    (await scene.records<Row>('halo', entity)).filter(({ customfields = [] }) =>
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
    it(`${what} of a ticket`, async () => {
      const rows = await ours('tickets');
      const [property = ''] = Object.keys(change);
      const row = rows.find((each) => JSON.stringify(each[property as keyof Row]) !== JSON.stringify(change[property]));
      assert.ok(row);
      const former = await halo.get(`Tickets/${row.id}?includedetails=true`);
      await halo.post('Tickets', { id: row.id, ...change });
      const { exitCode, summary } = await verify();
      assert.deepEqual([exitCode, summary.entities.tickets.different], [3, 1]);
      const restored =
        property === 'customfields' ? { customfields: former.customfields } : { [property]: former[property] };
      await halo.post('Tickets', { id: row.id, ...restored });
    });
  }

  it('the text of a comment', async () => {
    const row = (await ours('actions')).find(({ outcome }) => outcome === 'Imported Note');
    assert.ok(row);
    await halo.post('Actions', {
      id: row.id,
      ticket_id: row.ticket_id,
      note_html: '<p>Something else</p>',
      sendemail: false,
    });
    assert.equal((await verify()).summary.entities.comments.different, 1);
    await halo.post('Actions', { id: row.id, ticket_id: row.ticket_id, note_html: row.note_html, sendemail: false });
  });

  it('a private comment that everybody can read', async () => {
    const row = (await ours('actions')).find(({ hiddenfromuser }) => hiddenfromuser);
    assert.ok(row);
    await halo.post('Actions', { id: row.id, ticket_id: row.ticket_id, hiddenfromuser: false, sendemail: false });
    assert.equal((await verify()).summary.entities.comments.different, 1);
    await halo.post('Actions', { id: row.id, ticket_id: row.ticket_id, hiddenfromuser: true, sendemail: false });
  });

  it('a comment that is gone', async () => {
    const row = (await ours('actions')).find(({ outcome }) => outcome === 'Imported Note');
    assert.ok(row);
    const before = (await verify()).summary.entities.comments;
    await halo.delete(`Actions/${row.id}?ticket_id=${row.ticket_id}`);
    const { exitCode, summary } = await verify();
    assert.equal(exitCode, 3);
    assert.equal(summary.entities.comments.missing, before.missing + 1);
  });

  it('a file that is gone', async () => {
    const row = (await scene.records<Row>('halo', 'attachments')).find(
      ({ third_party_id, type }) => third_party_id && type === 0,
    );
    assert.ok(row);
    const before = (await verify()).summary.entities.attachments;
    await halo.delete(`Attachment/${row.id}`);
    const { attachments } = (await verify()).summary.entities;
    assert.equal(attachments.missing, before.missing + 1);
  });

  it('a ticket that is gone', async () => {
    const [row] = (await ours('tickets')).slice(-1);
    assert.ok(row);
    await halo.delete(`Tickets/${row.id}?reason=test`);
    assert.equal((await verify()).summary.entities.tickets.missing, 1);
  });

  it('a renamed contact, client and article', async () => {
    const [user] = await ours('users');
    const [client] = await ours('clients');
    const [article] = await scene.records<Row>('halo', 'articles');
    assert.ok(user && client && article);
    await halo.post('Users', { id: user.id, name: 'Somebody Else' });
    await halo.post('Client', { id: client.id, name: 'Some Other Company' });
    await halo.post('KBArticle', { id: article.id, description_html: '<p>Something else</p>' });
    const { contacts, organizations, articles } = (await verify()).summary.entities;
    assert.deepEqual([contacts.different, organizations.different, articles.different], [1, 1, 1]);
  });
});
