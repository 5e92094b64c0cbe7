import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ResultPromise } from 'execa';
import { markersOf, openScene, type Scene } from '../support/scene.ts';

describe('a schedule', () => {
  let scene: Scene;
  let spec: string;
  const run = 'run:\n  delta: { cron: "0 3 1 1 *" }\n';

  before(async () => {
    scene = await openScene({ tickets: 12 });
    spec = await scene.spec({ '    share: 90%': '    share: 90%\n  patience: 1s' });
    const text = await readFile(spec, 'utf8');
    await writeFile(spec, /^run:\n/m.test(text) ? text.replace(/^run:\n/m, run) : `${text}\n${run}`);
  });
  after(() => scene?.close());

  /** Lines of stdout so far, as soon as one of them says this. */
  async function untilSaid(t: TestContext, child: ResultPromise, what: RegExp): Promise<string> {
    t.after(() => child.kill('SIGKILL'));
    let said = '';
    child.stdout?.on('data', (piece) => {
      said += String(piece);
    });
    for (let waited = 0; !what.test(said); waited += 50) {
      assert.ok(waited < 60_000, `it never said ${what}, but: ${said}`);
      await sleep(50);
    }
    return said;
  }

  it('needs to be told that it may write', async () => {
    const result = await scene.run(['schedule', spec]);
    assert.equal(result.exitCode, 1);
    assert.match(String(result.stderr), /E_APPROVAL[^\n]*\n.*--auto-approve/);
    assert.equal(await scene.writes(), 0);
  });

  it('is stopped in the middle of a run, and goes on with it when it is started again', async (t) => {
    await scene.fault('halo', {
      match: { method: 'POST', path: '/api/Tickets' },
      nth: 1,
      kind: 'slow',
      delayMs: 100_000,
    });
    const first = scene.run(['schedule', spec, '--auto-approve']);
    for (let waited = 0; !(await scene.isStruck('halo')); waited += 20) {
      assert.ok(waited < 60_000, 'it never came to write');
      await sleep(20);
    }
    first.kill('SIGTERM');
    const stopped = await first;
    await scene.clearFaults('halo');
    assert.equal(stopped.exitCode, 130, String(stopped.stderr));
    assert.match(String(stopped.stdout), /run stopped: E_INTERRUPTED/);

    const status = await scene.run(['status', spec]);
    assert.equal(status.exitCode, 3);
    assert.match(String(status.stdout), /half applied[\s\S]*Not drained/);

    const second = scene.run(['schedule', spec, '--auto-approve']);
    const said = await untilSaid(t, second, /; next /);
    const locked = scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal((await locked).exitCode, 0, 'it holds the tenant while it waits');
    second.kill('SIGTERM');
    assert.equal((await second).exitCode, 0);
    assert.match(said, /^\S+ \S+ .* first migration done: \d+ created.*; next \d{4}-01-01 03:00:00/m);
    assert.equal(said.trim().split('\n').length, 1, said);

    const markers = await markersOf(scene, ['tickets', 'actions', 'users', 'clients', 'attachments']);
    assert.equal(new Set(markers).size, markers.length, 'something was written twice');
    assert.equal((await scene.records('halo', 'tickets')).length, 12);
  });

  it('has nothing to do when it is started again before its time', async (t) => {
    const child = scene.run(['schedule', spec, '--auto-approve']);
    const said = await untilSaid(t, child, /Nothing is due: goes on in .*, at \d{4}-01-01 03:00:00/);
    child.kill('SIGTERM');
    assert.equal((await child).exitCode, 0);
    assert.doesNotMatch(said, /delta/);
  });

  it('is drained afterwards, until something changes at the source', async () => {
    const drained = await scene.run(['status', spec, '--format', 'json']);
    assert.equal(drained.exitCode, 0, String(drained.stdout));
    const offline = await scene.run(['status', spec, '--offline'], { ZENDESK_API_TOKEN: '', HALO_CLIENT_SECRET: '' });
    assert.equal(offline.exitCode, 3);
    assert.match(String(offline.stdout), /the source was not asked/);
  });

  it('prints what keeps it on a machine, without a secret', async () => {
    const odd = await scene.spec({}, "o'dd 100%.yaml");
    await writeFile(odd, await readFile(spec, 'utf8'));
    const unit = String((await scene.run(['schedule', odd, '--print', 'systemd'])).stdout);
    assert.match(unit, /^ExecStart=\S+ \S+ schedule ".*o'dd 100%%\.yaml" --auto-approve --state \S+$/m);
    assert.match(unit, /^EnvironmentFile=\/etc\/deskhaul\/\S+\.env$/m);
    const line = String((await scene.run(['schedule', odd, '--print', 'cron'])).stdout);
    assert.match(line, /^0 3 1 1 \* cd .* && exec \S+ \S+ apply '.*o'\\''dd 100\\%\.yaml' --auto-approve/m);
    for (const text of [unit, line]) {
      for (const secret of [scene.env.ZENDESK_API_TOKEN, scene.env.HALO_CLIENT_SECRET]) {
        assert.ok(secret && !text.includes(secret));
      }
    }
  });
});

describe('apply for a limited time', () => {
  it('ends with 5 and says what is left; the same command ends with 0', async () => {
    const scene = await openScene({ tickets: 12, profile: 'legacy' });
    try {
      const spec = await scene.spec();
      const end = await scene.run(['apply', spec, '--auto-approve', '--plain', '--until-window-end']);
      assert.equal(end.exitCode, 1);
      assert.match(String(end.stderr), /E_NO_WINDOWS/);
      await scene.run(['plan', spec]);
      await scene.fault('halo', { match: { method: 'POST' }, every: 1, kind: 'slow', delayMs: 40_000 } as never);
      let rounds = 0;
      let last = await scene.run(['apply', spec, '--auto-approve', '--plain', '--max-duration', '4s']);
      assert.equal(last.exitCode, 5, String(last.stderr));
      assert.match(String(last.stderr), /E_TIME[^\n]*--max-duration[^\n]*\n.*same command/);
      assert.match(String(last.stdout), /More to do: /);
      await scene.clearFaults('halo');
      while (last.exitCode === 5 && rounds < 20) {
        rounds += 1;
        last = await scene.run(['apply', spec, '--auto-approve', '--plain', '--max-duration', '1h']);
      }
      assert.equal(last.exitCode, 0, String(last.stderr));
      assert.equal((await scene.records('halo', 'tickets')).length, 12);
      const markers = await markersOf(scene, ['tickets', 'actions', 'users', 'clients', 'attachments']);
      assert.equal(new Set(markers).size, markers.length, 'something was written twice');
    } finally {
      await scene.close();
    }
  });
});
