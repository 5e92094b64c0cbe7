/**
 * Measures what the engine promises about its speed, against sandboxes in another process: `npm run bench`, or
 * `npm run bench -- --only requests,whole --tickets 10000`. Prints a table and writes it to test/bench/results.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { printTable } from './parts/print-table.ts';
import type { Figure } from './parts/row.ts';
import { rows } from './rows.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    tickets: { type: 'string' },
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    out: { type: 'string', default: 'test/bench/results.json' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log('npm run bench -- [--only ROW,ROW] [--tickets N] [--quick] [--large] [--out FILE]\n');
  for (const { name, about } of rows) console.log(`  ${name.padEnd(14)}${about}`);
  process.exit();
}

const wanted = values.only?.split(',');
const unknown = wanted?.filter((name) => !rows.some((row) => row.name === name)) ?? [];
if (unknown.length > 0)
  throw new RangeError(`no row ${unknown.join(', ')}; there are ${rows.map(({ name }) => name).join(', ')}`);
const tickets = values.tickets === undefined ? null : Number(values.tickets);
if (tickets !== null && !(tickets > 0)) throw new RangeError(`--tickets takes a number, not ${values.tickets}`);

interface Results {
  machine: object;
  rows: Record<string, { at: string; figures: Figure[] }>;
}

const figures: (Figure & { row: string })[] = [];
for (const row of rows) {
  if (wanted && !wanted.includes(row.name)) continue;
  const begin = performance.now();
  console.error(`> ${row.name}: ${row.about}`);
  const found = await row.run({ tickets, quick: values.quick, large: values.large }).catch(describeFailure);
  figures.push(...found.map((figure) => ({ row: row.name, ...figure })));
  console.error(`${printTable(found)}\n  ${((performance.now() - begin) / 1000).toFixed(0)} s\n`);
}

console.log(printTable(figures));
writeResults();

/** A row that was not run now keeps what an earlier run found, with its time and its options: the large rows take an hour each. */
function writeResults(): void {
  const { out, only: _, help: __, ...options } = values;
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), node: process.version };
  const now = { at: new Date().toISOString(), ...options };
  const earlier = existsSync(out) ? (JSON.parse(readFileSync(out, 'utf8')) as Results).rows : {};
  const found = Object.groupBy(figures, ({ row }) => row);
  const all = {
    ...earlier,
    ...Object.fromEntries(Object.entries(found).map(([row, of]) => [row, { ...now, figures: of ?? [] }])),
  };
  const inOrder = rows.flatMap(({ name }) => (all[name] ? [[name, all[name]]] : []));
  const results: Results = { machine, rows: Object.fromEntries(inOrder) };
  writeFileSync(out, `${JSON.stringify(results, null, 2)}\n`);
}

/** What broke one row leaves the others to be measured. */
function describeFailure(error: unknown): Figure[] {
  console.error(error);
  process.exitCode = 1;
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return [{ figure: 'not measured', on: message.slice(0, 80), reach: null, measured: '', met: false }];
}
