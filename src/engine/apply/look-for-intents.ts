import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Found, Intent, KnownChild, Outcome } from '../../model/intent.ts';
import { type LedgerRow, sizeProperty } from '../../model/ledger-row.ts';
import type { RunContext } from '../context.ts';
import { describeDoubles } from './describe-doubles.ts';
import { ledgerRowOf } from './ledger-row.ts';

/** What one look at the target says of writes that nobody heard of. */
interface Looked {
  outcomes: Outcome[];
  rows: LedgerRow[];
  /** Places by key (`formatKey`) of what the target has more than once. */
  doubles: Map<string, string[]>;
  /** Creations that the target does not show. */
  missing: Intent[];
}

/** Looks for each of these once. Of an update nothing is looked for: it is open again. Only reads from the target. */
export async function lookForIntents(context: RunContext, intents: readonly Intent[]): Promise<Looked> {
  const creations = intents.filter((intent) => intent.operation === 'create');
  const outcomes: Outcome[] = intents
    .filter((intent) => intent.operation !== 'create')
    .map((intent) => ({ kind: 'rejected', intent, code: 'E_UNANSWERED', message: 'is sent again', fatal: false }));
  const looked: Looked = { outcomes, rows: [], doubles: new Map(), missing: [] };
  if (creations.length === 0) return looked;
  const siblings = await readSiblings(context, creations);
  const sought = creations.map(({ key, aggregate, marker, parentTargetId, fields, floor, written }) => ({
    entity: key.entity,
    key,
    marker,
    parentTargetId,
    fields,
    floor,
    ...(aggregate ? { aggregate, siblings: siblings.get(formatKey(aggregate)) ?? new Map() } : {}),
    ...(written === undefined ? {} : { written }),
    ...(written?.[sizeProperty] === undefined ? {} : { size: Number(written[sizeProperty]) }),
  }));
  const found = new Map<string, string[]>();
  const options = { patient: false, signal: context.signal };
  for await (const each of context.target.reader.find(sought, options)) {
    found.set(placeOf(each.sought), each.targetIds);
  }
  for (const intent of creations) {
    const [targetId, ...more] = found.get(placeOf(intent)) ?? [];
    if (targetId === undefined) {
      looked.missing.push(intent);
    } else if (more.length > 0) {
      const places = [targetId, ...more].map((id) => context.model.address(intent.key.entity, id) ?? id);
      looked.doubles.set(formatKey(intent.key), places);
      outcomes.push({ kind: 'unknown', intent, message: describeDoubles(places) });
    } else {
      const url = context.model.address(intent.key.entity, targetId);
      outcomes.push({ kind: 'done', intent, targetId, url, findings: [] });
      looked.rows.push(ledgerRowOf(context.model, intent, targetId, url));
    }
  }
  return looked;
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
