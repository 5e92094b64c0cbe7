import type { RunContext } from '../../../src/engine/context.ts';
import { reference } from './accounts.ts';
import { openBench } from './open-bench.ts';
import { openEngine } from './open-engine.ts';
import { runProgram } from './run-program.ts';
import { unlimited } from './start-sandboxes.ts';

const tickets = 2000;

/** Pulls and plans the reference account with 2,000 tickets, and gives its state to `work` in this process. */
export async function withPlan<T>(work: (context: RunContext) => Promise<T>): Promise<T> {
  const scene = await openBench({ ...unlimited, profile: 'modern', shape: reference, tickets });
  try {
    await runProgram(['plan', scene.spec], scene.env);
    const { context, close } = await openEngine(scene);
    return await work(context).finally(close);
  } finally {
    await scene.close();
  }
}
