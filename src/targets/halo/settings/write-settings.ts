import type { Intent, Outcome } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { WriteApi } from '../client/halo-api.ts';
import { outcomeOf } from './outcome-of.ts';
import { parseSettingId } from './read-settings.ts';

/**
 * Writes settings (`fields.value`): one request for each ticket type and one for all of the tenant's own. Only what is named is
 * sent: the settings object also holds secrets, which a whole one would write back. A server may drop a setting without a
 * word, so `done` only says that it answered: reading back tells.
 */
export async function* writeSettings(
  intents: readonly Intent[],
  api: WriteApi,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  for (const [type, group] of Map.groupBy(intents, ({ key }) => parseSettingId(key.id).type)) {
    const row: JsonObject = type === null ? {} : { id: Number(type) };
    for (const { key, fields } of group) row[parseSettingId(key.id).key] = fields.value ?? null;
    const answer = await api.post(type === null ? '/Control' : '/TicketType', [row], signal);
    for (const intent of group) yield outcomeOf(intent, answer, intent.targetId);
  }
}
