import { deskhaul } from '../../support/cli.ts';
import { reference } from '../parts/accounts.ts';
import { killWhen } from '../parts/kill-when.ts';
import { type BenchScene, openBench } from '../parts/open-bench.ts';
import { atMost, noted, type Row, ticketsOf } from '../parts/row.ts';
import { runProgram, silent } from '../parts/run-program.ts';
import { unlimited } from '../parts/start-sandboxes.ts';

/** Killed in the middle: how long the same command takes until the Halo gets the first write after it. */
export const resume: Row = {
  name: 'resume',
  about: 'time to the first new write after a kill at half of it',
  async run(options) {
    const tickets = ticketsOf(options, options.large ? 100_000 : 4000, 1000);
    const scene = await openBench({ ...unlimited, profile: 'modern', shape: reference, tickets, logSize: 1000 });
    try {
      await runProgram(['plan', scene.spec], scene.env);
      await applyUntil(scene, async () => (await countTickets(scene)) >= tickets / 2);
      const stood = await countTickets(scene);
      const before = (await scene.sandboxes.totals('halo')).requests;
      const begin = performance.now();
      await applyUntil(scene, () => hasWritten(scene, before));
      const seconds = (performance.now() - begin) / 1000;
      const on = `modern, reference account, ${tickets.toLocaleString('en-US')} tickets`;
      return [
        atMost('kill -9 at half: time to the first new write', on, { value: seconds, most: 5, digits: 1, unit: ' s' }),
        noted('  of these', on, `${stood} tickets stood when it was killed`),
      ];
    } finally {
      await scene.close();
    }
  },
};

/** Applies until `isReached`, then kills it. */
function applyUntil({ spec, env }: BenchScene, isReached: () => Promise<boolean>): Promise<void> {
  const args = ['apply', spec, '--auto-approve', '--no-refresh', '--format', 'json'];
  return killWhen(deskhaul(args, env, silent), isReached);
}

async function countTickets({ sandboxes }: BenchScene): Promise<number> {
  return (await sandboxes.counts()).tickets ?? 0;
}

async function hasWritten({ sandboxes }: BenchScene, since: number): Promise<boolean> {
  const requests = await sandboxes.requests('halo', since);
  return requests.some(({ method, path }) => method === 'POST' && path.startsWith('/api/'));
}
