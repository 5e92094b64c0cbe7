import { fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';

/** Starts a module in a process of its own, sends it an order and resolves to its answer. */
export async function askChild<Answer>(module: URL, order: Serializable): Promise<Answer> {
  const child = fork(module);
  child.send(order);
  const [answer] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${module} ended with ${code}`))),
  ]);
  return answer as Answer;
}
