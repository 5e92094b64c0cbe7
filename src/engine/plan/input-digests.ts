import { canonicalJson, digest, digestText } from '../../model/digest.ts';
import type { PlanEntity } from '../../model/entity.ts';
import { linkFingerprints } from '../bodies/link-fingerprints.ts';
import type { RunContext } from '../context.ts';
import { type DirectoryBatch, readDirectory } from './directory.ts';
import { readTakenAddresses } from './identities/taken-addresses.ts';
import type { Outline } from './outline.ts';
import { type Restriction, readRestrictions } from './restrict-tickets.ts';

/** What records of one batch depend on besides themselves. */
export interface Inputs {
  /** Per record the digests of all that its desired record is made from: source record, thread, `setting` and everything it refers to. */
  digests: ReadonlyMap<string, string>;
  batch: DirectoryBatch;
  /** Of contacts: further addresses that are the main address of somebody else. */
  taken: ReadonlyMap<string, readonly string[]>;
  /** Of tickets: what becomes of them because of their group. */
  restrictions: ReadonlyMap<string, Restriction>;
}

/** `setting` is what all records of the entity depend on: mapping, catalogue, options. */
export async function readInputs(
  context: RunContext,
  entity: PlanEntity,
  outlines: ReadonlyMap<string, Outline>,
  setting: string,
): Promise<Inputs> {
  const { store, migration } = context;
  const all = [...outlines];
  const batch = await readDirectory(
    store,
    migration,
    all.map(([, { references }]) => references),
  );
  const linked = await linkFingerprints(context, new Map(all.map(([id, { links }]) => [id, links])));
  const taken = await readTakenAddresses(store, new Map(all.map(([id, { further }]) => [id, further])));
  const restrictions = entity === 'tickets' ? await restrictionsOf(context, outlines) : new Map<string, Restriction>();
  // Whoever is erased is so whatever else holds.
  const own = digest(migration.privacy);
  const digests = new Map(
    all.map(([id, outline]) => [
      id,
      joinDigests(`${outline.digests.join(' ')} ${own}`, [
        setting,
        batch.fingerprint(outline.references),
        restrictions.get(id),
        linked.get(id),
        taken.get(id),
      ]),
    ]),
  );
  return { digests, batch, taken, restrictions };
}

const between = '.';

/** What a record is itself, and what it is made with: so that a changed mapping can be told from a changed record. */
function joinDigests(own: string, rest: readonly unknown[]): string {
  const parts = rest.map((part) => (typeof part === 'string' ? part : part === undefined ? '' : canonicalJson(part)));
  return `${digestText(own)}${between}${digestText(parts.join('\n\n'))}`;
}

/** Whether two input digests are of the same record and thread, whatever they are mapped with. */
export function isSameRecord(one: string, other: string): boolean {
  const [own, rest] = one.split(between);
  return rest !== undefined && own === other.split(between)[0];
}

async function restrictionsOf(
  context: RunContext,
  outlines: ReadonlyMap<string, Outline>,
): Promise<Map<string, Restriction>> {
  const tickets = [...outlines].map(([id, { references }]) => ({ id, groupId: references.groups[0] ?? null }));
  const restrictionOf = await readRestrictions(context, tickets);
  return new Map(tickets.map((ticket) => [ticket.id, restrictionOf(ticket)]));
}
