import { Failure } from '../model/failure.ts';
import type { Store } from '../model/store.ts';
import { describeOwner } from '../state/lock-owner.ts';
import type { RunRequest } from './run-request.ts';

/** A held lock says this often that its owner lives. */
const heartbeatMs = 10_000;

/** A lock that somebody else took away ends the run at once: two writers on one tenant are what it is there to prevent. */
export async function takeLock(request: RunRequest, store: Store, closers: (() => Promise<void>)[]): Promise<void> {
  const { mode, command, loaded, clock, run, emit } = request;
  if (mode === 'verify') return;
  await store.lock(describeOwner({ command, spec: loaded.file, clock }), loaded.migration?.timezone);
  closers.push(() => store.unlock());
  const timer = setInterval(() => {
    store.heartbeat().catch((error: unknown) => {
      clearInterval(timer);
      const message = error instanceof Failure ? error.message : 'The lock could not be renewed.';
      emit({ type: 'finding', finding: { severity: 'error', code: 'E_LOCK_LOST', message } });
      run.controls?.stop(true);
    });
  }, heartbeatMs);
  timer.unref();
  closers.push(async () => clearInterval(timer));
}
