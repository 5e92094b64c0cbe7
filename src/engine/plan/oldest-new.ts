import { formatKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { Store } from '../../model/store.ts';
import type { DesiredRecord } from './desire-records.ts';

const memo = 'oldestNew';
/** More than one, since somebody may have deleted the one that is looked for. */
const atMost = 2;

/** Of the tickets that stand and get new comments those with the oldest ones: what a later run than the state knows wrote first. */
export class OldestNew {
  readonly #tickets: { id: string; at: string }[] = [];

  note({ id, desired, thread }: DesiredRecord, row: LedgerRow, children: readonly LedgerRow[]): void {
    // Children of the others are looked for in any case.
    if (!thread || !row.complete || row.doubtful || row.kind === 'adopt') return;
    const known = new Set(children.map(({ key }) => formatKey(key)));
    const missing = new Set(
      (desired?.children ?? []).flatMap(({ key }) =>
        key.entity === 'comments' && !known.has(formatKey(key)) ? [key.id] : [],
      ),
    );
    const dates = thread.record.comments.flatMap((comment) =>
      missing.has(comment.id) ? (comment.createdAt ?? []) : [],
    );
    const [at] = dates.sort();
    if (at === undefined) return;
    this.#tickets.push({ id, at });
    this.#tickets.sort((a, b) => (a.at < b.at ? -1 : 1)).splice(atMost);
  }

  async keep(store: Pick<Store, 'putMemo'>): Promise<void> {
    await store.putMemo(
      memo,
      this.#tickets.map(({ id }) => id),
    );
  }
}

/** Ids of the tickets of the current plan, oldest first. */
export async function readOldestNew(store: Pick<Store, 'memo'>): Promise<string[]> {
  const value = await store.memo(memo);
  return Array.isArray(value) ? value.map(String) : [];
}
