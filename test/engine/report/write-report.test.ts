import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { writeReport } from '../../../src/engine/report/write-report.ts';
import { openEngine } from '../../support/engine-context.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { ticket } from '../../support/records.ts';
import { sampleChange, sampleDesired, sampleHeader } from '../../support/samples.ts';
import { stillClock } from '../../support/still-clock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('names what did not arrive, why, and where to look on both sides', async (t) => {
  const target = new MemoryTarget({ fault: ({ key }) => (key.id === '2' ? { kind: 'reject' } : undefined) });
  const { context, store, snapshot } = await openEngine(t, { target });
  await snapshot.beginPull();
  const records = ['1', '2', '3'].map((id) => ({
    record: ticket(id, { url: `https://acme.test/tickets/${id}` }),
    raw: null,
  }));
  await snapshot.commitPage('tickets', { records, deleted: [], cursor: null, done: true });
  await snapshot.finishPull();
  await store.beginPlan(sampleHeader);
  await store.addChanges([
    ...['1', '2'].map((id) => sampleChange(sampleDesired('tickets', id))),
    sampleChange(sampleDesired('tickets', '3'), { action: 'skip', reason: 'not | selected', desiredDigest: null }),
  ]);
  await store.finishPlan();
  await applyPlan(context);

  const files = await writeReport(context, temporaryFolder(t));
  const report = JSON.parse(readFileSync(files.json, 'utf8'));
  assert.equal(report.entities.tickets.create, 1);
  assert.deepEqual(report.records, [
    {
      record: 'tickets/2',
      status: 'failed',
      reason: 'E_REFUSED: refused',
      remedy: 'Mend what the reason says, then run retry: it tries what failed again. So does the next plan.',
      source: { id: '2', url: 'https://acme.test/tickets/2' },
      target: { id: null, url: null },
    },
    {
      record: 'tickets/3',
      status: 'skipped',
      reason: 'not | selected',
      remedy: null,
      source: { id: '3', url: 'https://acme.test/tickets/3' },
      target: { id: null, url: null },
    },
  ]);
  assert.deepEqual(report.findings, []);
  assert.equal(statSync(files.json).mode & 0o777, 0o600);

  const text = readFileSync(files.markdown, 'utf8');
  assert.match(text, /\| tickets \| 1 \| 0 \| 0 \| 0 \| 0 \| 1 \| 1 \| 0 \|/);
  assert.match(text, /\| tickets\/3 \| not \\\| selected \| https:\/\/acme.test\/tickets\/3 \|/);
});

test('nothing that a server or an export said is markup in the report for people', async (t) => {
  const { context, store, snapshot } = await openEngine(t);
  const id = '<b>7</b>';
  await snapshot.beginPull();
  const record = ticket(id, { url: 'https://acme.test/<i>|x' });
  await snapshot.commitPage('tickets', { records: [{ record, raw: null }], deleted: [], cursor: null, done: true });
  await snapshot.finishPull();
  await store.beginPlan(sampleHeader);
  const reason = '<script>alert(1)</script> [x](http://evil)';
  await store.addChanges([sampleChange(sampleDesired('tickets', id), { action: 'skip', reason, desiredDigest: null })]);
  await store.finishPlan();
  const text = readFileSync((await writeReport(context, temporaryFolder(t))).markdown, 'utf8');
  assert.doesNotMatch(text, /<[a-z/]|\]\(|http:\/\/evil/);
  assert.match(text, /https:\/\/acme.test\/%3Ci%3E%7Cx/);
});

test('what was noted of a record stands in the report for people, with its reason', async (t) => {
  const { context, store } = await openEngine(t);
  const finding = { severity: 'warning', code: 'W_FILE_GONE', message: 'The file <7> stays behind.' } as const;
  await store.addFindings([{ key: { entity: 'attachments', id: '7' }, finding }]);
  const text = readFileSync((await writeReport(context, temporaryFolder(t))).markdown, 'utf8');
  assert.ok(text.includes('| attachments/7 | W\\_FILE\\_GONE | The file &lt;7&gt; stays behind. |'), text);
});

test('an empty report is still a report', async (t) => {
  const { context, store } = await openEngine(t);
  await store.beginPlan(sampleHeader);
  await store.finishPlan();
  const files = await writeReport(context, temporaryFolder(t));
  assert.deepEqual(JSON.parse(readFileSync(files.json, 'utf8')).records, []);
});

test('people read the time in the zone of the spec, programs in UTC', async (t) => {
  const clock = stillClock(Date.parse('2026-07-14T22:05:09.500Z'));
  const { context, store } = await openEngine(t, { clock, timezone: 'Europe/Paris' });
  await store.beginPlan(sampleHeader);
  await store.finishPlan();
  const files = await writeReport(context, temporaryFolder(t));
  const { createdAt, timezone } = JSON.parse(readFileSync(files.json, 'utf8'));
  assert.deepEqual([createdAt, timezone], ['2026-07-14T22:05:09.500Z', 'Europe/Paris']);
  assert.match(readFileSync(files.markdown, 'utf8'), /as of 2026-07-15 00:05:09 Europe\/Paris \(UTC\+02:00\)\./);
});
