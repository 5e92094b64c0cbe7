import type { Intent, Outcome } from '../../../model/intent.ts';
import type { JsonValue } from '../../../model/json.ts';
import { readRows } from '../client/decode.ts';
import type { WriteAnswer } from '../client/halo-api.ts';
import { withPatience } from '../locate/with-patience.ts';
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
  const alone = strategy.whenUnlisted === 'alone' && memory.get(`${strategy.entity}.answersAll`)?.value === false;
  const limit = alone ? 1 : readLimit(memory, strategy.entity);
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
  if (answer.kind === 'accepted') return await settleAccepted(intents, answer.body, strategy, context, signal);
  if (answer.kind === 'refused') return await settleRefused(part, answer, strategy, context, signal);

  const standing = await withPatience(
    () => strategy.locate(intents, signal),
    (found) => intents.every((intent) => found.has(intent.id)),
    { clock: context.clock, patienceMs: context.patienceMs, signal },
  );
  const { outcomes, rest } = divide(intents, standing, context);
  if (rest.length === 0) return { outcomes, again: [] };
  if (attempt < mostAttempts) return { outcomes, again: [{ intents: rest, attempt: attempt + 1 }] };
  // The server says the same each time and nothing comes of it: that is a refusal.
  if (answer.definite) {
    const refused = await settleRefused(
      { intents: rest, attempt },
      { status: 500, code: 'halo_server', message: answer.message },
      strategy,
      context,
      signal,
    );
    return { outcomes: [...outcomes, ...refused.outcomes], again: refused.again };
  }
  const message = `looked for in vain after each of ${attempt} attempts: ${answer.message}`;
  return {
    outcomes: [...outcomes, ...rest.map((intent) => ({ kind: 'unknown', intent, message }) as const)],
    again: [],
  };
}

/** All elements stand; their ids are in the answer, or are read back. */
async function settleAccepted(
  intents: readonly Intent[],
  body: JsonValue,
  strategy: Strategy,
  context: WriteContext,
  signal: AbortSignal,
): Promise<Settled> {
  const answered = readAnswer(intents, body, strategy);
  if (intents.length > 1) context.memory.set(`${strategy.entity}.answersAll`, answered.size === intents.length);
  if (!strategy.needsIds || answered.size === intents.length) {
    return {
      outcomes: intents.map((intent) => done(intent, answered.get(intent.id)?.[0] ?? null, context)),
      again: [],
    };
  }
  const standing = await withPatience(
    () => strategy.locate(intents, signal),
    (found) => intents.every((intent) => found.has(intent.id)),
    { clock: context.clock, patienceMs: context.patienceMs, signal },
  );
  const { outcomes, rest } = divide(intents, standing, context);
  const message = 'Halo took it, but it cannot be found';
  return {
    outcomes: [...outcomes, ...rest.map((intent) => ({ kind: 'unknown', intent, message }) as const)],
    again: [],
  };
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
  const middle = Math.ceil(rest.length / 2);
  const halves = [rest.slice(0, middle), rest.slice(middle)].filter((half) => half.length > 0);
  return { outcomes, again: halves.map((half) => ({ intents: half, attempt: 1 })) };
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
