import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa, type Options, type Result } from 'execa';
import { bin } from '../support/cli.ts';
import { eventsOf, markersOf, openScene, type Scene } from '../support/scene.ts';

const hasPty = spawnSync('script', ['--version']).status === 0;

/** Long enough in real time to be hit: half a second at the sandbox's pace. */
const slow = { nth: 1, kind: 'slow', delayMs: 100_000 } as const;

describe('a run that ends early', () => {
  let scene: Scene;
  let spec: string;

  before(async () => {
    scene = await openScene({ tickets: 12 });
    spec = await scene.spec({ '    share: 90%': '    share: 90%\n  patience: 1s' });
  });
  after(() => scene?.close());
  let tests = 0;
  let state: Record<string, string>;
  beforeEach(async () => {
    tests += 1;
    state = { DESKHAUL_STATE: `${scene.state}-${tests}` };
    await scene.clearFaults('zendesk');
    await scene.fault('zendesk', { match: { path: '/api/v2/incremental/tickets' }, ...slow });
  });

  const untilPulling = () => untilStruck('zendesk');
  const untilStruck = async (side: 'zendesk' | 'halo') => {
    for (let waited = 0; !(await scene.isStruck(side)); waited += 20) {
      assert.ok(waited < 30_000, 'the run did not come that far');
      await sleep(20);
    }
  };
  const plan = (options: Options = {}) => scene.run(['plan', spec, '--format', 'json'], state, options);

  async function planAnd(act: (child: ReturnType<typeof plan>) => Promise<void> | void): Promise<Result> {
    const child = plan();
    await untilPulling();
    await act(child);
    return await child;
  }
  const stops = (result: Result) =>
    eventsOf(result).flatMap((event) => (event.type === 'stopping' ? [event.hard] : []));

  it('by SIGTERM stops gracefully', async () => {
    const result = await planAnd((child) => void child.kill('SIGTERM'));
    assert.equal(result.exitCode, 130, String(result.stderr));
    assert.deepEqual(stops(result), [false]);
  });

  it('by SIGHUP stops gracefully, however often it comes', async () => {
    const result = await planAnd(async (child) => {
      child.kill('SIGHUP');
      await sleep(250);
      child.kill('SIGHUP');
    });
    assert.equal(result.exitCode, 130, String(result.stderr));
    assert.deepEqual(stops(result), [false]);
  });

  it('by a second Ctrl-C stops at once; one that npm passes on is no second', async () => {
    const result = await planAnd(async (child) => {
      child.kill('SIGINT');
      await sleep(20);
      child.kill('SIGINT');
      await sleep(250);
      child.kill('SIGINT');
    });
    assert.equal(result.exitCode, 130, String(result.stderr));
    assert.deepEqual(stops(result), [false, true]);
  });

  it('when nobody reads stdout any more stops gracefully and says why', async () => {
    const child = plan({ buffer: { stdout: false, stderr: true } });
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.stdout?.destroy();
    const result = await child;
    assert.equal(result.exitCode, 130, String(result.stderr));
    assert.match(String(result.stderr), /^E_STDOUT The output is lost: nobody reads it any more\. Stopping after/m);
    assert.match(String(result.stderr), /E_INTERRUPTED/);
  });

  it('when stdout cannot be written stops gracefully and says why', {
    skip: process.platform !== 'linux',
  }, async () => {
    const intoFullDisk = ['sh', '-c', 'exec "$@" > /dev/full', 'sh'];
    const result = await scene.run(['plan', spec, '--format', 'json'], state, {}, intoFullDisk);
    assert.equal(result.exitCode, 130, String(result.stderr));
    assert.match(String(result.stderr), /E_STDOUT The output is lost: it cannot be written \(ENOSPC\)/);
  });

  describe('in a terminal', { skip: !hasPty && 'script is not installed' }, () => {
    /** The program on a terminal of its own; afterwards the shell tells its exit code and how it left the terminal. */
    function onTerminal(args: readonly string[], nodeOptions: readonly string[] = []) {
      const quoted = [process.execPath, ...nodeOptions, bin, ...args].map((part) => `'${part}'`).join(' ');
      const report = 'echo "code=$?"; stty -a | grep -o -E -- "-?(icanon|echo) "';
      return execa('script', ['-qfc', `${quoted}; ${report}`, '/dev/null'], {
        extendEnv: false,
        env: { PATH: process.env.PATH, TERM: 'xterm-256color', ...scene.env, ...state },
        reject: false,
        stdin: 'pipe',
      });
    }

    function assertRestored(output: string, code: number): void {
      assert.match(output, new RegExp(`code=${code}\\s`));
      assert.match(output, /\sicanon\s+echo\s/, 'it still reads keys raw');
      assert.ok(output.lastIndexOf('\u001b[?25h') > output.lastIndexOf('\u001b[?25l'), 'the cursor is still hidden');
    }

    it('gives the terminal back after Ctrl-C, and outlives a change of its size', async () => {
      const child = onTerminal(['plan', spec]);
      await untilPulling();
      spawnSync('pkill', ['-WINCH', '-P', String(child.pid)]);
      child.stdin.write('\u0003');
      const output = String((await child).stdout);
      assertRestored(output, 130);
      assert.match(output, /E_INTERRUPTED/);
    });

    it('gives the terminal back when it breaks', async () => {
      const signal = join(scene.folder, 'break');
      const planted = `import{existsSync}from"node:fs";setInterval(()=>{if(existsSync("${signal}"))throw new Error("planted")},20).unref()`;
      const child = onTerminal(['plan', spec], ['--import', `data:text/javascript,${encodeURIComponent(planted)}`]);
      await untilPulling();
      writeFileSync(signal, '');
      const output = String((await child).stdout);
      assertRestored(output, 1);
      assert.match(output, /E_INTERNAL[^\n]*\s+Error: planted/);
    });

    it('finishes what is in flight when the terminal is closed, and the same command goes on', async () => {
      await scene.clearFaults('zendesk');
      await scene.fault('halo', { match: { method: 'POST', path: '/api/Tickets' }, ...slow });
      const child = onTerminal(['apply', spec, '--auto-approve']);
      await untilStruck('halo');
      child.kill('SIGKILL');
      await child;
      await scene.clearFaults('halo');
      // The lock is given back by the one that was hung up on, once what was in flight is finished.
      const again = await untilFree(() => scene.run(['apply', spec, '--auto-approve', '--format', 'json'], state));
      assert.equal(again.exitCode, 0, String(again.stderr));
      assert.ok(!eventsOf(again).some(({ type }) => type === 'plan_summary'), 'it planned anew instead of going on');
      const markers = await markersOf(scene, ['tickets', 'actions', 'users', 'clients', 'attachments']);
      assert.equal(new Set(markers).size, markers.length, 'something was written twice');
    });
  });
});

async function untilFree(run: () => Promise<Result>): Promise<Result> {
  while (true) {
    const result = await run();
    if (result.exitCode !== 4) return result;
    await sleep(100);
  }
}
