import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { unlockTenant } from '../../../src/engine/state/unlock-tenant.ts';
import { describeOwner } from '../../../src/state/lock-owner.ts';
import { openTestStore, storeOptions, testTenant } from '../../support/open-test-store.ts';
import { killChild, startChild } from '../../support/start-child.ts';

const holdingChild = new URL('../../state/holding-child.ts', import.meta.url);

test('a run that lives on this host keeps its lock, whatever is forced; one that is gone loses it', async (t) => {
  const options = storeOptions(t);
  const request = { stateDir: dirname(options.dir), tenant: testTenant };
  assert.equal(unlockTenant({ ...request, force: false }), null);
  const child = await startChild(t, holdingChild, options);
  for (const force of [false, true]) {
    assert.throws(
      () => unlockTenant({ ...request, force }),
      (error: Error & { code?: string; exitCode?: number }) => {
        assert.deepEqual([error.code, error.exitCode], ['E_LOCK_HELD', 4]);
        assert.match(error.message, new RegExp(`process ${child.pid} `));
        return true;
      },
    );
  }
  await killChild(child);
  const holder = unlockTenant({ ...request, force: false });
  assert.deepEqual([holder?.owner.pid, holder?.alive], [child.pid, 'no']);
  assert.equal(unlockTenant({ ...request, force: false }), null);
});

test('of a run on another host nobody here can tell: its lock goes by force alone', async (t) => {
  const options = storeOptions(t);
  const store = await openTestStore(t, options);
  const owner = describeOwner({ command: 'apply', spec: 'acme.yaml', clock: options.clock });
  await store.lock({ ...owner, host: 'runner-7' });
  const request = { stateDir: dirname(options.dir), tenant: testTenant };
  assert.throws(() => unlockTenant({ ...request, force: false }), {
    code: 'E_LOCK_ELSEWHERE',
    exitCode: 4,
    hint: /runner-7/,
  });
  assert.equal(unlockTenant({ ...request, force: true })?.owner.host, 'runner-7');
  await assert.rejects(store.heartbeat(), { code: 'E_LOCK_LOST' });
});
