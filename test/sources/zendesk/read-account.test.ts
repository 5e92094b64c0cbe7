import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../../../src/model/failure.ts';
import { serve } from '../../http/loopback.ts';
import { connect, openAccount } from './open-account.ts';

function names(code: string, setting: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof Failure, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, setting);
    assert.ok(error.hint, 'it says what to do');
    assert.equal(error.exitCode, 1);
    return true;
  };
}

test('an administrator gets in, by API token and by OAuth token', async (t) => {
  const { sandbox, source } = await openAccount(t);
  const account = await source.account();
  assert.equal(account.key, 'zendesk:127.0.0.1');
  assert.equal(account.url, sandbox.url);
  assert.ok(account.supportAddresses.includes('support@acme.example'));
  const bearer = await connect(sandbox.url, { token: sandbox.oauthToken });
  assert.deepEqual(await bearer.account(), account);
  await bearer.close();
});

test('wrong credentials name the setting, and are never repeated', async (t) => {
  const { sandbox, stored } = await openAccount(t);
  const agent = (await stored('users')).find((row) => row.role === 'agent' && row.active === true);
  const wrong = [
    [{ email: sandbox.email, token: 'not-the-token' }, 'E_CREDENTIAL', /source\.token/],
    [{ email: 'nobody@acme.example', token: sandbox.token }, 'E_CREDENTIAL', /source\.email/],
    [{ token: sandbox.token }, 'E_CREDENTIAL', /source\.token.*OAuth/],
    [{ email: agent?.email, token: sandbox.token }, 'E_PERMISSION', /source\.email.*administrator/],
    [{ email: sandbox.email, token: '' }, 'E_CREDENTIAL', /source\.token/],
  ] as const;
  for (const [credentials, code, setting] of wrong) {
    const attempt = async () => {
      const source = await connect(sandbox.url, credentials);
      t.after(() => source.close());
      return await source.account();
    };
    await assert.rejects(attempt, (error: Error) => {
      assert.ok(!error.message.includes('not-the-token') && !error.message.includes(sandbox.token));
      return names(code, setting)(error);
    });
  }
});

test('a wrong address names the setting', async (t) => {
  const other = await serve(t, (_, response) => response.end('<html>Welcome</html>'));
  const missing = await serve(t, (_, response) => response.writeHead(404).end());
  const credentials = { email: 'ops@acme.example', token: 'some-token' };
  for (const url of [other.url, missing.url, 'http://127.0.0.1:1', 'https://no-such-host.invalid']) {
    const source = await connect(url, credentials);
    t.after(() => source.close());
    await assert.rejects(source.account(), names('E_SOURCE_URL', /source\.url/), url);
  }
  for (const url of ['http://acme.zendesk.com', 'not an address', 'ftp://acme.zendesk.com']) {
    await assert.rejects(connect(url, credentials), names('E_SOURCE_URL', /source\.url/), url);
  }
});

test('an answer to an anonymous visitor is no success', async (t) => {
  const server = await serve(t, (_, response) =>
    response.end('{"user":{"id":null,"name":"Anonymous user","role":"end-user"}}'),
  );
  const source = await connect(server.url, { email: 'ops@acme.example', token: 'some-token' });
  t.after(() => source.close());
  await assert.rejects(source.account(), names('E_CREDENTIAL', /source\.token/));
});

test('support addresses that may not be read are just none', async (t) => {
  const { source, fault } = await openAccount(t);
  await fault({
    match: { path: '/api/v2/recipient_addresses' },
    kind: 'status',
    status: 403,
    body: { error: 'Forbidden' },
  });
  assert.deepEqual((await source.account()).supportAddresses, []);
});
