import { json, type Reply } from '../kit/message.ts';
import type { Halo } from './halo.ts';

// Not yet in TypeScript's library: a number whose text is given.
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };

/** Properties that are always written with a decimal point, because their columns are floats. */
export const floatColumns: ReadonlySet<string> = new Set(['site_id', 'client_id']);

/**
 * An answer as JSON, with the number and date forms of this tenant. `floats` names properties that are written as 18.0.
 */
export function wire(halo: Halo, status: number, value: unknown, floats?: ReadonlySet<string>): Reply {
  const everywhere = halo.switches.floatIds;
  const bare = halo.switches.dateSuffix === 'none';
  if (!everywhere && !bare && !floats) return json(status, value);
  const isFloat = (key: string): boolean => floats?.has(key) || (everywhere && (key === 'id' || key.endsWith('_id')));
  const body = JSON.stringify(value, (key, each: unknown) => {
    if (typeof each === 'number' && Number.isInteger(each) && isFloat(key)) return rawJSON(`${each}.0`);
    if (bare && typeof each === 'string' && key.includes('date') && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(each))
      return each.slice(0, -1);
    return each;
  });
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
}
