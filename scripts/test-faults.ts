import { globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { run } from 'node:test';
import { compileCache } from '../test/support/compile-cache.ts';
import { matrix } from '../test/support/matrix.ts';
import { openTemporaryMemory } from './temporary-memory.ts';

// Those of the ordinary tests that the matrix names run with `npm test`; with this they are run and counted here, too.
const withTests = process.argv.includes('--with-tests');

interface Count {
  cases: number;
  violations: number;
}

// Every case, not only the quick choice; the children inherit it.
process.env.DESKHAUL_FAULTS = 'whole';
process.env.NODE_COMPILE_CACHE = compileCache;
const memory = openTemporaryMemory();
if (memory) process.env.TMPDIR = memory;

const benched = globSync(['test/faults/*.test.ts', 'test/properties/*.test.ts']);
const indexed = matrix.flatMap(({ files }) => files.map((file) => `test/${file}.test.ts`));
const files = withTests ? [...new Set([...benched, ...indexed])] : benched;
const counted = new Map<number, Count>(matrix.map(({ row }) => [row, { cases: 0, violations: 0 }]));
const begin = performance.now();
let failures = 0;

function count(row: number, cases: number, violations: number): void {
  const known = counted.get(row);
  if (!known) return;
  known.cases += cases;
  known.violations += violations;
}

const countingThemselves = new Set(
  benched.filter((file) => readFileSync(file, 'utf8').includes('/matrix-cases.ts')).map(nameOf),
);

function nameOf(file: string): string {
  return relative('test', file).replace(/\.test\.ts$/, '');
}

/** Files that count cases themselves do so by row; of the others each test is one for every row that names its file. */
function countTest(file: string | undefined, name: string, violations: number): void {
  const path = nameOf(file ?? '');
  const isBench = countingThemselves.has(path);
  if (isBench && violations === 0) return;
  for (const { row, files: named } of matrix) if (named.includes(path)) count(row, isBench ? 0 : 1, violations);
  if (violations > 0) console.error(`FAILED ${path}: ${name}`);
}

const stream = run({ files, concurrency: availableParallelism(), timeout: 900_000 });
stream.on('test:pass', ({ file, name, details }) => {
  if (details.type !== 'suite') countTest(file, name, 0);
});
stream.on('test:fail', ({ file, name, details }) => {
  if (details.type === 'suite') return;
  failures += 1;
  countTest(file, name, 1);
  console.error(String(details.error.cause ?? details.error).slice(0, 4000));
});
stream.on('test:diagnostic', ({ file, message }) => {
  const [, row, cases] = /^row (\d+): (\d+) cases/.exec(message) ?? [];
  if (row && cases) count(Number(row), Number(cases), 0);
  // Somebody waits for a quarter of an hour.
  if (row || /kills|replay|seed/.test(message)) console.log(`${nameOf(file ?? '')}: ${message}`);
});
stream.on('test:summary', ({ file, duration_ms }) => {
  if (file && duration_ms > 20_000) console.log(`${nameOf(file)}: ${(duration_ms / 60_000).toFixed(1)} minutes`);
});
stream.on('end', report);

function report(): void {
  if (memory) rmSync(memory, { recursive: true, force: true });
  console.log('\n row  cases  violations  fault');
  for (const { row, fault, open } of matrix) {
    const { cases, violations } = counted.get(row) ?? { cases: 0, violations: 0 };
    const note = [open && `open: ${open}`, cases === 0 && !open && 'by npm test, or with --with-tests']
      .filter(Boolean)
      .map((text) => ` (${text})`)
      .join('');
    console.log(
      `${String(row).padStart(4)}${String(cases).padStart(7)}${String(violations).padStart(12)}  ${fault}${note}`,
    );
  }
  const all = [...counted.values()].reduce((sum, { cases }) => sum + cases, 0);
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
  console.log(`\n${all} cases in ${minutes} minutes, ${failures} failed`);
  process.exitCode = failures > 0 ? 1 : 0;
}
stream.resume();
