import { digest, digestText } from '../../model/digest.ts';
import type { RunContext } from '../context.ts';
import { cutoverOf } from '../plan/cutover.ts';

const kind = 'selected ticket';

/** Grows when the same spec would select otherwise. */
const version = 1;

/** That a ticket was selected, with what scope and restrictions ask of it. */
export interface Selection {
  rank: number;
  groupId: string | null;
}

/** Which tickets were selected before, so that their records need not be read and asked about again. */
export interface SelectionMemory {
  /** Of these, those that `select` and the options took as they stand now; `digests` are their records'. */
  recall(digests: ReadonlyMap<string, string>): Promise<Map<string, Selection>>;
  keep(selections: ReadonlyMap<string, Selection>, digests: ReadonlyMap<string, string>): Promise<void>;
}

/** What `groups.restricted` says is not among what is remembered: it depends on the group too. */
export async function rememberSelection({
  store,
  privacy,
  migration,
  clock,
}: Pick<RunContext, 'store' | 'privacy' | 'migration' | 'clock'>): Promise<SelectionMemory> {
  const { tickets, options, timezone } = migration;
  const erased = [...(await privacy.erased()).keys()].sort();
  const { deletedTickets, suspendedTickets } = options;
  const parts = [version, tickets.select ?? null, tickets.order, timezone, deletedTickets, suspendedTickets];
  const late = cutoverOf({ migration, clock })?.after.newTickets === 'skip' ? migration.cutover : null;
  const setting = digest([...parts, migration.privacy, erased, late ?? null]);
  const basisOf = (recordDigest: string) => digestText(`${setting} ${recordDigest}`);
  return {
    async recall(digests) {
      const derived = await store.derived(kind, [...digests.keys()]);
      const fresh = [...derived.values()].filter(({ id, basis }) => basis === basisOf(digests.get(id) ?? ''));
      return new Map(fresh.map(({ id, value }) => [id, value as unknown as Selection]));
    },
    async keep(selections, digests) {
      if (selections.size === 0) return;
      await store.putDerived(
        kind,
        [...selections].map(([id, { rank, groupId }]) => ({
          id,
          basis: basisOf(digests.get(id) ?? ''),
          value: { rank, groupId },
        })),
      );
    },
  };
}
