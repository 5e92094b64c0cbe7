import type { RunState, ToldRun } from '../../model/run-state.ts';
import { formatDuration, safeLine } from '../format.ts';

const words: Record<RunState, string> = {
  running: 'running',
  complete: 'complete',
  incomplete: 'finished, but records failed or are unknown',
  paused: 'paused',
  interrupted: 'interrupted',
  failed: 'failed',
  killed: 'killed before its end',
};

const reasons: Readonly<Record<string, string>> = {
  E_TIME: 'its time or window was over',
  E_STOP_WHEN: 'too many records failed (run.stopWhen)',
  E_TENANT_BROKEN: 'the target refused one record after the other, or answered none',
  E_PERMISSION: 'a right of the API application was missing',
  E_CANARY: 'the canary was not as it should be',
  E_MARKER_FIELD: 'the custom field for the keys could not be created',
};

/** `paused: its time or window was over`, `failed (E_NETWORK)` */
export function describeState({ command, state, code }: Pick<ToldRun, 'command' | 'state' | 'code'>): string {
  if (state === 'incomplete' && command === 'rollback') return 'finished, but some records stayed';
  if (code === null || state === 'interrupted') return words[state];
  const reason = reasons[code];
  return reason === undefined ? `${words[state]} (${safeLine(code, 40)})` : `${words[state]}: ${reason}`;
}

/** With how long it took: `complete after 3 min 20 s`, `paused after 55 min: its time or window was over`. */
export function describeEnd(run: ToldRun): string {
  if (run.endedAt === null) return describeState(run);
  const took = formatDuration(Math.max(0, Date.parse(run.endedAt) - Date.parse(run.startedAt)));
  const [first = '', ...rest] = describeState(run).split(/(?=: | \()/);
  return `${first} after ${took}${rest.join('')}`;
}
