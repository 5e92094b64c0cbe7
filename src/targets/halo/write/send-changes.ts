import type { Intent, Outcome } from '../../../model/intent.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { readId, readRows } from '../client/decode.ts';
import { isFeedback } from '../model/feedback.ts';
import { splitOrganizationId } from '../model/organization-id.ts';
import { arraySize, learnPace, shrinkLimit } from './array-size.ts';
import { encodeComment } from './comment-strategy.ts';
import { encodeFile } from './encode-file.ts';
import { encodeFeedback } from './feedback-strategy.ts';
import { encodeRecord, pathOf, type RecordEntity } from './record-strategy.ts';
import { encodeTicket } from './ticket-strategy.ts';
import type { WriteContext } from './write-context.ts';

const mostAttempts = 3;

/**
 * Sends changed properties of records that stand, in arrays. Sending the same values twice does no harm, so that what came of a
 * lost answer need not be looked for.
 */
export async function* sendUpdates(
  intents: readonly Intent[],
  context: WriteContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  for (const [path, group] of Map.groupBy(intents, (intent) => updatePath(intent, context))) {
    const queue = [{ part: group, attempt: 1 }];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { part, attempt } = next;
      const [first] = part;
      if (!first) continue;
      const { entity } = first.key;
      const limit = arraySize(context.memory, entity);
      if (part.length > limit) {
        queue.unshift({ part: part.slice(0, limit), attempt }, { part: part.slice(limit), attempt });
        continue;
      }
      const answer = await context.api.post(path, await encodeAll(part, context), signal);
      learnPace(part.length, answer, entity, context);
      if (answer.kind === 'accepted') {
        yield* part.map((intent) => done(intent, context));
      } else if (answer.kind === 'lost' && attempt < mostAttempts) {
        await context.clock.sleep(Math.min(context.patienceMs, attempt * 1000), signal);
        queue.unshift({ part, attempt: attempt + 1 });
      } else if (part.length > 1) {
        if (answer.kind === 'refused' && /maximum|limit of/i.test(answer.message))
          shrinkLimit(context.memory, part.length, answer.message);
        const middle = Math.ceil(part.length / 2);
        queue.unshift({ part: part.slice(0, middle), attempt: 1 }, { part: part.slice(middle), attempt: 1 });
      } else if (answer.kind === 'refused') {
        yield { kind: 'rejected', intent: first, code: answer.code, message: answer.message, fatal: false };
      } else yield { kind: 'unknown', intent: first, message: answer.message };
    }
  }
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
