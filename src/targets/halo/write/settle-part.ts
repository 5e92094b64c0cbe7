import type { Intent, Outcome } from '../../../model/intent.ts';
import type { JsonValue } from '../../../model/json.ts';
import type { WriteAnswer } from '../client/halo-api.ts';
import { withPatience } from '../locate/with-patience.ts';
import { isProven, learnFromAnswer, learnFromStanding } from './array-habits.ts';
import { isLagKnown, lagPatience, noteLag } from './index-lag.ts';
import { readAnswer } from './read-answer.ts';
import type { Standing, Strategy } from './strategy.ts';
import { readTooMany } from './too-many.ts';
import type { WriteContext } from './write-context.ts';

/** How often an element is sent that was looked for in vain each time. */
const mostAttempts = 3;

/** Elements of one request. */
export interface Part {
  intents: readonly Intent[];
  attempt: number;
  /** Whether nobody knows what came of an earlier request with them: it may yet be carried out. */
  again: boolean;
}

/** What is certain, and what is to be sent again. */
export interface Settled {
  outcomes: Outcome[];
  rest: Part[];
}

type Answer<K extends WriteAnswer['kind']> = WriteAnswer & { kind: K };

/** Makes outcomes of an answer to a part; whatever the answer leaves open is looked for. */
export async function settle(
  part: Part,
  answer: WriteAnswer,
  strategy: Strategy,
  context: WriteContext,
  signal: AbortSignal,
): Promise<Settled> {
  const look: Look = (patienceMs) => lookFor(part, patienceMs, strategy, context, signal);
  if (answer.kind === 'accepted') return await settleAccepted(part, answer.body, strategy, context, look);
  if (answer.kind === 'refused') return await settleRefused(part, answer, strategy, context, look);
  return await settleLost(part, answer, strategy, context, look);
}

type Look = (patienceMs: number) => Promise<Standing>;

async function lookFor(
  { intents, again }: Part,
  patienceMs: number,
  strategy: Strategy,
  { clock, memory }: WriteContext,
  signal: AbortSignal,
): Promise<Standing> {
  const from = clock.now();
  const isWhole = (found: Standing) => intents.every((intent) => found.has(intent.id));
  let looks = 0;
  const locate = () => {
    looks += 1;
    return strategy.locate(intents, { again, signal });
  };
  const standing = await withPatience(locate, isWhole, { clock, patienceMs, signal });
  if (strategy.isIndexed && isWhole(standing)) noteLag(memory, looks === 1 ? 0 : clock.now() - from);
  return standing;
}

/** How long what a server left behind that has finished may not be seen; what hangs on a ticket is read with it at once. */
function lagOf({ isIndexed }: Strategy, { memory, patienceMs }: WriteContext): number {
  return isIndexed ? lagPatience(memory, patienceMs) : 0;
}

/** A server that gives a reason of its own has finished; a gateway speaks while it may still be writing. */
async function settleLost(
  { intents, attempt }: Part,
  { definite, message }: Answer<'lost'>,
  strategy: Strategy,
  context: WriteContext,
  look: Look,
): Promise<Settled> {
  const standing = await look(definite ? lagOf(strategy, context) : context.patienceMs);
  const { outcomes, open } = divide(intents, standing, context);
  if (open.length === 0) return { outcomes, rest: [] };
  if (definite && open.length > 1) return { outcomes, rest: halve(open, true) };
  if (attempt < mostAttempts) return { outcomes, rest: [{ intents: open, attempt: attempt + 1, again: true }] };
  const end = (intent: Intent): Outcome =>
    definite
      ? { kind: 'rejected', intent, code: 'halo_server', message, fatal: false }
      : { kind: 'unknown', intent, message: `looked for in vain after each of ${attempt} attempts: ${message}` };
  return { outcomes: [...outcomes, ...open.map(end)], rest: [] };
}

