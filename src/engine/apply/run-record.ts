import { exitCodes, Failure } from '../../model/failure.ts';
import type { RunRow } from '../../model/run-row.ts';
import type { Store } from '../../model/store.ts';

/** Keeps in the state that a run began and what became of it; one that is killed stays without an end. */
export async function recordRun<T>(
  store: Pick<Store, 'beginRun' | 'endRun'>,
  command: RunRow['command'],
  work: (run: RunRow) => Promise<{ result: T; complete: boolean }>,
): Promise<T> {
  const run = await store.beginRun(command);
  try {
    const { result, complete } = await work(run);
    await store.endRun(complete ? 'done' : 'incomplete');
    return result;
  } catch (error) {
    // A disk that takes nothing any more must not hide what went wrong.
    await store.endRun(wasStopped(error) ? 'stopped' : 'failed').catch(() => {});
    throw error;
  }
}

/** Somebody, or the time, asked for it: the same command goes on. */
function wasStopped(error: unknown): boolean {
  if (!(error instanceof Failure)) return false;
  return error.exitCode === exitCodes.interrupted || error.exitCode === exitCodes.moreToDo;
}
