import { isObject } from '../../../model/json.ts';
import type { Seats } from '../../../model/target-reader.ts';
import type { ReadApi } from '../client/halo-api.ts';

/**
 * Seats of the tenant and how many are taken: `license_count` of /Control and `named_licences_in_use` of any agent (Uname).
 * Null where the tenant shows neither, or licences are shared by sign-in (`license_count` 0).
 */
export async function readSeats(api: ReadApi, signal: AbortSignal): Promise<Seats | null> {
  const absent = [400, 401, 403, 404];
  const control = await api.get('/Control', {}, { signal, absent });
  const me = await api.get('/Agent/me', {}, { signal, absent });
  const total = isObject(control) ? Number(control.license_count ?? 0) : 0;
  const taken = isObject(me) ? Number(me.named_licences_in_use ?? Number.NaN) : Number.NaN;
  return total > 0 && taken >= 0 ? { total, taken } : null;
}
