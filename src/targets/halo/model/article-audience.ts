import type { Desired, DesiredValue } from '../../../model/desired.ts';
import type { Article } from '../../../model/records.ts';
import type { ModelContext } from './model-context.ts';

/** Who may read an article besides the agents. */
export interface Audience {
  /** Shown to all users, or to those of the clients alone where there are any. */
  shown: boolean;
  /** Ids of clients. */
  clients: number[];
  accepted: Desired['accepted'];
}

/**
 * Who may read an article: everybody where everybody could at the source; else what `articles.audience` says of its segment. What
 * no entry is about stays with the agents.
 */
export function audienceOf(article: Pick<Article, 'audience' | 'segment'>, context: ModelContext): Audience {
  const { audience } = article;
  if (audience === 'everyone') return { shown: true, clients: [], accepted: [] };
  const closed = (message: string): Audience => ({
    shown: false,
    clients: [],
    accepted: [{ severity: 'warning', code: 'W_AUDIENCE', message, field: 'audience' }],
  });
  const rules = rulesFor(article, context);
  if (rules === null) {
    return closed(
      audience === 'agents'
        ? 'only agents could read it: it is shown to no user'
        : `articles.audience says nothing of its audience (${audience}): it is shown to no user`,
    );
  }
  if (rules.includes('users')) {
    const { forAnyone } = context.details.knowledge;
    if (!forAnyone) return { shown: true, clients: [], accepted: [] };
    return closed('the tenant shows its articles to people who are not signed in, so it is shown to no user');
  }
  const { clients } = context.details.knowledge;
  const ids = rules.flatMap((rule) =>
    typeof rule === 'string'
      ? []
      : rule.clients.flatMap((name) => clients.find((each) => each.name === name)?.id ?? []),
  );
  return { shown: ids.length > 0, clients: [...new Set(ids.map(Number))].sort((a, b) => a - b), accepted: [] };
}

type Rule = ModelContext['migration']['articles']['audience'][string];

/** Null where one of its segments has no entry. An article for several segments carries all their names, with commas between. */
function rulesFor(
  { audience, segment }: Pick<Article, 'audience' | 'segment'>,
  { migration }: ModelContext,
): Rule[] | null {
  const entries = migration.articles.audience;
  const whole = audience === 'segment' ? segment : audience;
  if (whole === null) return null;
  const entry = (name: string) => (Object.hasOwn(entries, name) ? entries[name] : undefined);
  const named = entry(segment ?? whole) ?? entry(whole);
  if (named !== undefined) return [named];
  const parts = whole.split(', ').map(entry);
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : null;
}

/** The properties that say so. Clients are always written where the spec names any, so that they can be taken away again. */
export function audienceFields(
  { shown, clients }: Audience,
  { migration }: ModelContext,
): Record<string, DesiredValue> {
  const restricts = Object.values(migration.articles.audience).some((rule) => typeof rule !== 'string');
  return { showforall: shown, ...(restricts ? { kbentryclientaccess: clients } : {}) };
}
