import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { RequestRecord, RequestTotals } from '../../../src/sandbox/kit/request-log.ts';
import type { SandboxesOptions, SandboxReady } from '../../../src/sandbox/start-sandboxes.ts';

import type { SandboxesSetup } from './sandboxes.ts';

export type Side = 'zendesk' | 'halo';

/** Both sandboxes in a process of their own, with nothing in the way but what is asked for. */
export interface Sandboxes {
  ready: SandboxReady;
  process: ChildProcess;
  totals(side: Side): Promise<RequestTotals>;
  /** Of those after `seq`; oldest first. */
  requests(side: Side, after?: number): Promise<RequestRecord[]>;
  /** Living records of the Halo by entity. */
  counts(): Promise<Record<string, number>>;
  records<T>(side: Side, entity: string): Promise<T[]>;
  /** Does nothing when they are closed. */
  close(): Promise<void>;
}

/** Nobody waits for a limit, and no token runs out: what is measured is work. */
export const unlimited = {
  timeScale: 1000,
  plan: 'enterprise-plus',
  switches: { rateRequests: 1_000_000, tokenLife: 3_600_000 },
} as const;

export async function startSandboxes(
  options: Omit<SandboxesOptions, 'seed' | 'clock' | 'observe'> & SandboxesSetup,
): Promise<Sandboxes> {
  const child = fork(new URL('sandboxes.ts', import.meta.url), [JSON.stringify({ seed: 1, ...options })], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [ready] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the sandboxes ended with ${code}`))),
  ])) as [SandboxReady];
  const ask = async <T>(side: Side, path: string): Promise<T> => {
    const answer = await fetch(`${ready[side].url}/_sandbox/${path}`);
    if (!answer.ok) throw new Error(`${side} answers ${answer.status} to ${path}`);
    return (await answer.json()) as T;
  };
  return {
    ready,
    process: child,
    totals: (side) => ask(side, 'totals'),
    requests: (side, after = 0) => ask(side, `requests?after=${after}`),
    counts: () => ask('halo', 'counts'),
    records: (side, entity) => ask(side, `records/${entity}`),
    async close() {
      if (child.exitCode !== null) return;
      const end = once(child, 'exit');
      child.send({ type: 'close' });
      await end;
    },
  };
}
