import type { Random } from './random.ts';

const KINDS = ['commit-then-drop', 'drop-before', 'status', 'slow', 'hold', 'truncate', 'partial'] as const;

/**
 * What happens to a request that a fault strikes:
 * - `commit-then-drop`: it is carried out, then the connection is cut; with a `status`, that status is answered instead.
 * - `drop-before`: the connection is cut and nothing is carried out.
 * - `status`: nothing is carried out; `status` (default 500) and `body` are answered.
 * - `slow`: it is answered after `delayMs` of sandbox time (default 5000).
 * - `hold`: it is carried out and answered when the faults are cleared, also when nobody listens any more.
 * - `truncate`: it is carried out; half of the answer's bytes are sent, then the connection is cut.
 * - `partial`: of a JSON array only the first half is carried out; `status` (default 500) is answered.
 */
export type FaultKind = (typeof KINDS)[number];

/** A fault as it is posted. Of `nth`, `every` and `probability` at most one; without any, each matching request is struck. */
export interface FaultRule {
  /** `path` is a prefix, or a glob when it holds `*`; letter case and query do not count. */
  match: { method?: string; path?: string };
  nth?: number;
  every?: number;
  probability?: number;
  kind: FaultKind;
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  delayMs?: number;
  /** How often it strikes at most. Default: once with `nth`, else without end. */
  times?: number;
}

/** A fault that is in force. */
export interface Fault extends FaultRule {
  id: string;
  /** How many requests matched. */
  seen: number;
  /** How many were struck. */
  struck: number;
}

/** The faults in force on one server. */
export interface Faults {
  /** Puts a fault in force and returns its id; throws a TypeError that says what is wrong with the rule. */
  add(rule: unknown): string;
  list(): Fault[];
  clear(): void;
  /** Resolves when they are cleared. */
  cleared(): Promise<void>;
  /** The fault that strikes this request, if one does. Each call counts as one request. */
  strike(method: string, path: string): Fault | undefined;
}

/** An empty set of faults; `random` decides those with a probability. */
export function createFaults(random: Random): Faults {
  let faults: Fault[] = [];
  let count = 0;
  let clearing = Promise.withResolvers<void>();
  return {
    add(rule) {
      const fault: Fault = { ...checkRule(rule), id: `fault-${++count}`, seen: 0, struck: 0 };
      faults.push(fault);
      return fault.id;
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear: () => {
      faults = [];
      clearing.resolve();
      clearing = Promise.withResolvers();
    },
    cleared: () => clearing.promise,
    strike(method, path) {
      let striking: Fault | undefined;
      for (const fault of faults) {
        if (!matches(fault.match, method, path)) continue;
        fault.seen++;
        if (striking || fault.struck >= (fault.times ?? (fault.nth ? 1 : Infinity)) || !isDue(fault, random)) continue;
        fault.struck++;
        striking = fault;
      }
      return striking;
    },
  };
}

function isDue(fault: Fault, random: Random): boolean {
  if (fault.nth !== undefined) return fault.seen >= fault.nth;
  if (fault.every !== undefined) return fault.seen % fault.every === 0;
  if (fault.probability !== undefined) return random.chance(fault.probability);
  return true;
}

/** Whether a rule is for this request. */
export function matches(match: FaultRule['match'], method: string, path: string): boolean {
  if (match.method && match.method !== '*' && match.method.toUpperCase() !== method) return false;
  if (!match.path) return true;
  const wanted = match.path.toLowerCase();
  const sent = path.toLowerCase();
  if (!wanted.includes('*')) return sent.startsWith(wanted);
  const pattern = wanted.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(sent);
}

function checkRule(value: unknown): FaultRule {
  if (typeof value !== 'object' || value === null) throw new TypeError('a fault is an object');
  const rule = value as FaultRule;
  if (!KINDS.includes(rule.kind)) throw new TypeError(`kind must be one of ${KINDS.join(', ')}`);
  if ([rule.nth, rule.every, rule.probability].filter((each) => each !== undefined).length > 1)
    throw new TypeError('give one of nth, every and probability');
  for (const name of ['nth', 'every', 'times', 'status'] as const) {
    const number = rule[name];
    if (number !== undefined && !(Number.isInteger(number) && number > 0))
      throw new TypeError(`${name} must be a whole number above 0`);
  }
  if (rule.probability !== undefined && !(rule.probability >= 0 && rule.probability <= 1))
    throw new TypeError('probability must be between 0 and 1');
  return { ...rule, match: rule.match ?? {} };
}
