import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventsOf, openScene, type Scene } from '../support/scene.ts';

/** What a help desk holds, by count. */
async function countsOf(scene: Scene): Promise<Record<string, number>> {
  const entities = ['tickets', 'actions', 'attachments', 'users', 'clients', 'articles'];
  const rows = await Promise.all(
    entities.map(async (entity) => [entity, (await scene.records('halo', entity)).length]),
  );
  return Object.fromEntries(rows);
}

describe('the same snapshot goes into a fresh tenant without the source', { timeout: 240_000 }, () => {
  let first: Scene;
  let second: Scene;
  let spec: string;

  before(async () => {
    first = await openScene({ tickets: 20 });
    second = await openScene({ tickets: 0, seed: 2 });
    spec = await first.spec();
  });

  after(async () => {
    await second?.close();
    await first?.close();
  });

  const other = () => ({
    HALO_URL: second.ready.halo.url,
    HALO_CLIENT_ID: second.ready.halo.clientId,
    HALO_CLIENT_SECRET: second.ready.halo.clientSecret,
  });

  it('keeps the bytes of files when it is told to', async () => {
    const empty = await first.run(['apply', spec, '--snapshot', '--auto-approve']);
    assert.equal(empty.exitCode, 4, 'nothing was pulled yet');
    assert.match(String(empty.stderr), /E_NO_SNAPSHOT/);
    const applied = await first.run(['apply', spec, '--auto-approve', '--keep-files']);
    assert.equal(applied.exitCode, 0, String(applied.stderr));
    const kept = await readdir(join(first.state, 'acme-zendesk-to-halo', 'files'));
    assert.ok(kept.length > 1);
  });

  it('writes it all into another tenant, and asks the source nothing', async () => {
    const before = (await first.requests('zendesk')).length + (await first.requests('files')).length;
    // The help desk is closed: nobody has its credentials any more.
    const closed = { ...other(), ZENDESK_API_TOKEN: '', ZENDESK_EMAIL: '' };
    const applied = await first.run(['apply', spec, '--snapshot', '--auto-approve', '--format', 'json'], closed);
    assert.equal(applied.exitCode, 0, String(applied.stderr));
    const asked = (await first.requests('zendesk')).length + (await first.requests('files')).length - before;
    assert.equal(asked, 0);
    assert.ok(
      !eventsOf(applied).some((event) => event.type === 'finding' && event.finding.code === 'W_SNAPSHOT_FILES'),
    );
    const [one, two] = [await countsOf(first), await countsOf(second)];
    for (const entity of ['tickets', 'actions', 'attachments']) assert.equal(two[entity], one[entity], entity);
  });

  it('tells of each tenant where it stands, by the spec alone', async () => {
    const status = await first.run(['status', spec], other());
    assert.equal(status.exitCode, 0, String(status.stderr) + String(status.stdout));
    assert.match(String((await first.run(['status', spec])).stdout), /Drained/);
    const offline = await first.run(['status', spec, '--offline']);
    assert.match(String(offline.stderr), /E_STATES/);
  });

  it('verifies clean, every byte of it', async () => {
    const verified = await first.run(['verify', spec, '--level', 'full', '--format', 'json'], other());
    assert.equal(verified.exitCode, 0, String(verified.stdout).slice(-2000));
  });
});
