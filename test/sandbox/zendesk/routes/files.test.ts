import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basic, startHarness } from '../harness.ts';

async function findFile(get: Awaited<ReturnType<typeof startHarness>>['get'], type: string) {
  const files = (await get('/_sandbox/records/attachments')).body;
  return files.find((file: { content_type: string }) => file.content_type === type);
}

test('a file is one hop away, on a second host that refuses credentials', async (t) => {
  const { sandbox, get } = await startHarness(t);
  const file = await findFile(get, 'application/pdf');
  const hop = await get(file.content_url);
  assert.equal(hop.status, 302);
  assert.match(hop.headers.get('content-type') ?? '', /^text\/html/);
  const location = hop.headers.get('location') ?? '';
  assert.deepEqual(sandbox.fileHosts, [new URL(location).host]);
  assert.notEqual(new URL(location).host, new URL(sandbox.url).host);

  const refused = await get(location, basic(sandbox.email, sandbox.token));
  assert.equal(refused.status, 400);

  const response = await fetch(location);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/pdf');
  assert.equal(response.headers.get('content-length'), String(file.size));
  assert.match(response.headers.get('content-disposition') ?? '', /filename=/);
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(bytes.length, file.size);
  assert.equal(bytes.subarray(0, 4).toString(), '%PDF');
});

test('the first hop needs credentials, and the signed address does not live for ever', async (t) => {
  const { get, clock } = await startHarness(t);
  const file = await findFile(get, 'image/png');
  assert.equal((await get(file.content_url, {})).status, 401);
  const location = (await get(file.content_url)).headers.get('location') ?? '';
  assert.equal((await fetch(location)).status, 200);
  clock.advance(61 * 60_000);
  assert.equal((await fetch(location)).status, 403);
  assert.equal((await fetch(location.replace(/token=.*/, 'token=forged.token'))).status, 403);
});

test('a file that is gone and an unknown token answer 404', async (t) => {
  const { sandbox, get } = await startHarness(t, { tickets: 200, awkward: 'all' });
  const files = (await get('/_sandbox/records/attachments')).body;
  const gone = files.find((file: { file_name: string }) => file.file_name === 'gone.pdf');
  assert.equal((await get(gone.content_url)).status, 404);
  assert.equal((await get(`${sandbox.url}/attachments/token/unknown/?name=x`)).status, 404);
});

test('a redacted file is an empty text', async (t) => {
  const { get } = await startHarness(t);
  const files = (await get('/_sandbox/records/attachments')).body;
  const redacted = files.find((file: { file_name: string }) => file.file_name === 'redacted.txt');
  const response = await fetch((await get(redacted.content_url)).headers.get('location') ?? '');
  assert.equal((await response.arrayBuffer()).byteLength, 0);
});

test('one recording of a call can be heard, the other is no longer there', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const comments = (await get('/_sandbox/records/comments')).body;
  const statuses = [];
  for (const comment of comments.filter((each: { type: string }) => each.type === 'VoiceComment'))
    statuses.push((await get(comment.data.recording_url)).status);
  assert.deepEqual(statuses, [404, 302]);
});

test('files of public articles are open to all, those of internal ones are not', async (t) => {
  const { get, post } = await startHarness(t);
  const [file] = (await get('/_sandbox/records/article_attachments')).body;
  const hop = await get(file.content_url, {});
  assert.equal(hop.status, 302);
  assert.equal((await (await fetch(hop.headers.get('location') ?? '')).arrayBuffer()).byteLength, file.size);
  const long = new URL(`/hc/en-us/article_attachments/${file.id}/${file.file_name}`, file.content_url);
  assert.equal((await get(long.href, {})).status, 302);
  await post('/_sandbox/records/articles', { id: file.article_id, draft: true });
  assert.equal((await get(file.content_url, {})).status, 404);
  assert.equal((await get(file.content_url)).status, 302);
});
