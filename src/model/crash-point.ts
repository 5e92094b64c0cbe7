/** Commits whose order against each other and against requests to the target is what makes a run safe. */
const commits = [
  'pull-page',
  'thread-page',
  'pull-end',
  'plan-page',
  'plan-end',
  'mark',
  'intend',
  'settle',
  'results',
  'ledger',
  'forget',
  'settings',
  'serial',
  'run-begin',
  'run-end',
] as const;

type Commit = (typeof commits)[number];

/** `head.before`: the journal has the intents, its head file does not know of them yet. */
type CrashPoint =
  | `${Commit}.before`
  | `${Commit}.after`
  | 'head.before'
  | 'request.before'
  | 'answer.after'
  | 'link.before';

/** Where a test lets the process die. */
export const crashPoints: readonly CrashPoint[] = [
  ...commits.flatMap((name) => [`${name}.before`, `${name}.after`] as const),
  'head.before',
  'request.before',
  'answer.after',
  'link.before',
];

const [wanted, nth] = (process.env.DESKHAUL_CRASH_AT ?? '').split(':');
let left = Number(nth ?? 1);

/**
 * Ends this process as a power cut would when DESKHAUL_CRASH_AT names the point: `settle.after:3` the third time it is passed.
 * Without the variable it does nothing.
 */
export function crashPoint(name: CrashPoint): void {
  if (name !== wanted) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

/** A commit with a point before and one after it. */
export function committing<T>(name: Commit, commit: () => T): T {
  crashPoint(`${name}.before`);
  const result = commit();
  crashPoint(`${name}.after`);
  return result;
}
