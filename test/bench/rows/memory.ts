import { reference } from '../parts/accounts.ts';
import { openBench } from '../parts/open-bench.ts';
import { atMost, type Figure, noted, type Row } from '../parts/row.ts';
import { type Run, runProgram } from '../parts/run-program.ts';
import { unlimited } from '../parts/start-sandboxes.ts';

const megabyte = 1_000_000;

/** The sum of what the runner and each of its evaluators held at most, over accounts of growing size. */
export const memory: Row = {
  name: 'memory',
  about: 'peak memory of the runner and its evaluators together: plan and apply',
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
    const apply = await runProgram(['apply', scene.spec, '--auto-approve', '--no-refresh'], scene.env);
    const on = `modern, reference account, ${tickets.toLocaleString('en-US')} tickets`;
    const peak = Math.max(plan.peakBytes, apply.peakBytes);
    const describe = ({ peakBytes, wallMs, cpuMs }: Run) =>
      `${(peakBytes / megabyte).toFixed(0)} MB, ${(wallMs / 1000).toFixed(0)} s, ${(cpuMs / 1000).toFixed(0)} s CPU`;
    return [
      atMost('peak memory of runner and evaluators', on, { value: peak / megabyte, most: 400, digits: 0, unit: ' MB' }),
      noted('  of these', on, `plan with its pull ${describe(plan)}; apply ${describe(apply)}`),
    ];
  } finally {
    await scene.close();
  }
}
