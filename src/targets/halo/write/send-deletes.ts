import type { Finding } from '../../../model/finding.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { Intent, Outcome } from '../../../model/intent.ts';
import { fieldUsages } from '../catalogue/catalogue-details.ts';
import { readId } from '../client/decode.ts';
import type { Query } from '../client/halo-api.ts';
import { isFeedback } from '../model/feedback.ts';
import { splitOrganizationId } from '../model/organization-id.ts';
import { readArticle } from '../read/read-articles.ts';
import type { ReadContext } from '../read/read-context.ts';
import { markedPart } from '../read/read-records.ts';
import { outcomeOf } from '../settings/outcome-of.ts';
import { readTicketType } from '../settings/ticket-type.ts';
import { leaveTeam, rejoin } from './leave-team.ts';
import { pathOf, type RecordEntity } from './record-strategy.ts';
import { type Refusal, refusalOf, untilAnswered } from './until-answered.ts';
import type { WriteContext } from './write-context.ts';

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
    const { entity } = intent.key;
    const query: Query = entity === 'comments' ? { ticket_id: intent.parentTargetId ?? '' } : {};
    const files = entity === 'articles' ? await deleteFiles(intent, context, reading, signal) : null;
    const team = entity === 'groups' ? await leaveTeam(intent, context, signal) : null;
    const trouble = files?.trouble ?? team?.trouble;
    if (trouble) {
      // It certainly stands: with what hangs on it, it can be deleted another time.
      const message = `${trouble.message}${await rejoin(team?.left ?? [], context, signal)}`;
      yield { kind: 'rejected', intent, code: trouble.code, message, fatal: false };
      continue;
    }
    const path = await addressOf(intent, context, reading, signal);
    const answer = await untilAnswered(() => context.api.delete(path, query, signal), context, signal);
    const refusal = refusalOf(answer);
    if (refusal === null) {
      yield { kind: 'done', intent, targetId: intent.targetId, url: null, findings: files?.findings ?? [] };
    } else if (answer.kind === 'lost' && !answer.definite) {
      yield { kind: 'unknown', intent, message: answer.message };
    } else {
      const message = `${refusal.message}${await rejoin(team?.left ?? [], context, signal)}`;
      yield { kind: 'rejected', intent, code: refusal.code, message, fatal: false };
    }
  }
}

/** An article's files are not its own: they would stay without it. The first that is not deleted keeps the article. */
async function deleteFiles(
  { targetId }: Intent,
  context: WriteContext,
  reading: ReadContext,
  signal: AbortSignal,
): Promise<{ trouble: Refusal | null; findings: Finding[] }> {
  const article = await readArticle(targetId ?? '', { children: true, signal }, reading);
  const files = article?.children ?? [];
  const ours = files.filter(({ marker }) => marker !== null);
  const others = files.filter(({ marker }) => marker === null);
  for (const file of ours) {
    const send = () => context.api.delete(`/Attachment/${file.targetId}`, {}, signal);
    const refusal = refusalOf(await untilAnswered(send, context, signal));
    if (!refusal) continue;
    const message = `its file ${file.targetId} cannot be deleted, and would stay without it: ${refusal.message}`;
    return { trouble: { ...refusal, message }, findings: [] };
  }
  const finding: Finding = {
    severity: 'warning',
    code: 'W_FILES_STAY',
    message: `Files without a key of ours hung on it and may stay in the tenant: ${others.map((file) => file.targetId).join(', ')}.`,
  };
  return { trouble: null, findings: others.length > 0 ? [finding] : [] };
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
