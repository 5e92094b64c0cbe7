import type { Pointer } from '../../model/finding.ts';
import { foldName } from '../../model/fold-name.ts';
import type { NameCheck } from '../../model/target-model.ts';
import { suggest, suggestHint } from '../../spec/suggest.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';

type MatchContext = Pick<RunContext, 'store' | 'snapshot' | 'migration'>;
type Matched = 'groups' | 'agents' | 'organizations';

/** Entries under `match` that name nothing of the source, and so match nothing: once per entry, at its place in the spec. */
export async function checkMatches(context: MatchContext): Promise<NameCheck[]> {
  const checks: NameCheck[] = [];
  for (const entity of ['groups', 'agents', 'organizations'] as const) {
    const listed = await findUnsettled(context, entity);
    if (listed.length === 0) continue;
    const names = await readNames(context, entity);
    const folded = new Set(names.map(foldName));
    const unknown = listed.filter((name) => !folded.has(foldName(name)));
    checks.push(...unknown.map((name) => unknownMatch(entity, name, names)));
  }
  return checks;
}

/** Entries that name nobody whom the plan settled: a look at an index, where the snapshot may hold as many records as customers. */
async function findUnsettled({ store, migration }: MatchContext, entity: Matched): Promise<string[]> {
  const listed = Object.keys(migration[entity].match);
  if (listed.length === 0) return [];
  const settled = [
    ...(await store.identitiesByName(entity, listed)),
    ...(await store.identitiesByEmail(
      entity,
      listed.map((name) => name.toLowerCase()),
    )),
  ];
  const known = new Set(settled.flatMap(({ name, email }) => [foldName(name ?? ''), foldName(email ?? '')]));
  return listed.filter((name) => !known.has(foldName(name)));
}

/** What an entry may stand for: names, and the addresses of agents. */
async function readNames({ snapshot }: MatchContext, entity: Matched): Promise<string[]> {
  const names: string[] = [];
  const read = (after: string | null, limit: number) => snapshot.page(entity, after, limit);
  for await (const page of pages(read, ({ id }) => id)) {
    for (const { record } of page) names.push(...('emails' in record ? record.emails : []), record.name);
  }
  return names;
}

const words: Record<Matched, string> = { groups: 'group', agents: 'agent', organizations: 'organization' };

function unknownMatch(entity: Matched, name: string, names: readonly string[]): NameCheck {
  const pointer: Pointer = [entity, 'match', name];
  return {
    kind: 'skipped',
    severity: 'warning',
    code: 'W_UNUSED_MATCH',
    message: `The source has no ${words[entity]} ${JSON.stringify(name)}: this match does nothing.`,
    hint: hintFor(entity, name, names),
    pointer,
  };
}

/** Only groups are listed: names of organizations are customers' names, and a list of addresses belongs into no log. */
function hintFor(entity: Matched, name: string, names: readonly string[]): string {
  if (names.length === 0) return `The source has no ${entity} at all.`;
  if (entity === 'groups') return suggestHint(name, names, 'There are');
  const near = entity === 'agents' ? suggest(name, names) : null;
  return near === null ? 'Write it as the source does, or take the entry out.' : `Did you mean "${near}"?`;
}
