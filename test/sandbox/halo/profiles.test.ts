import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createManualClock } from '../kit/manual-clock.ts';
import { openTenant } from './harness.ts';

const summaries = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    summary: `t${i + 1}`,
    third_party_id: 5,
    third_party_id_string: `k${i + 1}`,
  }));
const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);

describe('a modern tenant', () => {
  it('takes 100 records at once and answers them all, in order', async () => {
    const tenant = await openTenant();
    const answer = await tenant.create('/api/Tickets', ...summaries(100));
    assert.deepEqual(
      ids(answer),
      Array.from({ length: 100 }, (_, i) => i + 1),
    );
    const more = await tenant.send('POST', '/api/Tickets', summaries(101));
    assert.deepEqual([more.status, more.body.Message], [400, 'A maximum of 100 records can be posted at once']);
    const { tickets, record_count } = (await tenant.get('/api/Tickets?third_party_id=5&pageinate=true&page_size=100'))
      .body;
    assert.deepEqual([tickets.length, record_count, tickets[0].third_party_id_string], [100, 100, 'k100']);
    await tenant.close();
  });
});

describe('a legacy tenant', () => {
  it('takes 10, answers the last alone, and lists everything whatever the third-party filter', async () => {
    const tenant = await openTenant({ profile: 'legacy', switches: { rateRequests: 8, rateWindow: 1000 } });
    assert.equal((await tenant.create('/api/Tickets', ...summaries(10))).id, 10);
    assert.equal((await tenant.send('POST', '/api/Tickets', summaries(11))).status, 400);
    assert.equal((await tenant.get('/api/Tickets?third_party_id_string=nonsense')).body.tickets.length, 10);
    const { tickets } = (await tenant.get('/api/Tickets?third_party_id=6')).body;
    assert.deepEqual([tickets.length, 'third_party_id_string' in tickets[0]], [10, false]);
    assert.match(tickets[0].dateoccurred, /\d$/);
    assert.equal((await tenant.get('/api/Tickets/3')).body.third_party_id_string, 'k3');
    for (let i = 0; i < 3; i++) await tenant.get('/api/Team');
    const refused = await tenant.get('/api/Team');
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, null]);
    await tenant.close();
  });

  it('does not know the properties of 2026', async () => {
    const tenant = await openTenant({ profile: 'legacy' });
    const answer = await tenant.send('POST', '/api/Tickets', [{ summary: 'a', team_id: 'not a number' }]);
    assert.equal(answer.status, 201);
    await tenant.close();
    const modern = await openTenant();
    assert.equal((await modern.send('POST', '/api/Tickets', [{ summary: 'a', team_id: 'not a number' }])).status, 400);
    await modern.close();
  });
});

