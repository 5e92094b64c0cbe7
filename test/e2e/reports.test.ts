import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Event } from '../../src/model/events.ts';
import type { ReviewLine } from '../../src/model/verify-counts.ts';
import { lastEvent } from '../support/cli.ts';
import { haloClient } from '../support/halo-client.ts';
import { openScene, type Scene } from '../support/scene.ts';

const spec = 'migrations.example/zendesk-to-halo.yaml';
type Verified = Extract<Event, { type: 'verify_summary' }>;

/** Reports need neither side: these variables are gone. */
const offline = { ZENDESK_API_TOKEN: '', HALO_CLIENT_ID: '', HALO_CLIENT_SECRET: '' };

describe('a migration is reported from its state alone', { timeout: 200_000 }, () => {
  let scene: Scene;
  let verified: Verified;

  before(async () => {
    scene = await openScene({ tickets: 30, awkward: 'all' });
    const apply = await scene.run(['apply', spec, '--auto-approve', '--skip-blocked', '--plain']);
    assert.ok(apply.exitCode === 0 || apply.exitCode === 3, String(apply.stderr));
    verified = lastEvent(
      await scene.run(['verify', spec, '--level', 'full', '--format', 'json']),
    ) as unknown as Verified;
  });
  after(() => scene?.close());

  async function report(format: string): Promise<string> {
    const result = await scene.run(['report', spec, '--format', format], offline);
    assert.equal(result.exitCode, 0, String(result.stderr));
    return String(result.stdout);
  }

  it('counts each property that verify compared, and answers the review', async () => {
    const rows = new Map(verified.rows.map((row) => [row.row, row]));
    for (const name of ['subject', 'priority', 'status', 'group', 'assignee', 'requester', 'tags', 'old reference']) {
      const row = rows.get(`tickets: ${name}`);
      assert.ok(row && row.expected > 0, `no row tickets: ${name}`);
      assert.equal(row.expected, row.equal + row.accepted + row.different + row.missing + row.unread, name);
    }
    for (const name of [
      'comments: author',
      'comments: date',
      'attachments: bytes',
      'contacts: e-mails',
      'articles: status',
    ]) {
      assert.ok((rows.get(name)?.equal ?? 0) > 0, name);
    }
    assert.equal(verified.fields.tickets?.priority_id?.expected, rows.get('tickets: priority')?.expected);
    const quiet = verified.review.find(({ line }) => line === 'Untouched by automation');
    assert.match(
      quiet?.measured ?? '',
      /^0 of \d+ mails since [\d-]+ [\d:]+ .+ are about migrated tickets; no foreign message/,
    );
    assert.equal(verified.doubles, 0);
  });

  it('as JSON: every record with both addresses, the last verification, every finding', async () => {
    const whole = JSON.parse(await report('json'));
    assert.deepEqual(whole.verified.review, verified.review);
    const ticket = whole.records.find(
      ({ record, status }: { record: string; status: string }) =>
        record.startsWith('tickets/') && status === 'migrated',
    );
    assert.ok(ticket.source.url.startsWith(scene.ready.zendesk.url));
    assert.ok(ticket.target.url.startsWith(scene.ready.halo.url));
    for (const line of whole.records) {
      if (['failed', 'blocked', 'pending', 'unknown'].includes(line.status))
        assert.ok(line.reason && line.remedy, line.record);
      if (line.status === 'skipped') assert.ok(line.reason, line.record);
    }
    assert.ok(whole.records.some(({ status }: { status: string }) => status === 'skipped'));
  });

  it('as CSV: the same records', async () => {
    const rows: Record<string, string>[] = parse(await report('csv'), { columns: true, record_delimiter: '\r\n' });
    const { records } = JSON.parse(await report('json'));
    assert.equal(rows.length, records.length);
    assert.deepEqual(
      rows.map((row) => row.record),
      records.map(({ record }: { record: string }) => record),
    );
  });

  it('as text and as a page, with the review', async () => {
    for (const format of ['text', 'html']) {
      const text = await report(format);
      for (const { line } of verified.review as ReviewLine[]) assert.ok(text.includes(line), `${format} lacks ${line}`);
    }
    assert.doesNotMatch(await report('html'), /<(script|img|link|iframe)\b/i);
  });

  it('as redirects: where tickets and articles and their translations stand now', async () => {
    const rows: Record<string, string>[] = parse(await report('redirects'), {
      columns: true,
      record_delimiter: '\r\n',
    });
    const old = rows.map((row) => row['old address'] ?? '');
    assert.ok(old.some((address) => address.includes('/agent/tickets/')));
    assert.ok(
      old.some((address) => /\/hc\/fr\/articles\//.test(address)),
      'no translation',
    );
    assert.equal(new Set(old).size, old.length);
    assert.ok(rows.every((row) => row['new address']?.startsWith(scene.ready.halo.url)));
  });

  it('verify sees a ticket that somebody copied with our key, and the report names both', async () => {
    const halo = haloClient(scene.ready.halo);
    const { records } = JSON.parse(await report('json'));
    const { target, source } = records.find(
      ({ record, status }: { record: string; status: string }) =>
        record.startsWith('tickets/') && status === 'migrated',
    );
    const { customfields, third_party_id_string } = await halo.get(`Tickets/${target.id}?includedetails=true`);
    await halo.post('Tickets', { summary: 'A copy', customfields, third_party_id_string });
    const tickets = await scene.records<{ id: number; summary: string }>('halo', 'tickets');
    const copy = tickets.find(({ summary }) => summary === 'A copy');
    assert.ok(copy);
    const result = await scene.run(['verify', spec, '--level', 'counts', '--format', 'json']);
    const summary = lastEvent(result) as unknown as Verified;
    assert.deepEqual([result.exitCode, summary.doubles], [3, 1]);
    const { findings } = JSON.parse(await report('json'));
    const found = findings.find(({ code }: { code: string }) => code === 'E_VERIFY_TWICE');
    assert.equal(found.record, `tickets/${source.id}`);
    assert.ok(found.message.includes(`id=${copy.id}`), found.message);
    await halo.delete(`Tickets/${copy.id}?reason=test`);
  });

  it('into a file, and not at all where there is no folder for it', async () => {
    const file = join(scene.folder, 'report.csv');
    const result = await scene.run(['report', spec, '--format', 'csv', '--out', file], offline);
    assert.deepEqual([result.exitCode, result.stdout], [0, '']);
    assert.ok((await readFile(file, 'utf8')).trimEnd() === (await report('csv')).trimEnd());
    const lost = await scene.run(['report', spec, '--out', join(scene.folder, 'none', 'report.txt')], offline);
    assert.equal(lost.exitCode, 1);
    assert.match(String(lost.stderr), /^E_OUT /);
  });

  it('says that there is no state, instead of making one', async () => {
    const result = await scene.run(['report', spec, '--state', join(scene.folder, 'elsewhere')], offline);
    assert.equal(result.exitCode, 1);
    assert.match(String(result.stderr), /^E_NO_STATE /);
  });

  it('lists what works at the source and is no record, active or not, with what would rebuild it', async () => {
    const json = await scene.run(['inventory', spec, '--format', 'json'], { HALO_CLIENT_SECRET: '' });
    assert.equal(json.exitCode, 0, String(json.stderr));
    const { groups } = JSON.parse(String(json.stdout));
    for (const group of groups) {
      assert.equal(group.items.length, group.active + group.inactive, group.kind);
      assert.match(group.rebuild.where, /^(Configuration|Tickets) > /);
    }
    const triggers = await scene.records<{ active: boolean }>('zendesk', 'triggers');
    const listed = groups.find(({ kind }: { kind: string }) => kind === 'trigger');
    assert.deepEqual(
      [listed.active, listed.inactive],
      [triggers.filter(({ active }) => active).length, triggers.filter(({ active }) => !active).length],
    );
    const markdown = String((await scene.run(['inventory', spec, '--format', 'markdown'])).stdout);
    for (const { items } of groups) {
      for (const { id } of items) assert.ok(markdown.includes(id), id);
    }
  });
});
