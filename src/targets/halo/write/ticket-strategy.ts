import { randomInt } from 'node:crypto';
import type { Intent } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';
import { markerProperty } from '../catalogue/markers.ts';
import { readId } from '../client/decode.ts';
import { locateTickets, ticketMarker } from '../locate/locate-tickets.ts';
import { lowestFloor } from '../locate/lowest-floor.ts';
import { atImport } from '../model/at-import.ts';
import { intentBytes } from './byte-limits.ts';
import { addCustomField, encodeFields } from './encode-fields.ts';
import { importFlags } from './import-flags.ts';
import { byMarker, type Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/** Tickets: each carries its batch's number and its own key, in the field for other systems' ids and in the marker field. */
export function ticketStrategy(context: WriteContext): Strategy {
  // A ticket keeps its number when it is sent again, so that one look finds whatever came of either request.
  const batches = new Map<string, number>();
  return {
    entity: 'tickets',
    path: '/Tickets',
    needsIds: true,
    arrays: 'always',
    sizeOf: intentBytes,
    async encode(intents) {
      const batch = batches.get(intents[0]?.id ?? '') ?? randomInt(1, 2_000_000_000);
      const rows: JsonObject[] = [];
      for (const intent of intents) {
        batches.set(intent.id, batch);
        rows.push({ ...(await encodeTicket(intent, context)), third_party_id: batch });
      }
      return rows;
    },
    idOf: (row) => readId(row.id),
    isOf: byMarker(ticketMarker),
    isIndexed: true,
    async locate(intents, { again, signal }) {
      const markers = intents.flatMap(({ marker }) => marker ?? []);
      const batch = batches.get(intents[0]?.id ?? '') ?? null;
      const { api, memory } = context;
      const markerFieldId = await context.markerFieldId('tickets');
      const search = { api, memory, markerFieldId, signal };
      const found = await locateTickets(markers, { ...search, batch, floor: lowestFloor(intents), whole: again });
      return new Map(
        intents.flatMap((intent) => {
          const ids = found.get(intent.marker ?? '');
          return ids ? [[intent.id, ids] as const] : [];
        }),
      );
    },
  };
}

/** The element of one ticket, new or changed. */
export async function encodeTicket(intent: Intent, context: WriteContext): Promise<JsonObject> {
  const row = { ...importFlags('tickets'), ...encodeFields(intent.fields) };
  const { team } = row;
  if (team !== undefined && team !== null) {
    const name = await context.teamName(String(team));
    if (name === null) delete row.team;
    else row.team = name;
  }
  for (const [name, value] of Object.entries(row)) {
    if (value === atImport) row[name] = new Date(context.clock.now()).toISOString();
  }
  if (row.takenby !== undefined) row.override_opening_action_who = true;
  if (intent.operation === 'create' && intent.marker !== null) {
    row.third_party_id_string = intent.marker;
    addCustomField(row, markerProperty('tickets'), intent.marker);
  }
  return row;
}
