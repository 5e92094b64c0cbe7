import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { fetchFile } from '../../src/engine/apply/fetch-file.ts';
import { openRun } from '../../src/engine/open-run.ts';
import { createRunControls } from '../../src/engine/run-controls.ts';
import { systemClock } from '../../src/http/system-clock.ts';
import type { Event } from '../../src/model/events.ts';
import { type HaloSandbox, startHaloSandbox } from '../../src/sandbox/halo/sandbox.ts';
import { checkSpec } from '../../src/spec/load-migration.ts';
import { keepAccount } from '../../src/state/account-file.ts';
import { openSnapshot } from '../../src/state/open-snapshot.ts';
import { atEnd } from '../support/at-end.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { file } from '../targets/halo/records.ts';

let halo: HaloSandbox;
before(async () => {
  halo = await startHaloSandbox({ seed: 1, profile: 'modern', timeScale: 100 });
});
after(() => halo.close());

/** A state with a snapshot of each of these accounts. */
async function keptState(t: TestContext, accounts: readonly string[]): Promise<string> {
  const stateDir = temporaryFolder(t);
  const dir = join(stateDir, 'acme');
  for (const account of accounts) {
    const key = `zendesk:${account}`;
    keepAccount(dir, { key, url: `https://${account}.zendesk.com`, supportAddresses: [] });
    await (await openSnapshot({ dir, source: key, clock: systemClock })).close();
  }
  return stateDir;
}

async function open(t: TestContext, source: string, { stateDir = '', snapshot = true } = {}) {
  process.env.ABSENT_SECRET = halo.clientSecret;
  const loaded = checkSpec(
    'acme.yaml',
    `version: 1
name: acme
source: { connector: zendesk, ${source} }
target: { connector: halo, url: ${halo.url}, clientId: ${halo.clientId}, clientSecret: { env: ABSENT_SECRET } }
`,
  );
  assert.ok(loaded.migration, JSON.stringify(loaded.findings));
  const findings: string[] = [];
  const emit = (event: Event) => {
    if (event.type === 'finding') findings.push(`${event.finding.code}: ${event.finding.message}`);
  };
  const { context, close } = await openRun({
    loaded,
    trust: { exec: false, secretFiles: true, hosts: null },
    stateDir,
    emit,
    clock: systemClock,
    run: createRunControls(emit),
    command: 'apply',
    flags: { snapshot },
    mode: 'apply',
  });
  atEnd(t, close);
  return { context, findings };
}

const credentials = 'email: { env: NO_EMAIL }, token: { env: NO_TOKEN }';

describe('a run from the snapshot of a help desk that is closed', () => {
  it('needs no variable of the source, and a file whose bytes were not kept fails by name', async (t) => {
    const stateDir = await keptState(t, ['acme', 'other']);
    const { context, findings } = await open(t, `url: "https://acme.zendesk.com", ${credentials}`, { stateDir });
    assert.equal(context.sourceKey, 'zendesk:acme');
    assert.match(findings.join('\n'), /W_SOURCE_ABSENT: .*NO_EMAIL, NO_TOKEN are not set/);
    const logo = file('f1', 'bytes', { url: 'https://acme.zendesk.com/f1' });
    const fetched = await fetchFile(context, logo, 1000);
    assert.ok('broken' in fetched);
    assert.equal(fetched.broken.code, 'E_FILE');
    assert.match(fetched.broken.message, /file f1 were not kept.* NO_EMAIL, NO_TOKEN are not set/);
    await assert.rejects(context.source.account(), { code: 'E_ENV' });
    assert.throws(() => context.source.pull('tickets', null, context.signal), { code: 'E_ENV' });
    assert.equal(context.source.requests(), 0);
  });

  it('finds its address by the only account it remembers', async (t) => {
    const one = await keptState(t, ['acme']);
    const { context } = await open(t, `url: { env: NO_URL }, ${credentials}`, { stateDir: one });
    assert.equal(context.sourceKey, 'zendesk:acme');
    const two = await keptState(t, ['acme', 'other']);
    await assert.rejects(open(t, `url: { env: NO_URL }, ${credentials}`, { stateDir: two }), {
      code: 'E_ENV',
      message: /NO_URL/,
    });
  });

  it('needs no secret of a file either', async (t) => {
    const stateDir = await keptState(t, ['acme']);
    const source = 'url: "https://acme.zendesk.com", token: { file: gone.txt }';
    const { findings } = await open(t, source, { stateDir });
    assert.match(findings.join('\n'), /W_SOURCE_ABSENT: .*secret file cannot be read/);
  });

  it('needs them all as soon as it is to ask', async (t) => {
    const stateDir = await keptState(t, ['acme']);
    const source = `url: "https://acme.zendesk.com", ${credentials}`;
    await assert.rejects(open(t, source, { stateDir, snapshot: false }), { code: 'E_ENV' });
  });
});
