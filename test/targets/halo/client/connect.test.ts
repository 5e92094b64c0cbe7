import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRedactor } from '../../../../src/http/redactor.ts';
import { systemClock } from '../../../../src/http/system-clock.ts';
import { Failure } from '../../../../src/model/failure.ts';
import type { JsonObject } from '../../../../src/model/json.ts';
import { startHaloSandbox } from '../../../../src/sandbox/halo/sandbox.ts';
import { connectHalo } from '../../../../src/targets/halo/connect-halo.ts';
import { connectionTo, createMemory, createMigration, startTenant } from '../tenant.ts';

async function refusal(connection: JsonObject): Promise<Failure> {
  const target = await connectHalo(connection, createMigration(), {
    clock: systemClock,
    redactor: createRedactor(),
    warn: () => {},
    capabilities: createMemory(),
  });
  try {
    const error = await target.reader.tenant().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof Failure, String(error));
    return error;
  } finally {
    await target.reader.close();
  }
}

test('a wrong secret names the setting and where to find the right one', async (t) => {
  const sandbox = await startHaloSandbox({ seed: 1, profile: 'modern' });
  t.after(() => sandbox.close());
  const failure = await refusal({ ...connectionTo(sandbox), clientSecret: 'not-the-secret' });
  assert.equal(failure.code, 'E_CREDENTIAL');
  assert.match(failure.message, /target\.client(Id|Secret)/);
  assert.match(String(failure.hint), /View Applications/);
  assert.doesNotMatch(`${failure.message}${failure.hint}`, /not-the-secret/);
});

test('a host that is no Halo names target.url', async (t) => {
  const { createServer } = await import('node:http');
  const server = createServer((_, response) => response.end('<html>welcome</html>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as { port: number };
  const failure = await refusal({ url: `http://127.0.0.1:${port}`, clientId: 'a', clientSecret: 'b' });
  assert.equal(failure.code, 'E_TARGET_UNREACHABLE');
  assert.match(failure.message, /target\.url/);
});

test('a missing right names what is missing', async (t) => {
  const sandbox = await startHaloSandbox({ seed: 1, profile: 'modern', switches: { permission: 'none' } });
  t.after(() => sandbox.close());
  const failure = await refusal(connectionTo(sandbox));
  assert.equal(failure.code, 'E_PERMISSION');
  assert.match(failure.message, /edit:tickets/);
  assert.match(String(failure.hint), /Its agent needs/);
});

test('an authorisation server on a stranger’s host never sees the secret', async (t) => {
  const { createServer } = await import('node:http');
  let seen = '';
  const stranger = createServer((request, response) => {
    seen += request.url;
    response.end();
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const { port } = stranger.address() as { port: number };
  const tenant = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ auth_url: `http://127.0.0.1:${port}/auth`, tenant_id: 'acme' }));
  });
  await new Promise<void>((resolve) => tenant.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    stranger.close();
    tenant.close();
  });
  const own = (tenant.address() as { port: number }).port;
  const failure = await refusal({ url: `http://127.0.0.1:${own}`, clientId: 'a', clientSecret: 'b' });
  assert.equal(failure.code, 'E_AUTH_HOST');
  assert.equal(seen, '');
});

test('an empty setting is named before anything is sent', async () => {
  await assert.rejects(refusal({ url: 'https://acme.haloitsm.com', clientId: 'a', clientSecret: '' }), {
    code: 'E_SETTING',
    message: 'target.clientSecret is empty',
  });
});

test('reading sends nothing but GET and the token call', async (t) => {
  const tenant = await startTenant({ profile: 'modern' });
  t.after(() => tenant.close());
  const { reader } = tenant.target;
  await reader.tenant();
  await reader.catalogue();
  for (const entity of [
    'groups',
    'agents',
    'organizations',
    'contacts',
    'folders',
    'articles',
    'tickets',
    'customFields',
  ] as const) {
    for await (const page of reader.existing(entity)) assert.ok(page);
  }
  const sent = (await tenant.requests()).filter(({ method }) => method !== 'GET').map(({ path }) => path);
  assert.deepEqual([...new Set(sent.map((path) => path.split('?')[0]))], ['/auth/token']);
  assert.equal(reader.requests().writes, 0);
  assert.equal('post' in reader, false);
});
