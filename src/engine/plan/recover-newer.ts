import { formatKey, type PlanEntity, type RecordKey } from '../../model/entity.ts';
import type { Existing } from '../../model/existing.ts';
import type { Finding } from '../../model/finding.ts';
import { isObject } from '../../model/json.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { parseMarker } from '../../model/marker.ts';
import type { Store } from '../../model/store.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { chunks, pageSize, pages } from '../pages.ts';
import { isProbe } from '../probe/probe-key.ts';
import { isRecovered } from './compare-recovered.ts';
import { madeByOther, markedTwice, recoveredRow } from './recovered-row.ts';

/** Whose new records are looked at, in the order in which they are written. The others have no place for a key, or are matched by name. */
const counted = ['organizations', 'contacts', 'folders', 'articles', 'tickets'] as const satisfies PlanEntity[];
type Counted = (typeof counted)[number];

/** States that were compared with the target since they were opened: the lock keeps others from writing meanwhile. */
const compared = new WeakSet<Store>();

/**
 * Looks at what the target got since the newest record that the ledger knows. What carries our marker there and is not known was
 * written by a later history than this state's, which is an older export or a backup: it is known again, as after a lost state, and
 * children of the others are looked for before they are written. Once for each opened state. Asks for one page of each kind of
 * record where the state is up to date. Only reads from the target. Throws Failure `E_STATE_OTHER`, `E_MARKERS` (exit 4).
 */
export async function recoverNewer(context: RunContext): Promise<void> {
  const { store, emit } = context;
  if (compared.has(store)) return;
  const seen = await readSeen(store);
  const found = new Map<PlanEntity, number>();
  for (const entity of counted) {
    const count = await recoverEntity(context, entity, seen, { isFirst: found.size === 0 });
    if (count > 0) found.set(entity, count);
  }
  await store.putMemo(memo, seen);
  compared.add(store);
  if (found.size > 0) emit({ type: 'finding', finding: behind(found) });
}

/**
 * After all that stands was read, or where nothing of ours can stand: what is older than this need not be looked at again. Of the
 * kinds of which a tenant may have many of its own, and whose keys are dear to read.
 */
export async function noteNewest({ store, target, signal }: RunContext): Promise<void> {
  compared.add(store);
  const seen = await readSeen(store);
  for (const entity of ['articles', 'tickets'] as const) {
    if ((await store.newestTarget(entity)) !== null || (await store.countScope(entity)) === 0) continue;
    for await (const page of target.reader.newer?.(entity, null, signal) ?? []) {
      seen[entity] = higher(seen[entity] ?? null, page[0]?.id ?? null);
      break;
    }
  }
  await store.putMemo(memo, seen);
}

const memo = 'newestSeen';
type Seen = Partial<Record<Counted, string | null>>;

async function readSeen(store: Pick<Store, 'memo'>): Promise<Seen> {
  const value = await store.memo(memo);
  return isObject(value) ? (value as Seen) : {};
}

async function recoverEntity(
  context: RunContext,
  entity: Counted,
  seen: Seen,
  { isFirst }: { isFirst: boolean },
): Promise<number> {
  const { store, target, signal } = context;
  const known = await store.newestTarget(entity);
  if (known === null && (await store.countScope(entity)) === 0) return 0;
  const after = higher(known, seen[entity] ?? null) ?? '0';
  let newest: string | null = after;
  let count = 0;
  for await (const page of target.reader.newer?.(entity, after, signal) ?? []) {
    await checkpoint(context);
    for (const { id } of page) newest = higher(newest, id);
    for (const some of chunks(page, pageSize)) {
      const rows = await unknownAmong(context, entity, some);
      if (rows.length === 0) continue;
      // First, so that a process that dies on the way leaves nothing known without its children being looked for.
      if (isFirst && count === 0) await store.doubtChildren();
      await store.putLedger(rows);
      count += rows.length;
    }
  }
  seen[entity] = newest;
  return count;
}

async function unknownAmong(context: RunContext, entity: Counted, page: readonly Existing[]): Promise<LedgerRow[]> {
  const { store, sourceKey, heldBy } = context;
  const marked = page.flatMap((existing): { key: RecordKey; existing: Existing }[] => {
    const key = parseMarker(sourceKey, existing.marker ?? '');
    return key?.entity === entity && !isProbe({ key }) ? [{ key, existing }] : [];
  });
  if (marked.length === 0) return [];
  const ids = marked.map(({ key }) => key.id);
  const ledger = new Map((await store.ledger(entity, ids)).map((row) => [row.key.id, row]));
  const rows = new Map<string, LedgerRow>();
  for (const { key, existing } of marked) {
    const row = rows.get(key.id) ?? ledger.get(key.id);
    if (row?.targetId === existing.id || (row && !isRecovered(row) && (await isStanding(context, row)))) continue;
    if (row && isRecovered(row)) throw markedTwice(entity, existing, row.targetId ?? '');
    // In place of one that was deleted since: none of its children stands.
    if (row) await store.forgetChildren([key]);
    rows.set(key.id, { ...recoveredRow(key, existing), doubtful: true });
  }
  if (rows.size === 0) return [];
  // What this very state sent without an answer is looked for by its own rules.
  const open = await readOpen(store);
  const unknown = [...rows.values()].filter(({ key }) => !open.has(formatKey(key)));
  const names = unknown.map(({ key }) => key.id);
  const holder = heldBy?.(entity, names);
  if (holder) throw madeByOther(context, holder, entity);
  return unknown;
}

async function isStanding({ target, signal }: RunContext, { key, kind, targetId }: LedgerRow): Promise<boolean> {
  if (kind === 'adopt' || targetId === null) return true;
  const options = { children: false, signal };
  for await (const _ of target.reader.read(key.entity as PlanEntity, [targetId], options)) return true;
  return false;
}

async function readOpen(store: Store): Promise<Set<string>> {
  const open = new Set<string>();
  for await (const intents of pages(
    (after, limit) => store.openIntents(limit, after),
    (intent) => intent.id,
  )) {
    for (const { key } of intents) open.add(formatKey(key));
  }
  return open;
}

function higher(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Number.parseInt(b, 10) > Number.parseInt(a, 10) ? b : a;
}

/** `found`: how many records of each kind stand and were not known; none of any: comments or files alone. */
export function behind(found: ReadonlyMap<PlanEntity, number>): Finding {
  const counts = [...found].map(([entity, count]) => `${entity} ${count}`).join(', ');
  const what = counts ? `records of ours that it does not know (${counts})` : 'comments of ours that it does not know';
  return {
    severity: 'warning',
    code: 'W_STATE_BEHIND',
    message: `The state is an older export or a backup: the target has ${what}, which would have been written again. They are known again, and unknown comments and files are looked for before they are written.`,
    hint: 'Nothing needs to be done as long as no other copy of this state is used from here on. verify compares both sides.',
  };
}
