import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvLine } from '../../../src/engine/report/csv.ts';
import { csvReport } from '../../../src/engine/report/csv-report.ts';
import { jsonReport } from '../../../src/engine/report/json-report.ts';
import { openReport } from '../../../src/engine/report/open-report.ts';
import { htmlReport, textReport } from '../../../src/engine/report/people-reports.ts';
import { redirects } from '../../../src/engine/report/redirects.ts';
import { readReportHead, type VerifiedHead } from '../../../src/engine/report/report-head.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import { openStore } from '../../../src/state/open-store.ts';
import { openEngine } from '../../support/engine-context.ts';
import { article, ticket } from '../../support/records.ts';
import { sampleChange, sampleDesired, sampleHeader, sampleRow } from '../../support/samples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const hostile = '<script>alert(1)</script>"=cmd|/c calc\'!A0';

async function openReported(t: TestContext) {
  const engine = await openEngine(t);
  const { store, snapshot } = engine;
  await snapshot.beginPull();
  const url = 'https://acme.test/hc/en-US/articles/5-title';
  const translations = [
    { id: 't1', locale: 'en-us', title: 'a', html: '', draft: false },
    { id: 't2', locale: 'fr', title: 'b', html: '', draft: false },
  ];
  await snapshot.commitPage('tickets', {
    records: ['1', '2', '3'].map((id) => ({
      record: ticket(id, { url: `https://acme.test/agent/tickets/${id}` }),
      raw: null,
    })),
    deleted: [],
    cursor: null,
    done: true,
  });
  await snapshot.commitPage('articles', {
    records: [{ record: article('5', { url, locale: 'en-us', translations }), raw: null }],
    deleted: [],
    cursor: null,
    done: true,
  });
  await snapshot.finishPull();
  await store.beginPlan(sampleHeader);
  await store.addChanges([
    sampleChange(sampleDesired('tickets', '1'), { action: 'unchanged', desiredDigest: null }),
    sampleChange(sampleDesired('tickets', '2'), { action: 'skip', reason: hostile, desiredDigest: null }),
    sampleChange(sampleDesired('tickets', '3')),
  ]);
  await store.finishPlan();
  await store.putLedger([sampleRow('tickets', '1'), sampleRow('articles', '5'), sampleRow('tickets', '9')]);
  return engine;
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

test('CSV quotes as RFC 4180 says, and no cell begins a formula', () => {
  assert.equal(csvLine(['a', 'b,c', 'say "x"', 'two\nlines', null]), 'a,"b,c","say ""x""","two\nlines",\r\n');
  assert.equal(csvLine(['=1+1', '+1', '-1', '@x', '\tx', '\rx']), "'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\"\r\n");
  assert.equal(csvLine(['a\u001b[2Jb\u0007', '\u009b=1', '\u202etxt']), 'a [2Jb , =1, txt\r\n');
});

test('each record with its ids, addresses, reason and remedy', async (t) => {
  const { context } = await openReported(t);
  const rows: Record<string, string>[] = parse(await textOf(csvReport(context)), { columns: true });
  assert.deepEqual(
    rows.map((row) => [row.record, row.status, row['source address'], row['target id'], row.reason, row.remedy]),
    [
      ['tickets/1', 'migrated', 'https://acme.test/agent/tickets/1', 't1', '', ''],
      ['tickets/2', 'skipped', 'https://acme.test/agent/tickets/2', '', hostile, ''],
      [
        'tickets/3',
        'pending',
        'https://acme.test/agent/tickets/3',
        '',
        '',
        'Run apply: it writes what is planned, and goes on where it stopped.',
      ],
    ],
  );
});

test('redirects lead from every old address to the new one, translations included, whatever the last plan held', async (t) => {
  const { context } = await openReported(t);
  assert.equal(
    await textOf(redirects(context)),
    [
      'old address,new address',
      'https://acme.test/agent/tickets/1,https://acme.haloitsm.test/tickets/t1',
      'https://acme.test/hc/en-US/articles/5-title,https://acme.haloitsm.test/articles/t5',
      'https://acme.test/hc/fr/articles/5-title,https://acme.haloitsm.test/articles/t5',
      '',
    ].join('\r\n'),
  );
});

test('the page holds what was said of records as text, and loads nothing', async (t) => {
  const { context } = await openReported(t);
  const html = await textOf(htmlReport(context, await readReportHead(context)));
  assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;&quot;=cmd|/c calc&#39;!A0'));
  assert.doesNotMatch(html, /<script|<img|<link|src=|url\(/i);
  assert.match(html, /default-src 'none'/);
  assert.match(html, /<a href="https:\/\/acme.haloitsm.test\/tickets\/t1" rel="noreferrer noopener">/);
});

test('text says that nothing was verified yet', async (t) => {
  const { context } = await openReported(t);
  const text = await textOf(textReport(context, await readReportHead(context)));
  assert.match(text, /Nothing was verified yet/);
  assert.match(text, /unknown +not applied\n/);
  assert.match(text, /\n *tickets .* 1\n/);
  assert.match(text, /tickets\/3 .*Run apply: it writes what is planned, and goes on where it stopped\./);
});

test('a list that is cut names the format that has the rest; counts are never cut', async (t) => {
  const { context } = await openReported(t);
  const finding = { severity: 'warning', code: 'W_ODD', message: 'odd' } as const;
  const keys = Array.from({ length: 22 }, (_, index) => ({ entity: 'tickets', id: String(index) }) as const);
  await context.store.addFindings(keys.map((key) => ({ key, finding })));
  const counts = { expected: 1, equal: 1, accepted: 0, different: 0, missing: 0, unread: 0 };
  const rows = keys.map(({ id }) => ({ row: `row ${id}`, ...counts }));
  const head = await readReportHead(context);
  const entities = {} as VerifiedHead['entities'];
  const verified: VerifiedHead = {
    at: head.createdAt,
    level: 'full',
    entities,
    fields: {},
    review: [],
    doubles: 0,
    rows,
  };
  const text = await textOf(textReport(context, { ...head, verified }));
  assert.match(text, /row 21 /);
  assert.match(text, /2 more are in report --format json\./);
  assert.doesNotMatch(text, /--format csv/);
});

test('JSON holds every record', async (t) => {
  const { context } = await openReported(t);
  const whole = JSON.parse(await textOf(jsonReport(context, await readReportHead(context))));
  assert.equal(whole.records.length, 3);
  assert.equal(whole.verified, null);
});

test('a state is found by the spec alone; of several, one must be named', async (t) => {
  const { context } = await openReported(t);
  const migration = { ...context.migration, name: 'acme', target: { connector: 'halo' } } as typeof context.migration;
  const stateDir = temporaryFolder(t);
  const dir = join(stateDir, 'acme');
  const request = { migration, stateDir, clock: systemClock };
  await assert.rejects(openReport(request), { code: 'E_NO_STATE' });
  for (const tenant of ['a.haloitsm.test', 'b.haloitsm.test']) {
    const store = await openStore({ dir, tenant, source: 'test:acme', name: 'acme', clock: systemClock });
    await store.putMemo('sides', { source: 'https://acme.test', target: `https://${tenant}` });
    await store.close();
    if (tenant.startsWith('b')) continue;
    const opened = await openReport(request);
    assert.equal(opened.context.model.address('tickets', '7'), 'https://a.haloitsm.test/tickets?id=7');
    await opened.close();
  }
  await assert.rejects(openReport(request), { code: 'E_STATES' });
  await assert.rejects(openReport({ ...request, tenant: 'c.haloitsm.test' }), { code: 'E_NO_STATE' });
  const { context: second, close } = await openReport({ ...request, tenant: 'b.haloitsm.test' });
  assert.equal(second.tenant.url, 'https://b.haloitsm.test');
  await close();
});
