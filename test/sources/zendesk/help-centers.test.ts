import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { createRedactor } from '../../../src/http/redactor.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import type { JsonObject, JsonValue } from '../../../src/model/json.ts';
import { HelpCenters } from '../../../src/sources/zendesk/help-centers.ts';
import { ZendeskClient } from '../../../src/sources/zendesk/zendesk-client.ts';
import { readSettings } from '../../../src/sources/zendesk/zendesk-settings.ts';
import { serve } from '../../http/loopback.ts';
import { type Account, gather, never, openAccount } from './open-account.ts';

const section = { id: 900, name: 'Outdoor', category_id: 901 };
const article = { id: 910, title: 'Tents', body: '<p>Pitch it.</p>', section_id: 900, locale: 'en-us', draft: false };

/** Another brand's Help Center: it lets in who brings credentials, and notes what it was asked for. */
async function openBrand(t: TestContext, account: Account, changes: Record<string, JsonValue> = {}) {
  const asked: { path: string; authorized: boolean }[] = [];
  const answers: Record<string, JsonValue> = {
    '/api/v2/help_center/categories.json': { categories: [{ id: 901, name: 'Shop' }] },
    '/api/v2/help_center/sections.json': { sections: [section] },
    '/api/v2/help_center/sections/900.json': { section },
    '/api/v2/help_center/articles.json': { articles: [{ ...article, translations: [] }] },
    '/api/v2/help_center/articles/910.json': { article },
    '/api/v2/help_center/articles/910/translations.json': { translations: [] },
    '/api/v2/help_center/articles/910/attachments.json': {
      article_attachments: [{ id: 920, file_name: 'tent.txt', size: 4, content_url: '/hc/article_attachments/920' }],
    },
  };
  const server = await serve(t, (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '', 'http://brand.invalid');
    const authorized = request.headers.authorization !== undefined;
    asked.push({ path: pathname, authorized });
    if (!authorized) response.writeHead(401).end();
    else if (pathname === '/hc/article_attachments/920') response.end('tent');
    else if (answers[pathname])
      response.end(JSON.stringify(answers[pathname]).replaceAll('"/hc/', `"${server.url}/hc/`));
    else response.writeHead(404).end('{}');
  });
  const [first] = await account.stored('brands');
  const second = { ...first, id: 2, name: 'Outdoor', brand_url: server.url, has_help_center: true, ...changes };
  await account.fault({
    match: { path: '/api/v2/brands*' },
    kind: 'status',
    status: 200,
    body: { brands: [first ?? {}, second] },
  });
  return { server, asked };
}

test('the Help Center of each brand is read on its own address, and its files with the credentials', async (t) => {
  const account = await openAccount(t);
  const { source, stored } = account;
  const { asked } = await openBrand(t, account);
  const own = (await stored('articles')).length;
  const articles = await gather(source.pull('articles', null, never));
  assert.equal(articles.records.size, own + 1);
  const tents = articles.records.get('910');
  assert.deepEqual([tents?.title, tents?.folderId], ['Tents', '900']);
  const folders = await gather(source.pull('folders', null, never));
  assert.deepEqual(
    ['900', '901'].map((id) => folders.records.get(id)?.name),
    ['Outdoor', 'Shop'],
  );
  const fetched = await gather(source.fetch('articles', ['910', '5300000000001', '3'], never));
  assert.deepEqual(fetched.records.get('910'), tents);
  assert.deepEqual([fetched.records.size, fetched.deleted], [2, ['3']]);
  const opened = await source.openFile(tents?.attachments[0] ?? assert.fail('no file'), never);
  assert.equal(Buffer.concat(await opened.stream.toArray()).toString(), 'tent');
  assert.ok(asked.length > 5 && asked.every(({ authorized }) => authorized));
});

test('a pull that broke goes on in the Help Center where it was', async (t) => {
  const account = await openAccount(t);
  const { asked } = await openBrand(t, account);
  const cursors: string[] = [];
  for await (const page of account.source.pull('articles', null, never)) if (page.cursor) cursors.push(page.cursor);
  const before = (await account.requested()).filter(({ path }) => path.includes('help_center/articles')).length;
  const rest = await gather(account.source.pull('articles', cursors.at(-1) ?? null, never));
  assert.deepEqual([...rest.records.keys()], ['910']);
  const after = (await account.requested()).filter(({ path }) => path.includes('help_center/articles')).length;
  assert.equal(after, before, 'the first Help Center is not asked again');
  assert.ok(asked.length > 2);
});

test('credentials never go to a brand’s address outside Zendesk; a warning says what is not read', async (t) => {
  const account = await openAccount(t);
  const { source, stored, warnings } = account;
  await openBrand(t, account, { brand_url: 'https://help.outdoor.example' });
  const articles = await gather(source.pull('articles', null, never));
  assert.equal(articles.records.size, (await stored('articles')).length);
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['W_HELP_CENTER_ELSEWHERE'],
  );
  assert.match(warnings[0]?.message ?? '', /Outdoor/);
});

test('files of a brand without a Help Center open with the credentials too', async (t) => {
  const account = await openAccount(t);
  const { server, asked } = await openBrand(t, account, { has_help_center: false });
  const articles = await gather(account.source.pull('articles', null, never));
  assert.ok(!articles.records.has('910'));
  assert.deepEqual(account.warnings, []);
  const url = `${server.url}/hc/article_attachments/920`;
  const file = { id: '920', name: 'tent.txt', contentType: null, size: null, inline: false, pointer: null };
  const opened = await account.source.openFile({ ...file, url }, never);
  assert.equal(Buffer.concat(await opened.stream.toArray()).toString(), 'tent');
  const elsewhere = account.source.openFile({ ...file, url: `${server.url}/elsewhere` }, never);
  await assert.rejects(elsewhere, { code: 'E_FILE_REFUSED' }, 'what is no file of Zendesk is a stranger’s');
  assert.deepEqual(
    asked.map(({ authorized }) => authorized),
    [true],
  );
});

test('a brand is reached by its subdomain at Zendesk, whatever address its customers know', async (t) => {
  const settings = readSettings({
    connector: 'zendesk',
    url: 'https://acme.zendesk.com',
    email: 'a@b.example',
    token: 'none',
  });
  const client = new ZendeskClient(settings, { clock: systemClock, redactor: createRedactor() });
  const warnings: string[] = [];
  const brands: JsonObject[] = [
    {
      subdomain: 'acme',
      brand_url: 'https://help.acme.example',
      host_mapping: 'help.acme.example',
      has_help_center: true,
    },
    { subdomain: 'Outdoor', brand_url: 'https://outdoor.example', has_help_center: true },
    { subdomain: 'closed', brand_url: 'https://closed.zendesk.com', has_help_center: true, active: false },
    { subdomain: 'evil.example/?', brand_url: 'https://evil.example', has_help_center: true },
  ];
  const helpCenters = new HelpCenters(client, { brands: async () => brands }, ({ code }) => warnings.push(code));
  t.after(async () => {
    await helpCenters.close();
    await client.http.close();
  });
  assert.deepEqual(
    (await helpCenters.clients()).map(({ settings: { host } }) => host),
    ['acme.zendesk.com', 'outdoor.zendesk.com'],
  );
  assert.equal((await helpCenters.clientAt('closed.zendesk.com'))?.settings.host, 'closed.zendesk.com');
  for (const stranger of ['outdoor.example', 'evil.example', 'other.zendesk.com'])
    assert.equal(await helpCenters.clientAt(stranger), null, stranger);
  assert.deepEqual(warnings, ['W_HELP_CENTER_ELSEWHERE']);
});
