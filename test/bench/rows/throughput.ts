import type { TicketShape } from '../../../src/sandbox/generator/account-context.ts';
import { reference, withoutFiles } from '../parts/accounts.ts';
import { askChild } from '../parts/ask-child.ts';
import { atLeast, type Figure, noted, type Row, ticketsOf } from '../parts/row.ts';
import type { SimulatedAnswer, SimulatedOrder } from '../parts/simulated-run.ts';

const limit = 700;
const windowMs = 5 * 60_000;

const cases: { title: string; shape: TicketShape; least: number }[] = [
  { title: 'with files', shape: reference, least: 18_000 },
  { title: 'without files', shape: withoutFiles, least: 40_000 },
];

/**
 * Tickets per hour at the tenant's limit: every window that was begun counts whole, so that a burst into the first or the last
 * one wins nothing. While work is queued: all windows but the last.
 */
export const throughput: Row = {
  name: 'throughput',
  about: 'tickets per hour at 700 requests per 5 minutes, and the share of the window that is used',
  async run(options) {
    const tickets = ticketsOf(options, 12_000, 4000);
    const figures: Figure[] = [];
    for (const { title, shape, least } of cases) {
      const order: SimulatedOrder = { tickets, shape };
      const answer = await askChild<SimulatedAnswer>(new URL('../parts/simulated-run.ts', import.meta.url), order);
      if (answer.migrated !== tickets) throw new Error(`${answer.migrated} of ${tickets} tickets were migrated`);
      figures.push(...judge(answer, `modern, ${title}, ${tickets} tickets, simulated clock`, least));
    }
    return figures;
  },
};

function judge({ requests, migrated }: SimulatedAnswer, on: string, least: number): Figure[] {
  const times = requests.map(({ time }) => Date.parse(time));
  const begin = times[0] ?? 0;
  const windows: number[] = [];
  for (const time of times) {
    const window = Math.floor((time - begin) / windowMs);
    windows[window] = (windows[window] ?? 0) + 1;
  }
  const full = Array.from(windows.slice(0, -1), (count) => count ?? 0);
  const used = full.reduce((sum, count) => sum + count, 0) / (limit * Math.max(1, full.length));
  const hours = (windows.length * windowMs) / 3_600_000;
  const refused = requests.filter(({ status }) => status === 429).length;
  return [
    atLeast('tickets per hour at 700 per 5 minutes', on, { value: migrated / hours, least }),
    full.length > 0
      ? atLeast('share of the window used', on, { value: used * 100, least: 95, unit: ' %' })
      : noted('share of the window used', on, 'all fitted into one window'),
    noted('  of these', on, `${requests.length} requests in ${windows.length} windows, ${refused} refused`),
  ];
}
