import { isObject, type JsonValue } from '../../model/json.ts';
import { text } from './read-values.ts';

/** How far a pull of tickets has come: through the export, and then through the list of held-back mail. */
export interface TicketPlace {
  /** The export's own cursor. */
  exported: string | null;
  /** Null while the export goes on. */
  heldBack: { after: string | null } | null;
}

/** The bare cursor of the export while it goes on. */
export function formatPlace({ exported, heldBack }: TicketPlace): string | null {
  return heldBack === null ? exported : JSON.stringify({ exported, after: heldBack.after });
}

export function parsePlace(cursor: string | null): TicketPlace {
  if (!cursor?.startsWith('{')) return { exported: cursor, heldBack: null };
  const place = JSON.parse(cursor) as JsonValue;
  const { exported, after } = isObject(place) ? place : {};
  return { exported: text(exported), heldBack: { after: text(after) } };
}
