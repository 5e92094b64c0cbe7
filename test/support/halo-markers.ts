import type { Scene } from './scene.ts';

interface HaloRow {
  deleted?: boolean;
  customfields?: { name: string; value: unknown }[];
  [property: string]: unknown;
}

/** Where each kind of record holds our key; more than one place may. */
const places: Record<string, (row: HaloRow) => unknown[]> = {
  tickets: (row) => [row.third_party_id_string],
  actions: markerFields,
  attachments: (row) => [row.third_party_id],
  users: (row) => [row.other5],
  clients: (row) => [row.ref],
  sites: (row) => [row.ref],
  articles: (row) => [/Deskhaul marker: (\S+)/.exec(String(row.internalmemoagent))?.[1]],
  faqlists: (row) => [row.third_party_id],
  // Those without a place for a key, by what they are found by.
  teams: (row) => [row.name],
  fields: (row) => [`${row.usage} ${row.label}`],
};

/** Keys that more than one record of the tenant carries, as `tickets zendesk:acme:ticket:1`. */
export async function listDoubles(scene: Scene): Promise<string[]> {
  const doubles: string[] = [];
  const isGone = await findGone(scene);
  for (const [entity, keysOf] of Object.entries(places)) {
    const seen = new Set<unknown>();
    for (const row of (await scene.records<HaloRow>('halo', entity)).filter((each) => !isGone(each))) {
      for (const key of keysOf(row).filter(Boolean)) {
        if (seen.has(key)) doubles.push(`${entity} ${key}`);
        seen.add(key);
      }
    }
  }
  return doubles;
}

/** Tells what was deleted and is only kept in the bin: tickets, and what belongs to them. */
export async function findGone(scene: Scene): Promise<(row: HaloRow) => boolean> {
  const tickets = await scene.records<HaloRow & { id: number }>('halo', 'tickets');
  const gone = new Set<unknown>(tickets.filter(({ deleted }) => deleted).map(({ id }) => id));
  return (row) => row.deleted === true || gone.has(row.ticket_id);
}

export function markerFields({ customfields = [] }: HaloRow): unknown[] {
  return customfields.filter(({ name }) => /marker/i.test(name)).map(({ value }) => value);
}
