import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { createRedactor } from '../../src/http/redactor.ts';
import { describeFailure, Failure } from '../../src/model/failure.ts';
import type { JsonValue } from '../../src/model/json.ts';
import { checkSpec } from '../../src/spec/load-migration.ts';
import { requireVariables } from '../../src/spec/require-variables.ts';
import { resolveConnection } from '../../src/spec/resolve-connection.ts';
import { resolveSecret } from '../../src/spec/resolve-secret.ts';
import { readTrust, type Trust } from '../../src/spec/trust.ts';

const secret = 's3cret-s3cret-s3cret';
const trusted: Trust = { exec: true, secretFiles: true, hosts: null };
const folder = await mkdtemp(join(tmpdir(), 'resolve-'));

/** A spec with this client secret (and more target keys), resolved on the target's side. */
async function resolveTarget(
  clientSecret: string,
  {
    trust = trusted,
    env = {},
    more = '',
  }: { trust?: Trust; env?: Record<string, string | undefined>; more?: string } = {},
): Promise<{ connection: Record<string, JsonValue>; redact: (text: string) => string }> {
  const text = `version: 1
name: acme
source: { connector: zendesk, url: { env: ZURL, default: "https://acme.zendesk.com" }, token: { env: ZTOKEN }, fileHosts: { env: ZHOSTS } }
target:
  connector: halo
  url: { env: HURL, default: "https://acme.haloitsm.com" }
  clientId: id
  clientSecret: ${clientSecret}
${more}`;
  const { migration, findings, locate } = checkSpec(join(folder, 'acme.yaml'), text);
  assert.ok(migration, JSON.stringify(findings));
  const redactor = createRedactor();
  const connection = await resolveConnection(migration.target, { trust, redactor, locate, env });
  return { connection, redact: (said) => redactor.redact(said) };
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Failure, 'a Failure was expected');
  assert.doesNotMatch(`${describeFailure(error)} ${inspect(error)}`, new RegExp(secret), 'no failure holds a secret');
  return error;
}

test('variables, defaults and secrets become plain values', async () => {
  const { connection, redact } = await resolveTarget('{ env: HSECRET }', {
    env: { HSECRET: secret, RATE: '700', HURL: 'http://127.0.0.1:8080' },
    more: '  rateLimit: { requests: { env: RATE }, per: { env: PER, default: 5s } }\n',
  });
  assert.deepEqual(connection, {
    connector: 'halo',
    url: 'http://127.0.0.1:8080',
    clientId: 'id',
    clientSecret: secret,
    rateLimit: { requests: 700, per: '5s', share: '90%' },
    patience: '30s',
  });
  assert.doesNotMatch(redact(`said ${secret} and ${Buffer.from(secret).toString('base64')}`), /s3cret|czNjcmV0/);
});

test('a list from the environment is separated by commas', async () => {
  const text = `version: 1
name: acme
source: { connector: zendesk, url: "https://a.zendesk.com", token: { env: T }, fileHosts: { env: HOSTS, default: [] } }
target: { connector: halo, url: "https://a.haloitsm.com", clientId: a, clientSecret: { env: T } }
`;
  const { migration, locate } = checkSpec('a.yaml', text);
  assert.ok(migration);
  const resolve = (env: Record<string, string>) =>
    resolveConnection(migration.source, {
      trust: trusted,
      redactor: createRedactor(),
      locate,
      env: { T: 'tttt', ...env },
    });
  assert.deepEqual((await resolve({ HOSTS: '127.0.0.1:90, files.acme' })).fileHosts, ['127.0.0.1:90', 'files.acme']);
  assert.deepEqual((await resolve({})).fileHosts, []);
  assert.deepEqual((await resolve({})).rateLimit, { share: '50%' });
  assert.equal(migration.source.connector, 'zendesk');
});

test('a variable that is not set, or empty, is named at its place', async () => {
  for (const env of [{}, { HSECRET: '' }]) {
    const failure = await failureOf(resolveTarget('{ env: HSECRET }', { env }));
    assert.equal(failure.code, 'E_ENV');
    assert.match(failure.message, /HSECRET/);
    assert.deepEqual([failure.location?.line, failure.location?.column], [8, 3]);
  }
});

test('all variables that are not set are named at once, each with every place that uses it', () => {
  const text = `version: 1
name: acme
source: { connector: zendesk, url: "https://a.zendesk.com", email: { env: OPS }, token: { env: ZTOKEN }, fileHosts: { env: HOSTS, default: [] } }
target:
  connector: halo
  url: { env: HURL }
  clientId: { env: SAME }
  clientSecret: { env: SAME }
  tenant: { env: SET }
`;
  const { migration, locate, findings } = checkSpec('acme.yaml', text);
  assert.ok(migration, JSON.stringify(findings));
  const require = (env: Record<string, string>) => () => requireVariables(migration, { locate, env });
  assert.throws(require({ SET: 'x', HURL: '' }), (error) => {
    assert.ok(error instanceof Failure);
    assert.equal(
      describeFailure(error),
      `acme.yaml:3:61: E_ENV 4 environment variables are not set, and the spec has no defaults for them.
  Set them before the run:
    export OPS=...     # acme.yaml:3:61 source.email
    export ZTOKEN=...  # acme.yaml:3:82 source.token
    export HURL=...    # acme.yaml:6:3 target.url
    export SAME=...    # acme.yaml:7:3 target.clientId, acme.yaml:8:3 target.clientSecret`,
    );
    return true;
  });
  assert.doesNotThrow(require({ SET: 'x', OPS: 'a@b.example', ZTOKEN: 'x', HURL: 'https://b.example', SAME: 'x' }));
});

