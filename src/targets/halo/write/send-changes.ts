import type { Intent, Outcome } from '../../../model/intent.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { readId, readRows } from '../client/decode.ts';
import type { WriteAnswer } from '../client/halo-api.ts';
import { isFeedback } from '../model/feedback.ts';
import { splitOrganizationId } from '../model/organization-id.ts';
import { arraySize, shrinkSize } from './array-size.ts';
import { fitBytes, intentBytes } from './byte-limits.ts';
import { encodeComment } from './comment-strategy.ts';
import { encodeFile } from './encode-file.ts';
import { encodeFeedback } from './feedback-strategy.ts';
import { learnSizes } from './learn-sizes.ts';
import { encodeRecord, pathOf, type RecordEntity } from './record-strategy.ts';
import { encodeTicket } from './ticket-strategy.ts';
import { readTooMany } from './too-many.ts';
import type { WriteContext } from './write-context.ts';

const mostAttempts = 3;

/** Records whose changes go in one request, and how often they were sent before, this time included. */
interface Part {
  part: readonly Intent[];
  attempt: number;
}

/**
 * Sends changed properties of records that stand, in arrays. Sending the same values twice does no harm, so that what came of a
 * lost answer need not be looked for. A refused array is halved until the culprit stands alone; a lost answer says nothing of any
 * one record, so that the array is sent again as it is, or shorter where it was too much.
 */
export async function* sendUpdates(
  intents: readonly Intent[],
  context: WriteContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  for (const [path, group] of Map.groupBy(intents, (intent) => updatePath(intent, context))) {
    yield* sendGroup(path, group, context, signal);
  }
}

async function* sendGroup(
  path: string,
  group: readonly Intent[],
  context: WriteContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const { api, clock, memory, patienceMs } = context;
  const queue: Part[] = [{ part: group, attempt: 1 }];
  // A tenant that was silent through all attempts gets one for each of the next arrays, until it answers.
  let isSilent = false;
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { part, attempt } = next;
    const [first] = part;
    if (!first) continue;
    const { entity } = first.key;
    const size = fitBytes(part.slice(0, arraySize(memory, entity)), intentBytes, memory);
    if (size < part.length) {
      queue.unshift({ part: part.slice(0, size), attempt }, { part: part.slice(size), attempt });
      continue;
    }
    const answer = await api.post(path, await encodeAll(part, context), signal);
    learnSizes(part, answer, { entity, sizeOf: intentBytes }, memory);
    const isLost = answer.kind === 'lost' && !answer.definite;
    if (!isLost) isSilent = false;
    if (answer.kind === 'accepted') {
      yield* part.map((intent) => done(intent, context));
    } else if (readTooMany(answer, part.length)) {
      queue.unshift(next);
    } else if (!isLost && part.length > 1) {
      queue.unshift(...halve(part));
    } else if (answer.kind === 'lost' && attempt < mostAttempts && !isSilent) {
      await clock.sleep(Math.min(patienceMs, attempt * 1000), signal);
      queue.unshift({ part, attempt: attempt + 1 });
    } else {
      isSilent = isLost;
      // One of them may be why nothing comes back: shorter arrays find it in the end.
      if (isLost && !answer.overloaded && part.length > 1) shrinkSize(memory, entity, part.length);
      yield* part.map((intent) => ending(intent, answer));
    }
  }
}

function halve(part: readonly Intent[]): Part[] {
  const middle = Math.ceil(part.length / 2);
  return [part.slice(0, middle), part.slice(middle)].map((half) => ({ part: half, attempt: 1 }));
}

/** A reason of the server's own, given each time, is a refusal. */
function ending(intent: Intent, answer: Exclude<WriteAnswer, { kind: 'accepted' }>): Outcome {
  const { message } = answer;
  if (answer.kind === 'refused') return { kind: 'rejected', intent, code: answer.code, message, fatal: false };
  if (answer.definite) return { kind: 'rejected', intent, code: 'halo_server', message, fatal: false };
  return { kind: 'unknown', intent, message };
}

async function encodeAll(intents: readonly Intent[], context: WriteContext): Promise<JsonObject[]> {
  const rows: JsonObject[] = [];
  for (const intent of intents) {
    rows.push({ ...(await encodeOne(intent, context)), id: Number(idOf(intent, context)) });
  }
  return rows;
}

async function encodeOne(intent: Intent, context: WriteContext): Promise<JsonObject> {
  const { entity } = intent.key;
  if (entity === 'tickets') return await encodeTicket(intent, context);
  if (isFeedback(intent.key)) return encodeFeedback(intent);
  if (entity === 'comments') return encodeComment(intent, []);
  if (entity === 'attachments') return encodeFile(intent);
  const row = encodeRecord(entity as RecordEntity, intent, context);
  return entity === 'groups' ? await withMembers(row, intent, context) : row;
}

/** New members beside those who are in the team already: whether a posted list replaces or adds is not documented. */
async function withMembers(row: JsonObject, intent: Intent, { api }: WriteContext): Promise<JsonObject> {
  if (!Array.isArray(row.agents)) return row;
  const team = await api.get(`/Team/${intent.targetId}`, { includedetails: true }, { absent: [404] });
  const members = isObject(team) ? readRows(team.agents ?? []).filter((each) => readId(each.agent_id) !== null) : [];
  const ids = new Set(members.map((each) => readId(each.agent_id)));
  return { ...row, agents: [...members, ...readRows(row.agents).filter((each) => !ids.has(readId(each.agent_id)))] };
}

function updatePath({ key }: Intent, context: WriteContext): string {
  const { entity } = key;
  if (isFeedback(key)) return '/Feedback';
  if (entity === 'tickets') return '/Tickets';
  if (entity === 'comments') return '/Actions';
  return entity === 'attachments' ? '/Attachment' : pathOf(entity as RecordEntity, context);
}

function idOf({ key, targetId }: Intent, { migration }: WriteContext): string {
  if (key.entity !== 'organizations') return targetId ?? '';
  const { client, site } = splitOrganizationId(targetId ?? '');
  return migration.organizations.as === 'site' ? site : client;
}

function done(intent: Intent, { address }: WriteContext): Outcome {
  const url = intent.targetId === null ? null : address(intent.key.entity, intent.targetId);
  return { kind: 'done', intent, targetId: intent.targetId, url, findings: [] };
}
