import { foldName } from '../../../model/fold-name.ts';
import type { Intent, Outcome } from '../../../model/intent.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { fieldUsages } from '../catalogue/catalogue-details.ts';
import { readId, readRows } from '../client/decode.ts';
import type { Query, WriteAnswer } from '../client/halo-api.ts';
import { isFeedback } from '../model/feedback.ts';
import { splitOrganizationId } from '../model/organization-id.ts';
import { readArticle } from '../read/read-articles.ts';
import type { ReadContext } from '../read/read-context.ts';
import { markedPart } from '../read/read-records.ts';
import { outcomeOf } from '../settings/outcome-of.ts';
import { readTicketType } from '../settings/ticket-type.ts';
import { pathOf, type RecordEntity } from './record-strategy.ts';
import type { WriteContext } from './write-context.ts';

const mostAttempts = 3;

/**
 * Deletes one by one: Halo takes one id a request (`DELETE /X/{id}`; of a ticket it is a soft delete, an action needs
 * `ticket_id`). What is gone already counts as done,
 * so that a delete whose answer was lost is sent again. A client goes with its sites.
 */
export async function* sendDeletes(
  intents: readonly Intent[],
  context: WriteContext,
  reading: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  for (const intent of intents) {
    const query: Query = intent.key.entity === 'comments' ? { ticket_id: intent.parentTargetId ?? '' } : {};
    if (intent.key.entity === 'articles') await deleteFiles(intent, context, reading, signal);
    const left = intent.key.entity === 'groups' ? await leaveTeam(intent, context, signal) : [];
    const path = await addressOf(intent, context, reading, signal);
    const answer = await deleteOnce(path, query, context, signal);
    if (answer.kind === 'accepted' || (answer.kind === 'refused' && answer.status === 404)) {
      yield { kind: 'done', intent, targetId: intent.targetId, url: null, findings: [] };
    } else if (answer.kind === 'refused') {
      for (const agent of left) await context.api.post('/Agent', [agent], signal);
      yield { kind: 'rejected', intent, code: answer.code, message: answer.message, fatal: false };
    } else if (answer.definite) {
      yield { kind: 'rejected', intent, code: 'halo_server', message: answer.message, fatal: false };
    } else yield { kind: 'unknown', intent, message: answer.message };
  }
}

async function deleteOnce(
  path: string,
  query: Query,
  { api, clock, patienceMs }: WriteContext,
  signal: AbortSignal,
): Promise<WriteAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await api.delete(path, query, signal);
    if (answer.kind !== 'lost' || attempt === mostAttempts) return answer;
    await clock.sleep(Math.min(patienceMs, attempt * 1000), signal);
  }
}

/**
 * Takes a team's members out of it before it goes: whether they leave a deleted team by themselves is not documented, and
 * afterwards nobody could tell who they were. Answers them as they were, for a team that does not go.
 */
async function leaveTeam(
  { targetId }: Intent,
  { api }: WriteContext,
  signal: AbortSignal,
): Promise<{ id: number; teams: JsonObject[] }[]> {
  const team = await api.get(`/Team/${targetId}`, { includedetails: true }, { signal, absent: [404] });
  const members = isObject(team) ? readRows(team.agents ?? []).flatMap(({ agent_id }) => readId(agent_id) ?? []) : [];
  const left: { id: number; teams: JsonObject[] }[] = [];
  for (const id of members) {
    const agent = await api.get(`/Agent/${id}`, { includedetails: true }, { signal, absent: [404] });
    const teams = isObject(agent) ? readRows(agent.teams ?? []) : [];
    const others = teams.filter(({ team_id }) => readId(team_id) !== targetId);
    if (others.length === teams.length) continue;
    await api.post('/Agent', [{ id: Number(id), teams: others }], signal);
    left.push({ id: Number(id), teams });
  }
  return left;
}

/** An article's files are not its own: they would stay without it. */
async function deleteFiles(
  { targetId }: Intent,
  { api }: WriteContext,
  reading: ReadContext,
  signal: AbortSignal,
): Promise<void> {
  const article = await readArticle(targetId ?? '', { children: true, signal }, reading);
  const ours = (article?.children ?? []).filter((file) => file.marker !== null);
  for (const file of ours) await api.delete(`/Attachment/${file.targetId}`, {}, signal);
}

async function addressOf(
  { key, targetId, marker }: Intent,
  context: WriteContext,
  reading: ReadContext,
  signal: AbortSignal,
): Promise<string> {
  const { entity } = key;
  const id = targetId ?? '';
  if (isFeedback(key)) return `/Feedback/${id}`;
  if (entity === 'tickets') return `/Tickets/${id}`;
  if (entity === 'comments') return `/Actions/${id}`;
  if (entity === 'attachments') return `/Attachment/${id}`;
  if (entity !== 'organizations') return `${pathOf(entity as RecordEntity, context)}/${id}`;
  const { client, site } = splitOrganizationId(id);
  return (await markedPart({ targetId: id, marker }, reading, signal)) === 'site'
    ? `/Site/${site}`
    : `/Client/${client}`;
}

/**
 * Takes the custom fields that we put on a ticket type (`fields["field:Product area"]`) off it again; the list that is sent takes
 * the place of the stored one, so it is read at that moment and only shortened.
 */
export async function* clearForms(
  intents: readonly Intent[],
  context: WriteContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const { api } = context;
  for (const intent of intents) {
    const id = intent.targetId ?? '';
    const type = await readTicketType(api, id, signal);
    const labels = Object.keys(intent.fields)
      .flatMap((name) => /^field:(.*)$/s.exec(name)?.[1] ?? [])
      .map(foldName);
    const fields = (await context.fields()).filter(({ usage }) => usage === fieldUsages.tickets);
    const ids = new Set(fields.flatMap(({ id, label }) => (labels.includes(foldName(label)) ? [id] : [])));
    const kept = type?.fields.filter((field) => !ids.has(readId(field.fieldid) ?? '')) ?? [];
    if (!type || kept.length === type.fields.length) {
      yield { kind: 'done', intent, targetId: id, url: null, findings: [] };
      continue;
    }
    yield outcomeOf(intent, await api.post('/TicketType', [{ id: Number(id), fields: kept }], signal), id);
  }
}
