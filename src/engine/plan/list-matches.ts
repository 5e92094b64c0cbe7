import { formatKey } from '../../model/entity.ts';
import type { IdentityRow } from '../../model/identity-row.ts';
import type { MatchLine, PlanReport } from '../../model/plan-report.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';

const entities = ['groups', 'agents', 'organizations'] as const;

/** Of each entity so many are kept in a report. */
const kept = 500;

type MatchContext = Pick<RunContext, 'store' | 'migration'>;

/**
 * Where every group, agent and organization of the plan leads and why, page by page. Names of groups and agents are
 * configuration; those of organizations are customers' names and given only with `showValues`.
 */
export async function* listMatches(
  context: MatchContext,
  entity: MatchLine['entity'],
  { showValues }: { showValues: boolean },
): AsyncGenerator<MatchLine[]> {
  const { store } = context;
  const isShown = showValues || entity !== 'organizations';
  for await (const rows of pages(
    (after, limit) => store.pageIdentities(entity, after, limit),
    ({ id }) => id,
  )) {
    const ids = rows.flatMap(({ targetId }) => targetId ?? []);
    const names = new Map((await store.existingById(entity, ids)).map(({ id, name }) => [id, name]));
    yield rows.map((row) => ({
      entity,
      sourceId: row.id,
      source: isShown ? row.name : null,
      decision: row.decision === 'alias' ? 'default' : row.decision,
      targetId: row.targetId,
      target: targetName(context, row, names, isShown),
      how: row.decision === 'blocked' && !isShown ? 'not decided' : row.reason,
    }));
  }
}

/** The first matches of each entity, with how many there are. */
export async function readMatches(
  context: MatchContext,
  options: { showValues: boolean },
): Promise<PlanReport['matches']> {
  const matches: PlanReport['matches'] = [];
  for (const entity of entities) {
    const lines: MatchLine[] = [];
    let total = 0;
    for await (const page of listMatches(context, entity, options)) {
      total += page.length;
      lines.push(...page.slice(0, kept - lines.length));
    }
    if (total > 0) matches.push({ entity, total, lines });
  }
  return matches;
}

/** Tells the views of every match; never with customers' names. */
export async function emitMatches(context: MatchContext & Pick<RunContext, 'emit'>): Promise<void> {
  for (const entity of entities) {
    for await (const page of listMatches(context, entity, { showValues: false })) {
      for (const line of page) context.emit({ type: 'match', ...line });
    }
  }
}

function targetName(
  { migration }: MatchContext,
  { decision, alias, targetId, name, entity }: IdentityRow,
  names: ReadonlyMap<string, string>,
  isShown: boolean,
): string | null {
  if (decision === 'alias' && alias) {
    if (entity === 'groups') return migration.groups.default ?? null;
    if (alias.id === 'none') return migration.organizations.none.client;
    return formatKey(alias);
  }
  if (!isShown) return null;
  if (decision === 'create') return name;
  return names.get(targetId ?? '') ?? null;
}