describe('a hostile tenant', () => {
  const quiet = { gatewayTimeout: 0 };

  it('keeps the rows before a bad one', async () => {
    const tenant = await openTenant({ profile: 'hostile', switches: quiet });
    const answer = await tenant.send('POST', '/api/Tickets', [
      { summary: 'a' },
      { summary: 'b' },
      { summary: 'c', status_id: 77 },
      { summary: 'd' },
    ]);
    assert.equal(answer.status, 400);
    assert.deepEqual(
      (await tenant.records('tickets')).map(({ summary }) => summary),
      ['a', 'b'],
    );
    assert.equal((await tenant.send('POST', '/api/Tickets', summaries(6))).status, 400);
    await tenant.close();
  });

  it('answers a batch with nothing useful or out of order, one record as it is', async () => {
    const tenant = await openTenant({ profile: 'hostile', switches: quiet });
    const shapes = new Set<string>();
    let wasShuffled = false;
    for (let i = 0; i < 20; i++) {
      const answer = await tenant.create('/api/Tickets', ...summaries(4));
      shapes.add(Array.isArray(answer) ? 'list' : JSON.stringify(answer));
      if (Array.isArray(answer) && String(ids(answer)) !== String(ids(answer).sort((a, b) => a - b)))
        wasShuffled = true;
    }
    assert.deepEqual([[...shapes].sort(), wasShuffled], [['list', '{}'], true]);
    assert.equal((await tenant.create('/api/Tickets', { summary: 'a' })).id, 81);
    await tenant.close();
  });

  it('finds a ticket by its key only after a while, and lies about the count', async () => {
    const clock = createManualClock();
    const tenant = await openTenant({ profile: 'hostile', switches: quiet, clock });
    await tenant.create('/api/Tickets', ...summaries(3));
    const found = async () => (await tenant.get('/api/Tickets?third_party_id=5&pageinate=true&page_size=2')).body;
    assert.equal((await found()).tickets.length, 0);
    clock.advance(2999);
    assert.equal((await found()).tickets.length, 0);
    assert.equal((await tenant.get('/api/Tickets')).body.tickets.length, 3);
    clock.advance(1);
    assert.deepEqual([(await found()).tickets.length, (await found()).record_count], [2, 2]);
    await tenant.create('/api/Tickets', { id: 1, summary: 'changed' });
    assert.equal((await tenant.get('/api/Tickets?third_party_id_string=k1')).body.tickets.length, 1);
    await tenant.close();
  });

  it('writes ids as floats, strips scripts, ignores inline files, downloads over links', async () => {
    const tenant = await openTenant({ profile: 'hostile', switches: quiet });
    const file = { filename: 'a', data_base64: 'data:text/plain;base64,SGVsbG8=' };
    const answer = await tenant.send('POST', '/api/Tickets', [
      { summary: 'a', details_html: '<p>a</p><script>x()</script><iframe src="y"></iframe>', attachments: [file] },
    ]);
    assert.match(answer.text, /"id":1\.0,.*"status_id":1\.0/);
    assert.deepEqual([answer.body.details_html, answer.body.attachment_count], ['<p>a</p>', 0]);
    const { id } = await tenant.create('/api/Attachment', file);
    assert.match((await tenant.get(`/api/Attachment/${id}`)).body.link, /\/download\//);
    await tenant.close();
  });

  it('answers 504 now and then although it has written, the same way for the same seed', async () => {
    const run = async () => {
      const tenant = await openTenant({ profile: 'hostile', seed: 3, switches: { gatewayTimeout: 5 } });
      const statuses: number[] = [];
      for (let i = 0; i < 30; i++)
        statuses.push((await tenant.send('POST', '/api/Tickets', [{ summary: 'a' }])).status);
      const stored = (await tenant.records('tickets')).length;
      await tenant.close();
      return { statuses, stored };
    };
    const { statuses, stored } = await run();
    assert.equal(stored, 30);
    assert.deepEqual(new Set(statuses), new Set([201, 504]));
    assert.deepEqual((await run()).statuses, statuses);
  });
});

describe('switches', () => {
  it('turn single habits round', async () => {
    const tenant = await openTenant({
      switches: {
        batchAnswer: 'first',
        dateClosed: 'ignored',
        lastActionDate: 'now',
        actionAuthor: 'agent',
        openingAction: false,
        agentList: 'results',
        bareActions: 'empty',
        ignoredProperties: 'category_1,closure_note',
        actionFields: 'always',
        summaryLimit: 10,
        uniqueKey: true,
        tagCreation: 'refused',
        deletedGet: 200,
        articleDates: 'ignored',
        importMutes: true,
      },
    });
    assert.equal((await tenant.create('/api/Tickets', { summary: 'a' }, { summary: 'b' })).id, 1);
    const ticket = await tenant.create('/api/Tickets', {
      summary: 'c',
      _isimport: true,
      status_id: 9,
      dateclosed: '2020-01-01T00:00:00Z',
      category_1: 'Hardware',
      third_party_id_string: 'k',
    });
    assert.deepEqual([ticket.dateclosed > '2021', ticket.category_1], [true, '']);
    const action = await tenant.create('/api/Actions', {
      ticket_id: 3,
      _isimport: true,
      who: 'Bob',
      datetime: '2020-01-01T00:00:00Z',
    });
    assert.deepEqual([action.id, action.who], [1, 'API Agent']);
    assert.ok((await tenant.get('/api/Tickets/3')).body.lastactiondate > '2021');
    assert.deepEqual((await tenant.get('/api/Actions')).body, { record_count: 0, actions: [] });
    assert.ok((await tenant.get('/api/Actions?ticket_id=3')).body.actions[0].customfields);
    assert.ok((await tenant.get('/api/Agent')).body.results.length > 2);
    for (const record of [
      { summary: 'x'.repeat(11) },
      { summary: 'd', third_party_id_string: 'k' },
      { summary: 'd', tags: [{ text: 'new' }] },
    ])
      assert.equal((await tenant.send('POST', '/api/Tickets', [record])).status, 400);
    await tenant.send('DELETE', '/api/Tickets/3');
    assert.equal((await tenant.get('/api/Tickets/3')).status, 200);
    const article = await tenant.create('/api/KBArticle', { name: 'a', _isimport: true, date_created: '2019-01-01' });
    assert.ok(article.date_created > '2021');
    const { length } = await tenant.effects();
    await tenant.create('/api/Users', { name: 'Ann', site_id: 1, _isimport: true });
    assert.equal((await tenant.effects()).length, length);
    await tenant.close();
  });
});

describe('the tenant', () => {
  it('is the same for the same seed, and as new after a reset', async () => {
    const clock = createManualClock();
    const snapshot = async () => {
      const tenant = await openTenant({ clock, seed: 9 });
      const rows = [
        await tenant.records('statuses'),
        await tenant.records('agents'),
        await tenant.records('fields'),
        tenant.halo.clientId,
      ];
      await tenant.close();
      return rows;
    };
    assert.deepEqual(await snapshot(), await snapshot());
    const tenant = await openTenant();
    await tenant.create('/api/Tickets', { summary: 'a' });
    await tenant.reset();
    assert.deepEqual([await tenant.records('tickets'), await tenant.effects()], [[], []]);
    assert.equal((await tenant.create('/api/Tickets', { summary: 'b' })).id, 1);
    assert.equal((await tenant.get('/_sandbox/records/nothing')).status, 404);
    await tenant.close();
  });

  it('lives on in a file', async () => {
    const file = join(tmpdir(), `halo-sandbox-${process.pid}.db`);
    try {
      const first = await openTenant({ file });
      await first.create('/api/Tickets', { summary: 'a' });
      await first.close();
      const second = await openTenant({ file });
      assert.equal((await second.create('/api/Tickets', { summary: 'b' })).id, 2);
      assert.equal((await second.get('/api/Tickets/1')).body.summary, 'a');
      await second.close();
    } finally {
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    }
  });
});