test('what the environment gives must have the right form', async () => {
  for (const env of [
    { RATE: 'many' },
    { RATE: '0' },
    { HURL: 'acme' },
    { HURL: `https://me:${secret}@acme.example` },
  ]) {
    const more = '  rateLimit: { requests: { env: RATE, default: 500 } }\n';
    const failure = await failureOf(resolveTarget('{ env: A }', { env: { A: secret, ...env }, more }));
    assert.equal(failure.code, 'E_ENV_FORM');
    assert.match(failure.hint ?? '', new RegExp(String(Object.keys(env)[0])));
  }
});

test('a file is read below the spec, without its last newline', async () => {
  await mkdir(join(folder, 'secrets'), { recursive: true });
  await writeFile(join(folder, 'secrets/halo'), `${secret}\r\n`);
  await writeFile(join(folder, 'secrets/empty'), '\n');
  await writeFile(join(folder, 'secrets/huge'), secret.repeat(10_000));
  assert.equal((await resolveTarget('{ file: secrets/halo }')).connection.clientSecret, secret);
  assert.equal((await resolveTarget(`{ file: "${join(folder, 'secrets/halo')}" }`)).connection.clientSecret, secret);
  for (const [file, code] of [
    ['none', 'E_SECRET_FILE'],
    ['huge', 'E_SECRET_FILE'],
    ['empty', 'E_SECRET_EMPTY'],
  ]) {
    assert.equal((await failureOf(resolveTarget(`{ file: secrets/${file} }`))).code, code);
  }
});

test('a command runs without a shell and gives what it prints', async () => {
  const run = (script: string, ...args: string[]) =>
    `{ exec: ${JSON.stringify([process.execPath, '-e', script, ...args])} }`;
  const echo = 'process.stdout.write(process.argv[1] + "\\n")';
  assert.equal((await resolveTarget(run(echo, `${secret} $(id) ; *`))).connection.clientSecret, `${secret} $(id) ; *`);

  const failing = `process.stdout.write("${secret}"); process.stderr.write("${secret}"); process.exitCode = 3`;
  const failure = await failureOf(resolveTarget(run(failing)));
  assert.equal(failure.code, 'E_SECRET_EXEC');
  assert.match(failure.message, /exit code 3/);

  const huge = await failureOf(resolveTarget(run(`process.stdout.write("${secret}".repeat(10000))`)));
  assert.match(huge.message, /64 kB/);
  const missing = await failureOf(resolveTarget('{ exec: [no-such-program-here] }'));
  assert.match(missing.message, /not found/);
  const empty = await failureOf(resolveTarget(run('')));
  assert.equal(empty.code, 'E_SECRET_EMPTY');
});

test('a command that hangs is ended', async () => {
  const hang = ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'];
  const context = { trust: trusted, env: {}, folder, execTimeoutMs: 300 };
  const location = { file: 'a.yaml', line: 1, column: 1 };
  const failure = await failureOf(resolveSecret({ exec: [process.execPath, ...hang] }, context, location));
  assert.match(failure.message, /took too long/);
});

test('files and commands need trust from outside the spec', async () => {
  const trust = readTrust({});
  assert.equal((await failureOf(resolveTarget('{ file: secrets/halo }', { trust }))).code, 'E_TRUST_FILE');
  assert.equal((await failureOf(resolveTarget('{ exec: [touch, ran] }', { trust }))).code, 'E_TRUST_EXEC');
  assert.deepEqual(readTrust({ DESKHAUL_TRUST: '1' }), { exec: true, secretFiles: true, hosts: null });
  assert.deepEqual(readTrust({ DESKHAUL_TRUST: 'yes' }, { allowExec: true }), {
    exec: true,
    secretFiles: false,
    hosts: null,
  });
  assert.deepEqual(readTrust({}, { allowSecretFiles: true }).secretFiles, true);
});

test('credentials go to the hosts of DESKHAUL_HOSTS only, and no secret is fetched for others', async () => {
  const resolve = (hosts: string, secretRef = '{ env: A }') =>
    resolveTarget(secretRef, {
      trust: { ...trusted, ...readTrust({ DESKHAUL_HOSTS: hosts }), exec: true },
      env: { A: secret },
    });
  for (const hosts of ['acme.haloitsm.com', ' other.example , ACME.haloitsm.com', '*.haloitsm.com', '']) {
    assert.equal((await resolve(hosts)).connection.clientSecret, secret);
  }
  for (const hosts of [
    'haloitsm.com',
    'acme.haloitsm.com.evil.example',
    '*.acme.haloitsm.com',
    'acme.haloitsm.com:444',
  ]) {
    const ran = join(folder, `ran-${hosts.length}`);
    const failure = await failureOf(resolve(hosts, `{ exec: [touch, "${ran}"] }`));
    assert.equal(failure.code, 'E_TRUST_HOST');
    assert.ok(!existsSync(ran));
  }
});
