import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileRef } from '../../../src/model/records.ts';
import { serve } from '../../http/loopback.ts';
import { connect, gather, never, openAccount } from './open-account.ts';

const bare: FileRef = { id: '1', name: 'a.png', contentType: null, size: null, url: null, inline: true, pointer: null };

test('files arrive with their bytes: with credentials from the account, without them from the second host', async (t) => {
  const { source, stored } = await openAccount(t, { tickets: 200 });
  const tickets = (await stored('tickets')).filter((row) => row.status !== 'deleted').map(({ id }) => String(id));
  const { records } = await gather(source.fetch('threads', tickets, never));
  const files = [...records.values()].flatMap((thread) => thread.comments).flatMap((comment) => comment.attachments);
  const articles = await gather(source.pull('articles', null, never));
  files.push(...[...articles.records.values()].flatMap((article) => article.attachments));
  let gone = 0;
  for (const file of files) {
    try {
      const opened = await source.openFile(file, never);
      let size = 0;
      for await (const chunk of opened.stream) size += (chunk as Buffer).length;
      if (file.size !== null) assert.equal(size, file.size, file.name);
      assert.ok(size > 0 || file.size === 0);
    } catch (error) {
      assert.equal((error as { code?: string }).code, 'E_FILE_GONE', String(error));
      gone += 1;
    }
  }
  assert.ok(files.length > 20 && gone >= 1 && gone < 6, `${gone} of ${files.length} are gone`);
});

test('what a stranger’s body points to is fetched as a stranger', async (t) => {
  const { sandbox, source } = await openAccount(t);
  await assert.rejects(source.openFile({ ...bare, url: `${sandbox.url}/api/v2/users.json` }, never), {
    code: 'E_FILE',
    message: /401/,
  });
});

test('private hosts are refused, also behind a redirect, unless they are listed', async (t) => {
  const inside = await serve(t, (_, response) => response.end('inside'));
  const account = await serve(t, (_, response) => response.writeHead(302, { location: `${inside.url}/x` }).end());
  const credentials = { email: 'ops@acme.example', token: 'some-token' };
  const strict = await connect(account.url, credentials);
  const open = await connect(account.url, { ...credentials, fileHosts: [inside.host] });
  t.after(() => Promise.all([strict.close(), open.close()]));
  const addresses = [
    `${account.url}/attachments/token/x/`,
    inside.url,
    'http://169.254.169.254/latest',
    'http://[::1]/x',
    'file:///etc/passwd',
  ];
  for (const url of addresses) {
    await assert.rejects(strict.openFile({ ...bare, url }, never), { code: 'E_FILE_REFUSED' }, url);
  }
  assert.equal(inside.seen.length, 0);
  await open.openFile({ ...bare, url: `${account.url}/attachments/token/x/` }, never);
  assert.equal(account.seen.at(-1)?.headers.authorization?.startsWith('Basic '), true);
  assert.equal(inside.seen[0]?.headers.authorization, undefined);
});

test('a file without an address, and one whose host fails, are said so', async (t) => {
  const server = await serve(t, (_, response) => response.writeHead(410).end());
  const source = await connect(server.url, { email: 'ops@acme.example', token: 'some-token' });
  t.after(() => source.close());
  await assert.rejects(source.openFile(bare, never), { code: 'E_FILE' });
  await assert.rejects(source.openFile({ ...bare, url: `${server.url}/attachments/token/x/` }, never), {
    code: 'E_FILE_GONE',
  });
});
