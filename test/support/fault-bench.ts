import type { Result, ResultPromise } from 'execa';
import type { SandboxesOptions } from '../../src/sandbox/start-sandboxes.ts';
import { checkHistory } from './check-history.ts';
import { readImage } from './halo-image.ts';
import { openScene, type Scene } from './scene.ts';
import { openToxicProxy, type ToxicProxy } from './toxic-proxy.ts';

/** One account that moves to one Halo, disturbed once and then left alone. */
export interface Trial {
  scene: Scene;
  spec: string;
  /** Between the program and the Halo; only where asked for. */
  proxy: ToxicProxy | null;
  /** Runs `apply` and keeps what it prints; `wrapper` is a command that gets the program as its last arguments. */
  apply(env?: Record<string, string>, args?: readonly string[], wrapper?: readonly string[]): Promise<Result>;
  /** Any command of the program; its output is kept, too. */
  run(args: readonly string[], env?: Record<string, string>): Promise<Result>;
  /** Before everything of it is removed. */
  atEnd(work: () => void): void;
}

export interface BenchOptions {
  profile: 'modern' | 'legacy' | 'hostile';
  tickets?: number;
  seed?: number;
  /** `unprepared` has settings that a run mutes. */
  tenant?: 'unprepared';
  awkward?: NonNullable<SandboxesOptions['awkward']>;
  /** Put a proxy between the program and the Halo. */
  proxied?: boolean;
  /** More replacements in the example spec. */
  spec?: Record<string, string>;
  /** What comes before, in the disturbed and in the undisturbed story. */
  prelude?: (trial: Trial) => Promise<void>;
  /** How often the same command runs at least once it is left alone. Default: until it has nothing left to do. */
  leastRuns?: number;
}

/** So often the same command may be needed until it has nothing left to do. */
const mostRuns = 6;
const exits = { complete: 0, incomplete: 3 };

interface Undisturbed {
  image: string[];
  /** 3 where records of the account itself fail. */
  exitCode: number;
}

/** Opens accounts with these options; what becomes of one to which nothing happens is found out once. */
export function openBench(options: BenchOptions) {
  let undisturbed: Promise<Undisturbed> | null = null;
  const arguments_ = ['--auto-approve', '--format', 'json', ...(options.awkward === 'all' ? ['--skip-blocked'] : [])];

  async function open<T>(work: (trial: Trial, outputs: string[]) => Promise<T>): Promise<T> {
    const { profile, tickets = 4, seed = 1, tenant, awkward, proxied } = options;
    const scene = await openScene({
      profile,
      tickets,
      seed,
      ...(tenant ? { tenant } : {}),
      ...(awkward ? { awkward } : {}),
    });
    const proxy = proxied ? await openToxicProxy(scene.ready.halo.url) : null;
    if (proxy) scene.env.HALO_URL = proxy.url;
    const outputs: string[] = [];
    const endings: (() => void)[] = [];
    try {
      const spec = await scene.spec({
        'share: 90%': 'share: 90%\n  patience: 200ms',
        ...(proxy ? { 'connector: halo': `connector: halo\n  authUrl: ${proxy.url}/auth` } : {}),
        ...options.spec,
      });
      const keep = async (running: ResultPromise) => {
        const result = await running;
        outputs.push(String(result.stdout), String(result.stderr));
        return result;
      };
      const run: Trial['run'] = (args, env = {}) => keep(scene.run(args, env));
      const apply: Trial['apply'] = (env = {}, args = [], wrapper = []) =>
        keep(scene.run(['apply', spec, ...arguments_, ...args], env, {}, wrapper));
      const atEnd = (ending: () => void) => void endings.push(ending);
      return await work({ scene, spec, proxy, run, apply, atEnd }, outputs);
    } finally {
      for (const ending of endings) ending();
      await proxy?.close();
      await scene.close();
    }
  }

  async function findUndisturbed(): Promise<Undisturbed> {
    return await open(async (trial) => {
      const { scene, apply } = trial;
      await options.prelude?.(trial);
      const { exitCode = -1, stderr } = await apply();
      const isKnown = exitCode === exits.complete || (options.awkward === 'all' && exitCode === exits.incomplete);
      if (!isKnown) throw new Error(`undisturbed, it exits ${exitCode}: ${stderr}`);
      // What fails each time may need a second run to be all that fails.
      if (exitCode === exits.incomplete) await apply();
      return { image: await readImage(scene), exitCode };
    });
  }

  return {
    /**
     * Disturbs a migration, ends the disturbance, runs the same command until it has nothing left to do, and answers what is
     * wrong with the result; `disturb` answers whether it did disturb.
     */
    async disturb(disturb: (trial: Trial) => Promise<boolean>): Promise<{ disturbed: boolean; violations: string[] }> {
      undisturbed ??= findUndisturbed();
      const expected = await undisturbed;
      return await open(async (trial, outputs) => {
        await options.prelude?.(trial);
        const disturbed = await disturb(trial);
        trial.proxy?.clear();
        await trial.scene.clearFaults('halo');
        await trial.scene.clearFaults('zendesk');
        await trial.scene.clearFaults('files');
        const ends: string[] = [];
        for (let runs = 1; runs <= mostRuns; runs += 1) {
          const { exitCode, stderr } = await trial.apply();
          const least = options.leastRuns ?? (exitCode === exits.complete ? 1 : 2);
          const isDone = exitCode === expected.exitCode && runs >= least;
          if (isDone) {
            const violations = await checkHistory(trial.scene, { outputs, undisturbed: expected.image });
            return { disturbed, violations };
          }
          ends.push(`exit ${exitCode}: ${String(stderr).slice(0, 300)}`);
        }
        return { disturbed, violations: [`left alone, it still does not come to its end: ${ends.join('; ')}`] };
      });
    },
  };
}
