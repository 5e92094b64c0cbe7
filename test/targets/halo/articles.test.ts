import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/model/records.ts';
import type { HaloSwitches } from '../../../src/sandbox/halo/switches.ts';
import * as make from './records.ts';
import { createSmallEngine } from './small-engine.ts';
import { createMigration, startTenant } from './tenant.ts';

const noKnowledge = { languages: [], openLists: [], clients: [], forAnyone: false };
const signal = new AbortController().signal;
const history = { authorId: 'agent7', createdAt: '2020-02-03T04:05:06Z', updatedAt: '2021-02-03T04:05:06Z' };
const text = (id: string, locale: string, title: string, draft = false) => {
  return { id, locale, title, html: `<p>${title}</p>`, draft };
};

async function write(
  articles: readonly Article[],
  options: { articles?: object; options?: object; switches?: Partial<HaloSwitches>; gone?: boolean } = {},
) {
  const migration = createMigration({ articles: options.articles ?? {}, options: options.options ?? {} });
  const tenant = await startTenant({
    profile: 'modern',
    migration,
    ...(options.switches ? { switches: options.switches } : {}),
  });
  await tenant.post('/Client', [{ name: 'Acme' }, { name: 'Bolt' }]);
  const catalogue = await tenant.catalogue();
  // Clients that somebody deletes before the article is written are not kept.
  if (options.gone)
    catalogue.details = {
      ...catalogue.details,
      knowledge: { ...noKnowledge, clients: [{ name: 'Acme', id: '99999' }] },
    };
  const model = tenant.target.model(catalogue);
  const engine = createSmallEngine(model, tenant.target.writer(catalogue));
  engine.ids.set('agents/agent7', '7');
  const desired = articles.map((record) => {
    const result = model.desire({
      entity: 'articles',
      record,
      thread: null,
      mapped: make.mapped(record.id, {
        name: record.title,
        status: record.status === 'published' ? 'active' : 'inactive',
      }),
      directory: make.createDirectory(),
      sourceKey: 'test:acme',
    });
    assert.ok(result.desired);
    return result.desired;
  });
  const outcomes = await engine.create(desired);
  const actual = await Array.fromAsync(
    tenant.target.reader.read(
      'articles',
      desired.map(({ key }) => engine.ids.get(`articles/${key.id}`) ?? ''),
      {
        children: true,
        signal,
      },
    ),
  );
  const differences = desired.map((each, index) => {
    const found = actual[index];
    assert.ok(found);
    return model.compare(engine.resolved(each), found, 'children').map(({ field }) => field);
  });
  const rows = (await tenant.rows('articles')).filter((row) =>
    String(row.internalmemoagent).includes('test:acme:article'),
  );
  const requests = await tenant.requests();
  const checks = model.checkNames();
  await tenant.close();
  const codes = desired.map(({ accepted }) => accepted.map(({ code }) => code));
  const findings = outcomes.flatMap((outcome) =>
    outcome.kind === 'done' ? outcome.findings.map(({ code }) => code) : [],
  );
  return { rows, differences, codes, findings, requests, checks };
}

test('an article comes with its author, its dates, and its published translations', async () => {
  const { rows, differences, codes } = await write([
    make.article('1', 'Reset', {
      ...history,
      locale: 'en-us',
      translations: [
        text('11', 'fr', 'Réinitialiser'),
        text('12', 'de', 'Entwurf', true),
        text('13', 'pt-br', 'Redefinir'),
        text('14', 'xx', 'Nobody'),
        text('15', 'en-gb', 'Reset, please'),
      ],
    }),
  ]);
  assert.deepEqual(differences, [[]]);
  const [row] = rows;
  const translations = row?.translations as { language_id: number; fieldname: string; translation: string }[];
  assert.deepEqual(
    translations.map(({ fieldname, translation }) => [fieldname, translation]),
    [
      ['name', 'Réinitialiser'],
      ['description_html', '<p>Réinitialiser</p>'],
      ['name', 'Redefinir'],
      ['description_html', '<p>Redefinir</p>'],
    ],
  );
  assert.equal(row?.creator_id, 7);
  assert.equal(String(row?.date_created).slice(0, 19), '2020-02-03T04:05:06');
  assert.deepEqual(codes, [['W_TRANSLATION_DRAFT', 'W_LANGUAGE', 'W_LANGUAGE_TAKEN']]);
});

test('where the main text is a draft, the published language stands as the article', async () => {
  const { rows, differences } = await write([
    make.article('1', 'Draft', {
      status: 'draft',
      locale: 'en-us',
      html: '<p>secret draft</p>',
      translations: [text('11', 'fr', 'Bonjour'), text('12', 'de', 'Hallo')],
    }),
    make.article('2', 'Still a draft', { status: 'draft', translations: [text('21', 'fr', 'Brouillon', true)] }),
  ]);
  assert.deepEqual(differences, [[], []]);
  assert.deepEqual(
    rows.map(({ name, inactive, showforall }) => [name, inactive, showforall]),
    [
      ['Bonjour', false, true],
      ['Still a draft', true, false],
    ],
  );
  assert.ok(!JSON.stringify(rows[0]).includes('secret draft'));
  assert.ok(!JSON.stringify(rows[1]).includes('Brouillon'));
});

test('translations are left out, and counted, where the spec says so', async () => {
  const translations = [text('11', 'fr', 'Bonjour'), text('12', 'de', 'Hallo')];
  const { rows, codes } = await write([make.article('1', 'Hello', { translations })], {
    options: { translations: 'skip' },
  });
  assert.deepEqual(rows[0]?.translations, []);
  assert.deepEqual(codes, [['W_TRANSLATION_SKIPPED', 'W_TRANSLATION_SKIPPED']]);
});

