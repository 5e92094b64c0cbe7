import type { Desired, DesiredValue, Problem } from '../../../model/desired.ts';
import type { Article } from '../../../model/records.ts';
import { checkRule } from './check-audience.ts';
import type { ModelContext } from './model-context.ts';

/** Who may read an article besides the agents. */
export interface Audience {
  /** Shown to all users, or to those of the clients alone where there are any. */
  shown: boolean;
  /** Ids of clients. */
  clients: number[];
  accepted: Desired['accepted'];
  problems: Problem[];
}

/**
 * Who may read an article: everybody where everybody could at the source; else what `articles.audience` says of its segment. What
 * no entry is about stays with the agents.
 */
export function audienceOf(article: Pick<Article, 'audience' | 'segment'>, context: ModelContext): Audience {
  const { audience } = article;
  const open: Audience = { shown: true, clients: [], accepted: [], problems: [] };
  if (audience === 'everyone') return open;
  const closed = (message: string): Audience => ({
    ...open,
    shown: false,
    accepted: [{ severity: 'warning', code: 'W_AUDIENCE', message, field: 'audience' }],
  });
  const entries = entriesFor(article, context);
  if (entries === null) {
    return closed(
      audience === 'agents'
        ? 'only agents could read it: it is shown to no user'
        : `articles.audience says nothing of its audience (${audience}): it is shown to no user`,
    );
  }
  const problems = entries.flatMap((name) => checkRule(name, context));
  if (problems.length > 0) return { ...open, shown: false, problems };
  const { knowledge } = context.details;
  const rules = entries.flatMap((name) => context.migration.articles.audience[name] ?? []);
  if (rules.includes('users')) {
    if (!knowledge.forAnyone) return open;
    return closed('the tenant shows its articles to people who are not signed in, so it is shown to no user');
  }
  const names = rules.flatMap((rule) => (typeof rule === 'string' ? [] : rule.clients));
  const ids = knowledge.clients.filter(({ name }) => names.includes(name)).map(({ id }) => Number(id));
  return { ...open, shown: ids.length > 0, clients: [...new Set(ids)].sort((a, b) => a - b) };
}

/**
 * The entries of `articles.audience` that are about an article, by their names; null where one of its segments has none. An article
 * for several segments carries all their names, with commas between.
 */
function entriesFor(
  { audience, segment }: Pick<Article, 'audience' | 'segment'>,
  { migration }: ModelContext,
): string[] | null {
  const has = (name: string) => Object.hasOwn(migration.articles.audience, name);
  // The built-in audiences have names of their own, which differ by language.
  if (audience !== 'segment') return has(audience) ? [audience] : null;
  if (segment === null) return null;
  if (has(segment)) return [segment];
  const parts = segment.split(', ');
  return parts.every(has) ? parts : null;
}

/** The properties that say so. Clients are always written where the spec names any, so that they can be taken away again. */
export function audienceFields(
  { shown, clients }: Pick<Audience, 'shown' | 'clients'>,
  { migration }: ModelContext,
): Record<string, DesiredValue> {
  const restricts = Object.values(migration.articles.audience).some((rule) => typeof rule !== 'string');
  return { showforall: shown, ...(restricts ? { kbentryclientaccess: clients } : {}) };
}
