import type { Actual } from '../../../model/actual.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Intent, Outcome } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';
import { keepsAuthors, keepsDates, readArticle } from '../read/read-articles.ts';
import type { ReadContext } from '../read/read-context.ts';
import { importFlags } from './import-flags.ts';
import type { WriteContext } from './write-context.ts';

/** Clients to whose users an article is shown alone; none where it is shown to all or to nobody. */
export function clientsOf({ fields }: Pick<Intent, 'fields'>): number[] {
  const { showforall, kbentryclientaccess } = fields;
  return showforall === true && Array.isArray(kbentryclientaccess) ? kbentryclientaccess.map(Number) : [];
}

/**
 * What is left to do for articles that were written. One for some clients was written hidden: it is shown once the tenant is seen
 * to hold back everybody else. The first one written tells whether the tenant keeps the dates and authors it is sent.
 */
export async function* finishArticles(
  outcomes: AsyncIterable<Outcome>,
  context: WriteContext,
  reading: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    const { intent } = outcome;
    if (outcome.kind !== 'done' || intent.key.entity !== 'articles' || outcome.targetId === null) {
      yield outcome;
      continue;
    }
    const clients = clientsOf(intent);
    const isDated = intent.operation === 'create' && intent.fields.date_created !== undefined;
    const unknown = isDated && context.memory.get(keepsDates) === null;
    const actual =
      clients.length > 0 || unknown ? await readArticle(outcome.targetId, { children: false, signal }, reading) : null;
    if (unknown && actual) learn(intent, actual, context);
    const findings = [
      ...outcome.findings,
      ...(clients.length > 0 ? await showTo(clients, outcome.targetId, actual, context, signal) : []),
      ...(intent.operation === 'create' ? unkept(intent, context) : []),
    ];
    yield { ...outcome, findings };
  }
}

async function showTo(
  clients: readonly number[],
  targetId: string,
  actual: Actual | null,
  { api }: WriteContext,
  signal: AbortSignal,
): Promise<Finding[]> {
  const kept = actual?.fields.kbentryclientaccess;
  const isHeld =
    Array.isArray(kept) && kept.length === clients.length && clients.every((id) => kept.includes(String(id)));
  if (!isHeld) return [notHeld('the tenant did not keep which clients may read it')];
  const row: JsonObject = { ...importFlags('articles'), id: Number(targetId), showforall: true };
  const answer = await api.post('/KBArticle', [row], signal);
  return answer.kind === 'accepted' ? [] : [notHeld(answer.message)];
}

function notHeld(why: string): Finding {
  return {
    severity: 'warning',
    code: 'W_AUDIENCE_HIDDEN',
    message: `The article is for the users of some clients, but ${why}: it is shown to no user.`,
    hint: 'Share it with them in Halo.',
  };
}

function learn({ fields }: Intent, actual: Actual, { memory }: WriteContext): void {
  const seconds = (value: unknown) => (typeof value === 'string' ? value.slice(0, 19) : null);
  memory.set(keepsDates, seconds(fields.date_created) === seconds(actual.fields.date_created ?? null));
  if (fields.creator_id !== undefined) {
    memory.set(keepsAuthors, String(fields.creator_id) === String(actual.fields.creator_id ?? ''));
  }
}

function unkept({ fields }: Intent, { memory }: WriteContext): Finding[] {
  const lost = [
    ...(fields.date_created !== undefined && memory.get(keepsDates)?.value === false ? ['date'] : []),
    ...(fields.creator_id !== undefined && memory.get(keepsAuthors)?.value === false ? ['author'] : []),
  ];
  if (lost.length === 0) return [];
  const message = `The tenant keeps its own ${lost.join(' and ')} of articles: the original stands in the memo for agents.`;
  return [{ severity: 'info', code: 'W_ARTICLE_HISTORY', message }];
}
