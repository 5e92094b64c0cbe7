import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Result } from 'execa';
import { lastEvent } from '../../support/cli.ts';
import { eventsOf, markersOf, openScene, type Scene } from '../../support/scene.ts';

describe('an apply that is interrupted', () => {
  const tickets = 12;
  let scene: Scene;
  let spec: string;

  beforeEach(async () => {
    scene = await openScene({ tickets });
    spec = await scene.spec({ '    share: 90%': '    share: 90%\n  patience: 1s' });
  });
  afterEach(() => scene.close());

  const apply = (options = {}) => scene.run(['apply', spec, '--auto-approve', '--format', 'json'], {}, options);

  /** Sends `signal` while the nth POST to `path` is being carried out, and answers how the program ended. */
  async function interrupt(signal: 'SIGINT' | 'SIGKILL', path: string, nth: number): Promise<Result> {
    // Half a second of real time: long enough to be hit, and it is carried out after the signal.
    await scene.fault('halo', { match: { method: 'POST', path }, nth, kind: 'slow', delayMs: 100_000 });
    const stop = new AbortController();
    const run = apply({ cancelSignal: stop.signal, killSignal: signal, forceKillAfterDelay: false });
    while (!(await scene.isStruck('halo'))) await sleep(10);
    stop.abort();
    const result = await run;
    await scene.clearFaults('halo');
    return result;
  }

  async function assertComplete(result: Result): Promise<void> {
    assert.equal(result.exitCode, 0, String(result.stderr));
    assert.equal((lastEvent(result) as { entities: { tickets: { create: number } } }).entities.tickets.create, tickets);
    assert.equal((await scene.records('halo', 'tickets')).length, tickets);
    const markers = await markersOf(scene, ['tickets', 'actions', 'users', 'clients', 'attachments', 'articles']);
    assert.ok(markers.length > 50);
    assert.equal(new Set(markers).size, markers.length, 'something was written twice');
  }

  it('by Ctrl-C finishes what is in flight and exits 130; the same command goes on', async () => {
    const result = await interrupt('SIGINT', '/api/Tickets', 1);
    assert.equal(result.exitCode, 130, String(result.stderr));
    assert.match(String(result.stderr), /E_INTERRUPTED .*\n.*same command/);
    assert.ok(eventsOf(result).some((event) => event.type === 'stopping' && !event.hard));
    assert.equal((await scene.records('halo', 'tickets')).length, tickets, 'what was in flight was not finished');
    const writes = await scene.writes();
    const again = await apply();
    await assertComplete(again);
    assert.ok(!eventsOf(again).some(({ type }) => type === 'plan_summary'), 'it planned anew instead of going on');
    assert.ok((await scene.writes()) > writes);
  });

  for (const [path, nth] of [
    ['/api/Tickets', 1],
    ['/api/Actions', 2],
  ] as const) {
    it(`by SIGKILL during a request to ${path} is completed by the same command`, async () => {
      const result = await interrupt('SIGKILL', path, nth);
      assert.equal(result.signal, 'SIGKILL');
      await assertComplete(await apply());
      const verify = await scene.run(['verify', spec, '--level', 'full', '--format', 'json']);
      assert.equal(verify.exitCode, 0, String(verify.stdout).slice(-2000));
    });
  }
});
