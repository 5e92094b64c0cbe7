import { fileURLToPath } from 'node:url';
import { execa, type ResultPromise } from 'execa';
import { deskhaul } from '../../support/cli.ts';
import { reference } from '../parts/accounts.ts';
import { countDamage, type Damage } from '../parts/count-damage.ts';
import { killWhen } from '../parts/kill-when.ts';
import { type BenchScene, openBench } from '../parts/open-bench.ts';
import { watchProcess } from '../parts/process-usage.ts';
import { type Figure, noted, type Row, ticketsOf } from '../parts/row.ts';
import { silent } from '../parts/run-program.ts';
import { unlimited } from '../parts/start-sandboxes.ts';

const script = fileURLToPath(new URL('../plain/migrate.ts', import.meta.url));

/** How somebody starts a migration; the same way again after it was killed. */
interface Mover {
  name: string;
  start(scene: BenchScene): ResultPromise;
}

const movers: Mover[] = [
  {
    name: 'deskhaul',
    start: ({ spec, env }) => deskhaul(['apply', spec, '--auto-approve', '--format', 'json'], env, silent),
  },
  {
    name: 'plain script',
    start: ({ env }) =>
      execa(process.execPath, [script], { ...silent, extendEnv: false, env: { PATH: process.env.PATH, ...env } }),
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
    noted('mails, rules and other effects set in motion', on, String(whole.effects)),
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
): Promise<{ requests: number; peakBytes: number; effects: number; damage: Damage }> {
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
    const { effects = 0 } = await scene.sandboxes.counts();
    return { requests: counted, peakBytes, effects, damage: await countDamage(scene.sandboxes) };
  } finally {
    await scene.close();
  }
}

async function killAtHalf(mover: Mover, scene: BenchScene, tickets: number): Promise<void> {
  const stood = async () => (await scene.sandboxes.counts()).tickets ?? 0;
  const before = await stood();
  await killWhen(mover.start(scene), async () => (await stood()) - before >= tickets / 2);
}