/** The server took them; whether all stand, and under which ids, is in the answer or is read back. */
async function settleAccepted(
  part: Part,
  body: JsonValue,
  strategy: Strategy,
  context: WriteContext,
  look: Look,
): Promise<Settled> {
  const { intents, attempt } = part;
  const { memory, patienceMs } = context;
  const { length } = intents;
  const { ids, shape, isDoubtful, showsAll } = readAnswer(intents, body, strategy);
  const isComplete = ids.size === length;
  if (length > 1) learnFromAnswer(strategy, memory, { isComplete, showsAll });
  const isProof = showsAll || isProven(strategy, memory, { length, shape });
  const isTaken = isComplete || (!strategy.needsIds && !isDoubtful && isProof);
  if (isTaken) {
    const standing = await lookAgain(part, strategy, context, look);
    const { outcomes, open } = divide(intents, new Map([...ids, ...standing]), context);
    return { outcomes: [...outcomes, ...open.map((intent) => done(intent, null, context))], rest: [] };
  }
  const standing = await look(patienceMs);
  const { outcomes, open } = divide(intents, standing, context);
  if (length > 1) learnFromStanding(strategy, memory, { length, shape, isComplete: open.length === 0 });
  // Where none of them is seen, it is rather the looking that fails: what was taken is not sent again.
  if (open.length > 0 && open.length < length && attempt < mostAttempts) {
    return { outcomes, rest: open.map((intent) => ({ intents: [intent], attempt: attempt + 1, again: true })) };
  }
  const message = 'Halo took it, but it cannot be found';
  const end = (intent: Intent): Outcome => ({ kind: 'unknown', intent, message });
  return { outcomes: [...outcomes, ...open.map(end)], rest: [] };
}

/**
 * What was sent before may have been carried out after all: then it stands twice. And how far the lists are behind is learned
 * once, from the first records that can be looked for.
 */
async function lookAgain({ again }: Part, strategy: Strategy, context: WriteContext, look: Look): Promise<Standing> {
  const { memory, patienceMs } = context;
  if (again) return await look(lagOf(strategy, context));
  if (!strategy.isIndexed || strategy.arrays !== 'always' || isLagKnown(memory)) return new Map();
  const standing = await look(patienceMs);
  if (!isLagKnown(memory)) noteLag(memory, patienceMs);
  return standing;
}

/** Nothing of a refused element stands; of an array, some servers keep the rows before the bad one. */
async function settleRefused(
  { intents, again }: Part,
  answer: Answer<'refused'>,
  strategy: Strategy,
  context: WriteContext,
  look: Look,
): Promise<Settled> {
  const { code, message } = answer;
  const [only] = intents;
  if (intents.length === 1 && only && !again)
    return { outcomes: [{ kind: 'rejected', intent: only, code, message, fatal: false }], rest: [] };
  if (readTooMany(answer, intents.length)) {
    // Counted before any of them was read; from now on arrays are shorter.
    const { outcomes, open } = divide(intents, await look(0), context);
    return { outcomes, rest: open.length === 0 ? [] : [{ intents: open, attempt: 1, again }] };
  }
  const { outcomes, open } = divide(intents, await look(lagOf(strategy, context)), context);
  if (open.length === 0 || intents.length > 1) return { outcomes, rest: halve(open, again) };
  const end = (intent: Intent): Outcome => ({ kind: 'rejected', intent, code, message, fatal: false });
  return { outcomes: [...outcomes, ...open.map(end)], rest: [] };
}

function halve(intents: readonly Intent[], again: boolean): Part[] {
  const middle = Math.ceil(intents.length / 2);
  const halves = [intents.slice(0, middle), intents.slice(middle)].filter((half) => half.length > 0);
  return halves.map((half) => ({ intents: half, attempt: 1, again }));
}

function divide(
  intents: readonly Intent[],
  standing: Standing,
  context: WriteContext,
): { outcomes: Outcome[]; open: Intent[] } {
  const outcomes: Outcome[] = [];
  const open: Intent[] = [];
  for (const intent of intents) {
    const [id, ...more] = standing.get(intent.id) ?? [];
    if (id === undefined) open.push(intent);
    else if (more.length > 0)
      outcomes.push({ kind: 'unknown', intent, message: `the target has it ${more.length + 1} times` });
    else outcomes.push(done(intent, id, context));
  }
  return { outcomes, open };
}

function done(intent: Intent, targetId: string | null, { address }: WriteContext): Outcome {
  const url = targetId === null ? null : address(intent.key.entity, targetId);
  return { kind: 'done', intent, targetId, url, findings: [] };
}
