import { setTimeout as wait } from 'node:timers/promises';
import type { ResultPromise } from 'execa';

/** Kills a process as a power cut would once `isReached`; throws when it ends before. */
export async function killWhen(child: ResultPromise, isReached: () => Promise<boolean>): Promise<void> {
  let ended = false;
  const end = child.then(() => {
    ended = true;
  });
  while (!ended && !(await isReached())) await wait(5);
  if (ended) throw new Error('it ended before it could be killed');
  child.kill('SIGKILL');
  await end;
}
