import type { TicketShape } from '../../../src/sandbox/generator/account-context.ts';
import type { HaloProfile } from '../../../src/sandbox/halo/switches.ts';
import { reference, withLogos, withoutFiles } from '../parts/accounts.ts';
import { openBench } from '../parts/open-bench.ts';
import { atMost, type Figure, noted, type Row, ticketsOf } from '../parts/row.ts';
import { runProgram, summaryOf } from '../parts/run-program.ts';
import { unlimited } from '../parts/start-sandboxes.ts';

interface Case {
  title: string;
  shape: TicketShape;
  profile: HaloProfile;
  most: number;
  tickets: number;
}

/** As many that the canary, which is read back once for a migration (some 250 requests), weighs as little as it does in a real one. */
const enough = 5000;

const cases: Case[] = [
  { title: 'reference account', shape: reference, profile: 'modern', most: 0.45, tickets: enough },
  { title: 'no files', shape: withoutFiles, profile: 'modern', most: 0.2, tickets: enough },
  { title: '8 images, 90 % logos', shape: withLogos, profile: 'modern', most: 1.5, tickets: 1000 },
  { title: 'reference account', shape: reference, profile: 'legacy', most: 2.5, tickets: 500 },
  { title: 'reference account', shape: reference, profile: 'hostile', most: 4, tickets: 500 },
];

/** How many requests the Halo gets of an apply, reads and all other records' writes included, for each ticket. */
export const requests: Row = {
  name: 'requests',
  about: 'target requests per ticket',
  async run(options) {
    const figures: Figure[] = [];
    for (const each of cases) figures.push(...(await measure(each, ticketsOf(options, each.tickets))));
    return figures;
  },
};

async function measure({ title, shape, profile, most }: Case, tickets: number): Promise<Figure[]> {
  const scene = await openBench({ ...unlimited, profile, shape, tickets });
  try {
    await runProgram(['plan', scene.spec], scene.env);
    const before = (await scene.sandboxes.totals('halo')).requests;
    const apply = await runProgram(['apply', scene.spec, '--auto-approve', '--no-refresh'], scene.env);
    const sent = (await scene.sandboxes.requests('halo', before)).filter(({ path }) => path.startsWith('/api/'));
    const on = `${profile}, ${title}, ${tickets} tickets`;
    const { entities } = summaryOf(apply, 'apply_summary');
    if (entities.tickets?.create !== tickets) throw new Error(`${on}: ${JSON.stringify(entities.tickets)}`);
    return [
      atMost('target requests per ticket', on, { value: sent.length / tickets, most }),
      noted('  of these', on, listByPath(sent, tickets)),
    ];
  } finally {
    await scene.close();
  }
}

/** `POST Actions 0.12, GET Tickets 0.01`: per ticket, the most frequent first. */
function listByPath(sent: readonly { method: string; path: string }[], tickets: number): string {
  const counts = new Map<string, number>();
  for (const { method, path } of sent) {
    const name = `${method} ${path.replace(/^\/api\//, '').replace(/[/?].*$/, '')}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([name, count]) => `${name} ${(count / tickets).toFixed(3)}`)
    .join(', ');
}
