import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';
import type { ReadApi } from '../client/halo-api.ts';

/** What a setting's id says: `ticketType/21/approval_process_id`, `control/ai_connection_type`. */
export function parseSettingId(id: string): { type: string | null; key: string } {
  const [kind, first = '', second = ''] = id.split('/');
  return kind === 'ticketType' ? { type: first, key: second } : { type: null, key: first };
}

/** What stands in the tenant now; settings that are gone are left out. */
export async function readSettings(
  api: ReadApi,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, JsonValue>> {
  const rows = new Map<string, JsonObject | null>();
  const values = new Map<string, JsonValue>();
  for (const id of ids) {
    const { type, key } = parseSettingId(id);
    const path = type === null ? '/Control' : `/TicketType/${type}`;
    if (!rows.has(path)) {
      const row = await api.get(path, {}, { signal, absent: [404] });
      rows.set(path, isObject(row) ? row : null);
    }
    const value = rows.get(path)?.[key];
    if (value !== undefined) values.set(id, typeof value === 'number' ? Math.trunc(value) : value);
  }
  return values;
}
