import { createInterface } from 'node:readline';
import type { Event, Phase } from '../../../src/model/events.ts';
import { deskhaul } from '../../support/cli.ts';
import { type Usage, watchProcess } from './process-usage.ts';

/** What one run of the built program took. */
export interface Run extends Usage {
  wallMs: number;
  exitCode: number;
  events: Event[];
  /** CPU milliseconds of the program and its evaluators, by the phase that was announced last. */
  cpuByPhase: Partial<Record<Phase | 'start', number>>;
}

/** For a process of which nobody wants to hear. */
export const silent = { buffer: false, stdout: 'ignore', stderr: 'ignore', stdin: 'ignore', reject: false } as const;

/** Runs it with `--format json` to its end; throws with what it said when it fails. */
export async function runProgram(
  args: readonly string[],
  env: Record<string, string>,
  { codes = [0] }: { codes?: number[] } = {},
): Promise<Run> {
  const begin = performance.now();
  const child = deskhaul([...args, '--format', 'json'], env, { buffer: { stdout: false }, stdin: 'ignore' });
  const watch = watchProcess(child.pid as number);
  const events: Event[] = [];
  const cpuByPhase: Run['cpuByPhase'] = {};
  let phase: Phase | 'start' = 'start';
  let before = 0;
  const account = (usage: Usage): void => {
    cpuByPhase[phase] = (cpuByPhase[phase] ?? 0) + usage.cpuMs - before;
    before = usage.cpuMs;
  };
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const event = JSON.parse(line) as Event;
    if (event.type === 'progress' || event.type === 'requests') continue;
    if (event.type === 'phase') {
      account(watch.usage());
      phase = event.phase;
    }
    // Of a million findings the first tell enough.
    if (events.length < 10_000) events.push(event);
    else if (event.type.endsWith('_summary')) events[9999] = event;
  }
  const result = await child;
  const usage = watch.stop();
  account(usage);
  const exitCode = result.exitCode ?? -1;
  if (!codes.includes(exitCode)) {
    const said = events.filter((event) => JSON.stringify(event).includes('error')).slice(-3);
    throw new Error(
      `${args.join(' ')}: exit ${exitCode}\n${result.stderr}\n${said.map((e) => JSON.stringify(e)).join('\n')}`,
    );
  }
  return { ...usage, wallMs: performance.now() - begin, exitCode, events, cpuByPhase };
}

/** The summary a verb ended with; throws when there was none. */
export function summaryOf<T extends Event['type']>(run: Run, type: T): Extract<Event, { type: T }> {
  const found = run.events.findLast((event) => event.type === type);
  if (!found) throw new Error(`the run ended without ${type}`);
  return found as Extract<Event, { type: T }>;
}
