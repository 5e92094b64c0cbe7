import type { VerifyCounts } from '../../../src/model/verify-counts.ts';
import { deskhaul } from '../../support/cli.ts';
import { reference } from '../parts/accounts.ts';
import { killWhen } from '../parts/kill-when.ts';
import { type BenchScene, openBench } from '../parts/open-bench.ts';
import { watchProcess } from '../parts/process-usage.ts';
import { atMost, type Figure, noted, type Row } from '../parts/row.ts';
import { type Run, runProgram, silent, summaryOf } from '../parts/run-program.ts';
import { unlimited } from '../parts/start-sandboxes.ts';

const megabyte = 1_000_000;
const applyArgs = ['--auto-approve', '--no-refresh'];

/** What verify costs is promised for an account of this size: of a small one it reads most, or all. */
const promised = 100_000;

/** One migration from its pull to its proof, with a kill -9 in the middle, over accounts of growing size. */
export const whole: Row = {
  name: 'whole',
  about: 'plan, apply with a kill at half of it, verify: memory, time to go on, requests of verify',
  async run({ tickets, quick, large }) {
    const sizes = quick ? [500, 2000] : large ? [10_000, 100_000] : [2000, 10_000];
    const figures: Figure[] = [];
    for (const size of tickets ? [tickets] : sizes) figures.push(...(await measure(size)));
    return figures;
  },
};

async function measure(tickets: number): Promise<Figure[]> {
  const scene = await openBench({ ...unlimited, profile: 'modern', shape: reference, tickets, logSize: 1000 });
  try {
    const plan = await runProgram(['plan', scene.spec], scene.env);
    const before = await requestsOf(scene);
    const halfPeak = await applyHalf(scene, tickets / 2);
    const stood = await countTickets(scene);
    const { apply, firstWriteMs } = await goOn(scene);
    const wrote = (await requestsOf(scene)) - before;
    const verify = await runProgram(['verify', scene.spec, '--level', 'fields'], scene.env, { codes: [0, 3] });
    const { requests, entities } = summaryOf(verify, 'verify_summary');
    const peak = Math.max(plan.peakBytes, halfPeak, apply.peakBytes, verify.peakBytes);
    const ratio = requests.target / wrote;
    const on = `modern, reference account, ${tickets.toLocaleString('en-US')} tickets`;
    return [
      atMost('peak memory of runner and evaluators', on, { value: peak / megabyte, most: 400, digits: 0, unit: ' MB' }),
      noted('  plan with its pull', on, describe(plan)),
      noted('  apply', on, `first half ${Math.round(halfPeak / megabyte)} MB; second half ${describe(apply)}`),
      noted('  verify', on, describe(verify)),
      atMost('kill -9 at half: time to the first new write', on, {
        value: firstWriteMs / 1000,
        most: 5,
        digits: 1,
        unit: ' s',
      }),
      noted('  of these', on, `${stood.toLocaleString('en-US')} tickets stood when it was killed`),
      tickets >= promised
        ? atMost('requests of verify, level fields, against apply', on, { value: ratio, most: 0.3, unit: ' x' })
        : noted(
            'requests of verify, level fields, against apply',
            on,
            `${ratio.toFixed(2)} x: of a small account more is read`,
          ),
      noted(
        '  of these',
        on,
        `${requests.target} against ${wrote}; tickets: ${tell(entities.tickets)}; comments read: ${tell(entities.comments)}`,
      ),
    ];
  } finally {
    await scene.close();
  }
}

/** Applies until so many tickets stand, then kills it; answers its peak memory in bytes. */
async function applyHalf(scene: BenchScene, tickets: number): Promise<number> {
  const child = deskhaul(['apply', scene.spec, ...applyArgs, '--format', 'json'], scene.env, silent);
  const watch = watchProcess(child.pid as number);
  await killWhen(child, async () => {
    watch.usage();
    return (await countTickets(scene)) >= tickets;
  });
  return watch.stop().peakBytes;
}

/** The same command again, to its end; and how long it took until the Halo got its first write. */
async function goOn(scene: BenchScene): Promise<{ apply: Run; firstWriteMs: number }> {
  const before = await requestsOf(scene);
  const begin = performance.now();
  let firstWriteMs: number | null = null;
  let ended = false;
  const running = runProgram(['apply', scene.spec, ...applyArgs], scene.env).finally(() => {
    ended = true;
  });
  while (firstWriteMs === null && !ended) {
    if (await hasWritten(scene, before)) firstWriteMs = performance.now() - begin;
  }
  const apply = await running;
  if (firstWriteMs === null) throw new Error('it ended without a write');
  return { apply, firstWriteMs };
}

function tell({ expected, equal, accepted, different, missing }: VerifyCounts): string {
  return `${equal} equal and ${accepted} with announced losses of ${expected}, ${different} different, ${missing} missing`;
}

function describe({ peakBytes, wallMs, cpuMs }: Run): string {
  return `${(peakBytes / megabyte).toFixed(0)} MB, ${(wallMs / 1000).toFixed(0)} s, ${(cpuMs / 1000).toFixed(0)} s CPU`;
}

async function requestsOf({ sandboxes }: BenchScene): Promise<number> {
  return (await sandboxes.totals('halo')).requests;
}

async function countTickets({ sandboxes }: BenchScene): Promise<number> {
  return (await sandboxes.counts()).tickets ?? 0;
}

async function hasWritten({ sandboxes }: BenchScene, since: number): Promise<boolean> {
  const requests = await sandboxes.requests('halo', since);
  return requests.some(({ method, path }) => method === 'POST' && path.startsWith('/api/'));
}
