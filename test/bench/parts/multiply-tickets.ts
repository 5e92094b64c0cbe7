import type { RunContext } from '../../../src/engine/context.ts';
import { pages } from '../../../src/engine/pages.ts';
import { sourceEntities } from '../../../src/model/entity.ts';
import type { Ticket } from '../../../src/model/records.ts';
import type { StoredRecord } from '../../../src/model/snapshot.ts';

/** Ids from here on are nobody else's. */
const firstId = 1_000_000_000;

/**
 * Puts `copies` more of every ticket and its thread into the snapshot, as a pull would that finds them at the source; each with
 * ids of its own and the people of the first. Answers how many tickets there are then.
 */
export async function multiplyTickets({ snapshot }: RunContext, copies: number): Promise<number> {
  await snapshot.beginPull();
  for (const entity of sourceEntities)
    if (entity !== 'tickets' && entity !== 'threads')
      await snapshot.commitPage(entity, { records: [], deleted: [], cursor: null, done: true, partial: true });
  const originals: StoredRecord<'tickets'>[] = [];
  for await (const page of pages(
    (after, limit) => snapshot.page('tickets', after, limit),
    ({ id }) => id,
  ))
    originals.push(...page.filter(({ record }) => !record.deleted));
  for (let copy = 0; copy < copies; copy += 1) {
    for (const [index, chunk] of chunksOf(originals).entries()) {
      const offset = firstId + copy * originals.length + index * chunkSize;
      await addCopies(snapshot, chunk, offset);
    }
  }
  await snapshot.commitPage('tickets', { records: [], deleted: [], cursor: null, done: true, partial: true });
  await snapshot.finishPull();
  return originals.length * (copies + 1);
}

/** A ticket for every so many milliseconds: as in any account, later ids were opened later. */
const everyMs = 60_000;

function laterOf(ticket: Ticket, id: string): Ticket {
  const created = Date.parse('2020-01-01T00:00:00Z') + (Number(id) - firstId) * everyMs;
  const age = Date.parse(ticket.updatedAt ?? '') - Date.parse(ticket.createdAt ?? '');
  const toIso = (ms: number) => new Date(ms).toISOString();
  return { ...ticket, id, createdAt: toIso(created), updatedAt: toIso(created + (age || 0)) };
}

const chunkSize = 500;

function chunksOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, index) =>
    items.slice(index * chunkSize, (index + 1) * chunkSize),
  );
}

async function addCopies(
  snapshot: RunContext['snapshot'],
  originals: readonly StoredRecord<'tickets'>[],
  offset: number,
): Promise<void> {
  const ids = new Map(originals.map(({ id }, index) => [id, String(offset + index)]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const records = originals.map(({ id, record, raw }) => ({ record: laterOf(record, idOf(id)), raw }));
  await snapshot.commitPage('tickets', { records, deleted: [], cursor: null, done: false, partial: true });
  const stored = await snapshot.get('tickets', [...ids.values()]);
  const digests = new Map(stored.map(({ id, digest }) => [id, digest]));
  const threads = await snapshot.get('threads', [...ids.keys()]);
  await snapshot.commitThreads(
    threads.map(({ record, raw }) => {
      const id = idOf(record.id);
      const comments = record.comments.map((comment) => ({ ...comment, id: `${id}-${comment.id}` }));
      return { ticketDigest: digests.get(id) ?? '', stored: { record: { ...record, id, comments }, raw } };
    }),
  );
}
