import { exitCodes, Failure } from '../../model/failure.ts';
import type { RunRow } from '../../model/run-row.ts';
import type { Store } from '../../model/store.ts';
import { brokenTenant } from './failure-streak.ts';
import { noMarkerField } from './require-markers.ts';

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
    await store.endRun(outcomeOf(error), error instanceof Failure ? error.code : 'E_INTERNAL').catch(() => {});
    throw error;
  }
}

/** By these a run pauses of its own accord: nothing beyond is marked as failed, and the same command goes on. */
const pausing: readonly string[] = ['E_STOP_WHEN', 'E_CANARY', 'E_PERMISSION', noMarkerField, brokenTenant];

function outcomeOf(error: unknown): 'paused' | 'interrupted' | 'failed' {
  if (!(error instanceof Failure)) return 'failed';
  if (error.exitCode === exitCodes.interrupted) return 'interrupted';
  return error.exitCode === exitCodes.moreToDo || pausing.includes(error.code) ? 'paused' : 'failed';
}
