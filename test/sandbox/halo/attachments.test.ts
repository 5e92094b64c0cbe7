import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createManualClock } from '../kit/manual-clock.ts';
import { openTenant, type Tenant } from './harness.ts';

const clock = createManualClock();
let tenant: Tenant;
const HELLO = 'data:text/plain;base64,SGVsbG8=';

const bytesOf = async (path: string, headers: Record<string, string> = { authorization: `Bearer ${tenant.token}` }) =>
  (await fetch(tenant.halo.url + path, { headers })).text();

describe('files', () => {
  before(async () => {
    tenant = await openTenant({
      clock,
      switches: { rateRequests: 100_000, attachmentLimit: 1000, requestLimit: 100_000, imageLinkLife: 60 },
    });
  });
  after(() => tenant.close());
  beforeEach(async () => {
    await tenant.reset();
    await tenant.create('/api/Tickets', { summary: 'a' }, { summary: 'b' });
  });

  it('come as data URLs and are measured decoded', async () => {
    const file = await tenant.create('/api/Attachment', {
      filename: 'log.txt',
      data_base64: HELLO,
      ticket_id: 1,
      action_id: 1,
      third_party_id: 'z:77',
      showforusers: true,
    });
    assert.deepEqual(
      [
        file.filesize,
        file.content_type,
        file.data,
        file.ticket_id,
        file.action_id,
        file.third_party_id,
        file.isimage,
        file.type,
      ],
      [5, 'text/plain', 'SGVsbG8=', 1, 1, 'z:77', false, 0],
    );
    assert.equal(await bytesOf(`/api/Attachment/${file.id}`), 'Hello');
    const [stored] = await tenant.records('attachments');
    assert.equal(stored.sha256, createHash('sha256').update('Hello').digest('hex'));
  });

  it('are listed by a key only', async () => {
    await tenant.create('/api/Attachment', { filename: 'a', data_base64: HELLO, ticket_id: 1 });
    await tenant.create('/api/Attachment', { filename: 'b', data_base64: HELLO, type: 7, unique_id: 4 });
    const names = async (query: string) =>
      (await tenant.get(`/api/Attachment?${query}`)).body.attachments.map(
        ({ filename }: { filename: string }) => filename,
      );
    assert.deepEqual(await names('ticket_id=1'), ['a']);
    assert.deepEqual(await names('type=7&unique_id=4'), ['b']);
    assert.deepEqual(await names(''), []);
    const { body } = await tenant.get('/api/Attachment?ticket_id=1');
    assert.deepEqual(Object.keys(body), ['ticket_id', 'record_count', 'folders', 'attachments']);
  });

  it('are uploaded first and hung on a ticket later; a second place gets a copy', async () => {
    const { id } = await tenant.create('/api/Attachment', { filename: 'a', data_base64: HELLO });
    await tenant.create('/api/Tickets', { id: 1, attachments: [{ id }] });
    await tenant.create('/api/Actions', { ticket_id: 2, _isimport: true, note: 'x', attachments: [{ id }] });
    const places = (await tenant.records('attachments')).map(({ ticket_id, action_id, copy_from_id }) => [
      ticket_id,
      action_id,
      copy_from_id,
    ]);
    assert.deepEqual(places, [
      [1, 0, undefined],
      [2, 2, 1],
    ]);
    assert.equal((await tenant.send('POST', '/api/Tickets', [{ id: 1, attachments: [{ id: 99 }] }])).status, 404);
  });

  it('come inside a ticket too', async () => {
    const ticket = await tenant.create('/api/Tickets', {
      summary: 'c',
      attachments: [{ filename: 'in.png', data_base64: 'data:image/png;base64,AAAA' }],
    });
    assert.equal(ticket.attachment_count, 1);
    assert.equal((await tenant.get(`/api/Attachment?ticket_id=${ticket.id}`)).body.attachments[0].isimage, true);
  });

  it('are refused when they are too large, nameless, broken or without a ticket', async () => {
    const status = async (record: object) => (await tenant.send('POST', '/api/Attachment', [record])).status;
    const large = `data:x/y;base64,${Buffer.alloc(1001).toString('base64')}`;
    assert.equal(await status({ filename: 'a', data_base64: large }), 413);
    assert.equal(
      await status({ filename: 'a', data_base64: `data:x/y;base64,${Buffer.alloc(90_000).toString('base64')}` }),
      413,
    );
    assert.equal(await status({ data_base64: HELLO }), 400);
    assert.equal(await status({ filename: 'a', data_base64: 'data:x/y;base64,*?' }), 400);
    assert.equal(await status({ filename: 'a' }), 400);
    assert.equal(await status({ filename: 'a', data_base64: HELLO, ticket_id: 99 }), 404);
    assert.equal(await status({ filename: 'empty', data_base64: 'data:x/y;base64,' }), 201);
  });

  it('are deleted', async () => {
    const { id } = await tenant.create('/api/Attachment', { filename: 'a', data_base64: HELLO, ticket_id: 1 });
    assert.equal((await tenant.send('DELETE', `/api/Attachment/${id}`)).status, 200);
    assert.equal((await tenant.get(`/api/Attachment/${id}`)).status, 404);
  });

  it('are downloaded over a link that works without a token, in some tenants', async () => {
    const { id } = await tenant.create('/api/Attachment', { filename: 'a', data_base64: HELLO });
    await tenant.send('POST', '/_sandbox/switches', { downloadAs: 'link' });
    const { link } = (await tenant.get(`/api/Attachment/${id}`)).body;
    assert.equal(await (await fetch(link)).text(), 'Hello');
    assert.equal((await fetch(`${link}9`)).status, 404);
    await tenant.send('POST', '/_sandbox/switches', { downloadAs: 'bytes' });
  });

  it('inline images get a link that shows them to whoever has it, while it lives', async () => {
    const form = new FormData();
    form.set('file', new Blob(['PNG'], { type: 'image/png' }), 'i.png');
    form.set('ticket_id', '');
    form.set('image_upload_id', '0');
    const answer = await fetch(`${tenant.halo.url}/api/Attachment/image`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${tenant.token}` },
    });
    assert.equal(answer.status, 201);
    const { link } = (await answer.json()) as { link: string };
    assert.match(link, /\/api\/attachment\/image\?token=/);
    const image = await fetch(link);
    assert.deepEqual([await image.text(), image.headers.get('content-type')], ['PNG', 'image/png']);
    assert.equal((await fetch(`${link}x`)).status, 404);
    clock.advance(61_000);
    assert.equal((await fetch(link)).status, 401);
    assert.equal((await fetch(`${tenant.halo.url}/api/Attachment/image`, { method: 'POST', body: form })).status, 401);
  });
});
