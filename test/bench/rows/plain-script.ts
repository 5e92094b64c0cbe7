import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { execa, type ResultPromise } from 'execa';
import { deskhaul } from '../../support/cli.ts';
import { reference } from '../parts/accounts.ts';
import { countDamage, type Damage } from '../parts/count-damage.ts';
import { type BenchScene, openBench } from '../parts/open-bench.ts';
import { watchProcess } from '../parts/process-usage.ts';
import { type Figure, noted, type Row, ticketsOf } from '../parts/row.ts';
import { unlimited } from '../parts/start-sandboxes.ts';

const script = fileURLToPath(new URL('../plain/migrate.ts', import.meta.url));
const quiet = { buffer: false, stdout: 'ignore', stderr: 'ignore', stdin: 'ignore', reject: false } as const;

/** How somebody starts a migration; the same way again after it was killed. */
interface Mover {
  name: string;
  start(scene: BenchScene): ResultPromise;
}

const movers: Mover[] = [
  {
    name: 'deskhaul',
    start: ({ spec, env }) => deskhaul(['apply', spec, '--auto-approve', '--format', 'json'], env, quiet),
  },
  {
    name: 'plain script',
    start: ({ env }) =>
      execa(process.execPath, [script], { ...quiet, extendEnv: false, env: { PATH: process.env.PATH, ...env } }),
  },
];

/** The same account, moved by us and by what one would otherwise write: see `plain/migrate.ts`. */
export const plainScript: Row = {
  name: 'plain-script',
  about: 'the same account moved by a plain script',
  async run(options) {
    const tickets = ticketsOf(options, 500, 200);
    const figures: Figure[] = [];
    for (const mover of movers) figures.push(...(await measure(mover, tickets)));
    return figures;
  },
};

async function measure(mover: Mover, tickets: number): Promise<Figure[]> {
  const on = `${mover.name}, modern, reference account, ${tickets} tickets`;
  const whole = await move(mover, tickets, { kill: false });
  const killed = await move(mover, tickets, { kill: true });
  const hours = (whole.requests / 700) * (5 / 60);
  return [
    noted('target requests per ticket', on, (whole.requests / tickets).toFixed(2)),
    noted('hours under the limit for 10,000 such tickets', on, ((hours / tickets) * 10_000).toFixed(1)),
    noted('peak memory', on, `${(whole.peakBytes / 1e6).toFixed(0)} MB`),
    noted('undisturbed', on, describe(whole.damage)),
    noted('after one kill -9 at half, and the same command again', on, describe(killed.damage)),
  ];
}

function describe({ doubledTickets, lostTickets, lostComments }: Damage): string {
  return `${doubledTickets} tickets doubled, ${lostTickets} lost, ${lostComments} comments lost`;
}

async function move(
  mover: Mover,
  tickets: number,
  { kill }: { kill: boolean },
): Promise<{ requests: number; peakBytes: number; damage: Damage }> {
  const scene = await openBench({ ...unlimited, profile: 'modern', shape: reference, tickets });
  try {
    if (kill) await killAtHalf(mover, scene, tickets);
    const child = mover.start(scene);
    const watch = watchProcess(child.pid as number);
    const { exitCode } = await child;
    const { peakBytes } = watch.stop();
    if (exitCode !== 0) throw new Error(`${mover.name} ended with ${exitCode}`);
    const requests = await scene.sandboxes.requests('halo');
    const counted = requests.filter(({ path }) => path.startsWith('/api/')).length;
    return { requests: counted, peakBytes, damage: await countDamage(scene.sandboxes) };
  } finally {
    await scene.close();
  }
}

async function killAtHalf(mover: Mover, scene: BenchScene, tickets: number): Promise<void> {
  const child = mover.start(scene);
  const before = (await scene.sandboxes.counts()).tickets ?? 0;
  while (child.exitCode === null && ((await scene.sandboxes.counts()).tickets ?? 0) - before < tickets / 2)
    await wait(5);
  child.kill('SIGKILL');
  await child;
}
