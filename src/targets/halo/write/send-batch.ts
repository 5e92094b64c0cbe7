import type { Intent, Outcome } from '../../../model/intent.ts';
import type { JsonValue } from '../../../model/json.ts';
import { readRows } from '../client/decode.ts';
import type { WriteAnswer } from '../client/halo-api.ts';
import { withPatience } from '../locate/with-patience.ts';
import { areArraysProven, learnFromAnswer, learnFromStanding, mustGoAlone } from './array-habits.ts';
import { readLimit, shrinkLimit } from './array-limits.ts';
import { fitBytes, shrinkBytes } from './byte-limits.ts';
import type { Standing, Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/** How often an element is sent that was looked for in vain each time. */
const mostAttempts = 3;

interface Part {
  intents: readonly Intent[];
  attempt: number;
}

/**
 * Creates records in arrays as long as the tenant takes, with one outcome for each. What a refused array left behind, and what
 * came of a lost answer, is looked for before anything is sent again; a refused array is halved until the culprit stands alone.
 */
export async function* sendBatch(
  intents: readonly Intent[],
  strategy: Strategy,
  context: WriteContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const queue: Part[] = intents.length > 0 ? [{ intents, attempt: 1 }] : [];
  for (let part = queue.shift(); part; part = queue.shift()) {
    const size = sizeFor(part, strategy, context);
    if (size < part.intents.length) {
      queue.unshift({ ...part, intents: part.intents.slice(0, size) }, { ...part, intents: part.intents.slice(size) });
      continue;
    }
    const rows = await strategy.encode(part.intents);
    const answer = await context.api.post(strategy.path, rows, signal);
    const { outcomes, again } = await settle(part, answer, strategy, context, signal);
    yield* outcomes;
    queue.unshift(...again);
  }
}

function sizeFor(part: Part, strategy: Strategy, { memory }: WriteContext): number {
  const limit = mustGoAlone(strategy, memory) ? 1 : readLimit(memory, strategy.entity);
  return fitBytes(part.intents.slice(0, limit), strategy, memory);
}

interface Settled {
  outcomes: Outcome[];
  again: Part[];
}

async function settle(
  part: Part,
  answer: WriteAnswer,
  strategy: Strategy,
  context: WriteContext,
  signal: AbortSignal,
): Promise<Settled> {
  const { intents, attempt } = part;
  if (answer.kind === 'accepted') return await settleAccepted(part, answer.body, strategy, context, signal);
  if (answer.kind === 'refused') return await settleRefused(part, answer, strategy, context, signal);

  // A server that gives a reason of its own has finished; a gateway speaks while it may still be writing.
  const standing = await look(intents, {
    patienceMs: answer.definite ? 0 : context.patienceMs,
    strategy,
    context,
    signal,
  });
  const { outcomes, rest } = divide(intents, standing, context);
  if (rest.length === 0) return { outcomes, again: [] };
  if (answer.definite && rest.length > 1) return { outcomes, again: halve(rest) };
  if (attempt < mostAttempts) return { outcomes, again: [{ intents: rest, attempt: attempt + 1 }] };
  const message = `looked for in vain after each of ${attempt} attempts: ${answer.message}`;
  const end = (intent: Intent): Outcome =>
    answer.definite
      ? { kind: 'rejected', intent, code: 'halo_server', message: answer.message, fatal: false }
      : { kind: 'unknown', intent, message };
  return { outcomes: [...outcomes, ...rest.map(end)], again: [] };
}

function look(
  intents: readonly Intent[],
  options: { patienceMs: number; strategy: Strategy; context: WriteContext; signal: AbortSignal },
): Promise<Standing> {
  const { patienceMs, strategy, context, signal } = options;
  return withPatience(
    () => strategy.locate(intents, signal),
    (found) => intents.every((intent) => found.has(intent.id)),
    { clock: context.clock, patienceMs, signal },
  );
}

function halve(intents: readonly Intent[]): Part[] {
  const middle = Math.ceil(intents.length / 2);
  const halves = [intents.slice(0, middle), intents.slice(middle)].filter((half) => half.length > 0);
  return halves.map((half) => ({ intents: half, attempt: 1 }));
}

/** The server took them; whether all stand, and under which ids, is in the answer or is read back. */
async function settleAccepted(
  { intents, attempt }: Part,
  body: JsonValue,
  strategy: Strategy,
  context: WriteContext,
  signal: AbortSignal,
): Promise<Settled> {
  const answered = readAnswer(intents, body, strategy);
  const isComplete = answered.size === intents.length;
  if (intents.length > 1) learnFromAnswer(strategy, context.memory, isComplete);
  if (isComplete || (!strategy.needsIds && areArraysProven(strategy, context.memory, intents.length))) {
    const outcomes = intents.map((intent) => done(intent, answered.get(intent.id)?.[0] ?? null, context));
    return { outcomes, again: [] };
  }
  const standing = await look(intents, { patienceMs: context.patienceMs, strategy, context, signal });
  const { outcomes, rest } = divide(intents, standing, context);
  if (intents.length > 1) learnFromStanding(strategy, context.memory, rest.length === 0);
  if (rest.length > 0 && intents.length > 1 && attempt < mostAttempts) {
    return { outcomes, again: rest.map((intent) => ({ intents: [intent], attempt: attempt + 1 })) };
  }
  const message = 'Halo took it, but it cannot be found';
  const end = (intent: Intent): Outcome => ({ kind: 'unknown', intent, message });
  return { outcomes: [...outcomes, ...rest.map(end)], again: [] };
}

function readAnswer(intents: readonly Intent[], body: JsonValue, strategy: Strategy): Standing {
  const rows = readRows(body);
  const found: Standing = new Map();
  const [only, row] = [intents[0], rows[0]];
  if (intents.length === 1 && only && rows.length === 1 && row) {
    const id = strategy.idOf(row, only);
    if (id !== null) found.set(only.id, [id]);
    return found;
  }
  // By key, never by position: an answer may be shortened or reordered.
  for (const intent of intents) {
    const own = rows.filter((each) => intent.marker !== null && strategy.markerOf(each) === intent.marker);
    const id = own.length === 1 && own[0] ? strategy.idOf(own[0], intent) : null;
    if (id !== null) found.set(intent.id, [id]);
  }
  return found;
}

async function settleRefused(
  part: Part,
  answer: { status: number; code: string; message: string },
  strategy: Strategy,
  context: WriteContext,
  signal: AbortSignal,
): Promise<Settled> {
  const { intents } = part;
  const { code, message } = answer;
  const [only] = intents;
  if (intents.length === 1 && only)
    return { outcomes: [{ kind: 'rejected', intent: only, code, message, fatal: false }], again: [] };
  // Some servers keep the rows before the bad one.
  const { outcomes, rest } = divide(intents, await strategy.locate(intents, signal), context);
  if (answer.status === 413) shrinkBytes(context.memory, intents, strategy);
  else if (/\b(?:maximum|limit) of \d+ (?:records|elements|items)|too many (?:records|elements|items)/i.test(message)) {
    shrinkLimit(context.memory, intents.length, message);
    return { outcomes, again: [{ intents: rest, attempt: 1 }] };
  }
  return { outcomes, again: halve(rest) };
}

function divide(
  intents: readonly Intent[],
  standing: Standing,
  context: WriteContext,
): { outcomes: Outcome[]; rest: Intent[] } {
  const outcomes: Outcome[] = [];
  const rest: Intent[] = [];
  for (const intent of intents) {
    const [id, ...more] = standing.get(intent.id) ?? [];
    if (id === undefined) rest.push(intent);
    else if (more.length > 0)
      outcomes.push({ kind: 'unknown', intent, message: `the target has it ${more.length + 1} times` });
    else outcomes.push(done(intent, id, context));
  }
  return { outcomes, rest };
}

function done(intent: Intent, targetId: string | null, { address }: WriteContext): Outcome {
  const url = targetId === null ? null : address(intent.key.entity, targetId);
  return { kind: 'done', intent, targetId, url, findings: [] };
}
