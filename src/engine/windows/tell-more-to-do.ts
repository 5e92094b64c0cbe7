import { exitCodes, Failure } from '../../model/failure.ts';
import type { RunContext } from '../context.ts';
import { estimateRest, readRest } from '../plan/plan-cost.ts';

/** Runs `work`; when it is stopped, by somebody or by its time, says how much is left, of a `retry` of that alone, before the reason goes on. */
export async function tellMoreToDo<T>(
  context: RunContext,
  work: () => Promise<T>,
  options: { retry?: boolean } = {},
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure && isStop(error)) {
      const rest = await readRest(context.store, options);
      context.emit({
        type: 'more_to_do',
        left: rest?.left ?? {},
        links: rest?.links ?? {},
        estimate: rest && estimateRest(context, rest),
      });
    }
    throw error;
  }
}

function isStop({ exitCode }: Failure): boolean {
  return exitCode === exitCodes.moreToDo || exitCode === exitCodes.interrupted;
}
