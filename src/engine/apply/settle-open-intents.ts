import type { Recovered } from '../../model/continued.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Found, Intent, KnownChild, Outcome } from '../../model/intent.ts';
import { type LedgerRow, sizeProperty } from '../../model/ledger-row.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { isProbe } from '../probe/probe-key.ts';
import { describeDoubles } from './describe-doubles.ts';
import { ledgerRowOf } from './ledger-row.ts';

/**
 * Looks for what earlier runs were about to write and never heard of: what stands gets its ledger row, what does not may be
 * written again. An update is simply open again: sending the same values twice does no harm. Answers the keys (`formatKey`)
 * that stay unknown because the target has them more than once, with where it has them. `tell` hears at the end what came of
 * them, where there were any. Only reads from the target.
 */
export async function settleOpenIntents(
  context: RunContext,
  tell: (recovered: Recovered) => void = () => {},
): Promise<Map<string, readonly string[]>> {
  const unsettled = new Map<string, readonly string[]>();
  const recovered: Recovered = { open: 0, found: 0, again: 0, unknown: 0 };
  // It may take the target's whole patience: nobody should wonder what is going on.
  if ((await context.store.openIntents(1)).length > 0) context.emit({ type: 'phase', phase: 'recover' });
  const list = (after: string | null, limit: number) => context.store.openIntents(limit, after);
  for await (const intents of pages(list, (intent) => intent.id)) {
    context.emit({ type: 'phase', phase: 'recover' });
    await checkpoint(context);
    // What a probe left is deleted, not adopted.
    const { outcomes, rows, doubles } = await lookFor(
      context,
      intents.filter((intent) => !isProbe(intent)),
    );
    await context.store.settle(outcomes, rows);
    for (const [key, places] of doubles) unsettled.set(key, places);
    recovered.open += outcomes.length;
    for (const { kind } of outcomes) recovered[counted[kind]] += 1;
  }
  if (recovered.open > 0) tell(recovered);
  return unsettled;
}

const counted = { done: 'found', rejected: 'again', unknown: 'unknown' } as const;

async function lookFor(
  context: RunContext,
  intents: readonly Intent[],
): Promise<{ outcomes: Outcome[]; rows: LedgerRow[]; doubles: Map<string, string[]> }> {
  const creations = intents.filter((intent) => intent.operation === 'create');
  const outcomes: Outcome[] = intents
    .filter((intent) => intent.operation !== 'create')
    .map((intent) => ({ kind: 'rejected', intent, code: 'E_UNANSWERED', message: 'is sent again', fatal: false }));
  const rows: LedgerRow[] = [];
  const doubles = new Map<string, string[]>();
  if (creations.length === 0) return { outcomes, rows, doubles };
  const siblings = await readSiblings(context, creations);
  const sought = creations.map(({ key, aggregate, marker, parentTargetId, fields, written }) => ({
    entity: key.entity,
    key,
    marker,
    parentTargetId,
    fields,
    ...(aggregate ? { aggregate, siblings: siblings.get(formatKey(aggregate)) ?? new Map() } : {}),
    ...(written === undefined ? {} : { written }),
    ...(written?.[sizeProperty] === undefined ? {} : { size: Number(written[sizeProperty]) }),
  }));
  const found = new Map<string, string[]>();
  const since = Math.max(...creations.map(({ at }) => (at === undefined ? context.clock.now() : Date.parse(at))));
  let isWaiting = false;
  const onWait = (until: number) => {
    isWaiting = true;
    const { timezone } = context.migration;
    context.emit({ type: 'waiting', until: new Date(until).toISOString(), timezone, reason: 'index' });
  };
  const options = { patient: true, since, onWait, signal: context.signal };
  for await (const each of context.target.reader.find(sought, options)) {
    found.set(placeOf(each.sought), each.targetIds);
  }
  if (isWaiting) context.emit({ type: 'waited' });
  for (const intent of creations) {
    const [targetId, ...more] = found.get(placeOf(intent)) ?? [];
    if (targetId === undefined) {
      outcomes.push({ kind: 'rejected', intent, code: 'E_NOT_FOUND', message: 'it did not arrive', fatal: false });
    } else if (more.length > 0) {
      const places = [targetId, ...more].map((id) => context.model.address(intent.key.entity, id) ?? id);
      doubles.set(formatKey(intent.key), places);
      outcomes.push({ kind: 'unknown', intent, message: describeDoubles(places) });
    } else {
      const url = context.model.address(intent.key.entity, targetId);
      outcomes.push({ kind: 'done', intent, targetId, url, findings: [] });
      rows.push(ledgerRowOf(context.model, intent, targetId, url));
    }
  }
  return { outcomes, rows, doubles };
}

/** What the ledger has of the same tickets and articles, by the `formatKey` of these. */
async function readSiblings(
  { store }: Pick<RunContext, 'store'>,
  intents: readonly Intent[],
): Promise<Map<string, ReadonlyMap<string, KnownChild>>> {
  const aggregates = new Map(
    intents.flatMap(({ aggregate }) => (aggregate ? [[formatKey(aggregate), aggregate]] : [])),
  );
  const rows = await store.children([...aggregates.values()]);
  const groups = Map.groupBy(rows, ({ aggregate }) => (aggregate ? formatKey(aggregate) : ''));
  return new Map([...groups].map(([place, group]) => [place, new Map(group.map((row) => [formatKey(row.key), row]))]));
}

/** Children of two aggregates may share an id. */
function placeOf({
  key,
  parentTargetId,
}: {
  key: RecordKey;
  parentTargetId: Found['sought']['parentTargetId'];
}): string {
  return `${parentTargetId ?? ''} ${formatKey(key)}`;
}
