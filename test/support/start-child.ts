import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { atEnd } from './at-end.ts';

/** A real process of this project's source; answers when it sent its first message. Killed when the test ends. */
export async function startChild(t: TestContext, module: URL, argument: unknown): Promise<ChildProcess> {
  const child = fork(module, [JSON.stringify(argument)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  atEnd(t, () => child.kill('SIGKILL'));
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the child ended early with ${code}`))),
  ]);
  return child;
}

/** Ends it as a power cut would. */
export async function killChild(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
