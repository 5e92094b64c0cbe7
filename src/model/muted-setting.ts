import type { JsonValue } from './json.ts';

/** A setting of the tenant that the spec wants otherwise while a run writes (`prepare`). */
export interface MutedSetting {
  /** What names it to `readSettings` and in intents: `ticketType/21/approval_process_id`, `control/ai_connection_type`. */
  id: string;
  /** For people, with the tenant's own names: `Approval of ticket type "Incident"`. */
  title: string;
  /** What stands there now; equal to `wanted` when there is nothing to do. */
  value: JsonValue;
  /** The same in words: `"Change approval" (1)`. */
  found: string;
  wanted: JsonValue;
  /** Where a person changes it. */
  menu: string;
  /** Whether a run must not begin while it stands otherwise. */
  required: boolean;
  /** How many tickets people (not we) opened there in the last 7 days; null where that makes no difference. */
  live: number | null;
}

/** A setting of the tenant that we changed for a run, and what it was before. */
export interface StoredSetting {
  id: string;
  /** For people: `Approval of ticket type "Incident"`. */
  title: string;
  /** Where a person changes it. */
  menu: string;
  /** What stood there before us; what is put back. */
  former: JsonValue;
  wanted: JsonValue;
  /** Whether it may stand as we set it: from before the write until it is put back. */
  muted: boolean;
}
