import type { Derived, DerivedKind } from '../../model/derived.ts';
import { digest } from '../../model/digest.ts';
import type { RunContext } from '../context.ts';
import { chunks, idPageSize, pages } from '../pages.ts';
import { cutoverOf } from '../plan/cutover.ts';

/** Grows when the same spec would select otherwise. */
const version = 1;

/** That a ticket was selected, with what scope and restrictions ask of it. */
export interface Selection {
  rank: number;
  groupId: string | null;
}

/** A ticket, and whether `select` and the options took it before as they and it stand now; null: not known. */
export interface Remembered {
  id: string;
  digests: Derived['digests'];
  selection: Selection | null;
}

/** Which tickets were selected before, so that their records need not be read and asked about again. */
export interface SelectionMemory {
  /** All tickets of the snapshot, or these, of which nothing is known then. */
  pages(ids?: readonly string[]): AsyncGenerator<Remembered[]>;
  keep(selected: readonly { id: string; digests: Derived['digests']; selection: Selection }[]): Promise<void>;
}

/** What `groups.restricted` says is not among what is remembered: it depends on the group too. */
export async function rememberSelection(
  context: Pick<RunContext, 'snapshot' | 'privacy' | 'migration' | 'clock'>,
): Promise<SelectionMemory> {
  const { snapshot } = context;
  const kind = await kindOf(context);
  return {
    async *pages(ids) {
      if (ids) {
        for (const part of chunks(ids, idPageSize)) yield withoutMemory(await snapshot.digests('tickets', part));
        return;
      }
      const read = (after: string | null, limit: number) => snapshot.pageDerived(kind, after, limit);
      for await (const page of pages(read, ({ id }) => id, idPageSize)) {
        yield page.map(({ id, digests, value }) => ({ id, digests, selection: value as unknown as Selection | null }));
      }
    },
    async keep(selected) {
      if (selected.length === 0) return;
      await snapshot.putDerived(
        kind,
        selected.map(({ id, digests, selection: { rank, groupId } }) => ({ id, digests, value: { rank, groupId } })),
      );
    },
  };
}

function withoutMemory(digests: ReadonlyMap<string, string>): Remembered[] {
  return [...digests].map(([id, digest]) => ({ id, digests: [digest, null], selection: null }));
}

/** `select` sees the bare record. */
async function kindOf({
  privacy,
  migration,
  clock,
}: Pick<RunContext, 'privacy' | 'migration' | 'clock'>): Promise<DerivedKind> {
  const { tickets, options, timezone } = migration;
  const erased = [...(await privacy.erased()).keys()].sort();
  const { deletedTickets, suspendedTickets } = options;
  const parts = [version, tickets.select ?? null, tickets.order, timezone, deletedTickets, suspendedTickets];
  const late = cutoverOf({ migration, clock })?.after.newTickets === 'skip' ? migration.cutover : null;
  const setting = digest([...parts, migration.privacy, erased, late ?? null]);
  return { name: 'selected', entity: 'tickets', withThread: false, setting };
}