test('a segment’s article is shown to its clients alone, and to nobody before that is certain', async () => {
  const gold = make.article('1', 'Gold', { audience: 'segment', segment: 'Gold customers' });
  const { rows, differences, requests } = await write([gold], {
    articles: { audience: { 'Gold customers': { clients: ['Acme', 'bolt'] } } },
  });
  assert.deepEqual(differences, [[]]);
  assert.equal(rows[0]?.showforall, true);
  assert.equal(JSON.stringify(rows[0]?.kbentryclientaccess).match(/"client_id"/g)?.length, 2);
  const own = requests.filter(({ path }) => path.startsWith('/api/KBArticle'));
  assert.deepEqual(
    own.slice(0, 3).map(({ method }) => method),
    ['POST', 'GET', 'POST'],
  );
});

test('a tenant that keeps no clients of an article shows it to nobody', async () => {
  const gold = make.article('1', 'Gold', { audience: 'segment', segment: 'Gold customers' });
  const { rows, findings } = await write([gold], {
    articles: { audience: { 'Gold customers': { clients: ['Acme'] } } },
    gone: true,
  });
  assert.equal(rows[0]?.showforall, false);
  assert.deepEqual(findings, ['W_AUDIENCE_HIDDEN']);
});

test('an article for signed-in users is shown to users; for segments without an entry, and agents, to nobody', async () => {
  const { rows, codes } = await write(
    [
      make.article('1', 'Signed in', { audience: 'signed-in' }),
      make.article('2', 'Staff', { audience: 'agents' }),
      make.article('3', 'Others', { audience: 'segment', segment: 'Others' }),
    ],
    { articles: { audience: { 'signed-in': 'users' } } },
  );
  assert.deepEqual(
    rows.map(({ showforall }) => showforall),
    [true, false, false],
  );
  assert.deepEqual(codes, [[], ['W_AUDIENCE'], ['W_AUDIENCE']]);
});

test('an article whose segment the spec gives to whom it must not is held back', async () => {
  const migration = createMigration({
    articles: { audience: { Gold: 'users', Silver: { clients: ['Nobody Ltd'] } } },
  });
  const tenant = await startTenant({ profile: 'modern', migration });
  const model = tenant.target.model(await tenant.catalogue());
  await tenant.close();
  for (const [segment, code] of [
    ['Gold', 'E_AUDIENCE_WIDER'],
    ['Silver', 'E_UNKNOWN_NAME'],
  ] as const) {
    const { desired, problems } = model.desire({
      entity: 'articles',
      record: make.article('1', 'Secret', { audience: 'segment', segment }),
      thread: null,
      mapped: make.mapped('1', { name: 'Secret' }),
      directory: make.createDirectory(),
      sourceKey: 'test:acme',
    });
    assert.equal(desired, null);
    assert.deepEqual(
      problems.map((problem) => [problem.kind, problem.code]),
      [['blocked', code]],
    );
  }
});

test('what the spec says of audiences is checked against the tenant', async () => {
  const { checks } = await write([], {
    articles: { audience: { Gold: 'users', Silver: { clients: ['Acme', 'Nobody Ltd'] }, 'signed-in': 'users' } },
  });
  assert.deepEqual(
    checks.map(({ code, value, pointer }) => [code, value, pointer]),
    [
      ['E_AUDIENCE_WIDER', 'Gold', ['articles', 'audience', 'Gold']],
      ['E_UNKNOWN_NAME', 'Nobody Ltd', ['articles', 'audience', 'Silver', 'clients', 1]],
    ],
  );
});

test('a tenant that keeps its own dates is found out once, and the memo for agents has the original', async () => {
  const { rows, differences, findings } = await write(
    [make.article('1', 'Old', history), make.article('2', 'Older', history)],
    {
      switches: { articleDates: 'ignored' },
    },
  );
  assert.deepEqual(findings, ['W_ARTICLE_HISTORY', 'W_ARTICLE_HISTORY']);
  assert.deepEqual(differences, [[], []]);
  assert.match(
    String(rows[0]?.internalmemoagent),
    /Written by Name of agent7 on 2020-02-03T04:05:06Z\.\nLast changed on 2021/,
  );
});

for (const kind of ['drop-before', 'commit-then-drop']) {
  test(`files of one name all stand once on an article where no key is kept: ${kind}`, async (t) => {
    const switches = { ignoredProperties: 'third_party_id', gatewayTimeout: 0 };
    const tenant = await startTenant({ profile: 'modern', switches });
    t.after(() => tenant.close());
    const catalogue = await tenant.catalogue();
    const model = tenant.target.model(catalogue);
    const engine = createSmallEngine(model, tenant.target.writer(catalogue));
    const texts = ['a logo', 'the same logo', 'the same logo'];
    const desired = make.desireArticle(
      model,
      texts.map((each, index) => make.file(`f${index}`, each, { name: 'logo.png' })),
    );
    await engine.create([desired]);
    await tenant.fault({ match: { method: 'POST', path: '/api/KBArticle' }, nth: 3, kind });

    const outcomes = await engine.createChildren([desired]);

    assert.deepEqual(
      outcomes.map((outcome) => outcome.kind),
      ['done', 'done', 'done'],
    );
    const sizes = (await tenant.rows('attachments')).map(({ filesize }) => filesize);
    assert.deepEqual(sizes.sort(), [13, 13, 6]);
  });
}
