import type { CapabilityMemory } from '../../model/capabilities.ts';
import type { Clock } from '../../model/clock.ts';
import { canonicalJson } from '../../model/digest.ts';
import type { JsonValue } from '../../model/json.ts';
import type { Connection } from './connection.ts';

const dayMs = 86_400_000;

/** What was learned of the tenant's API, with the day it was learned. */
export function capabilityMemory(connection: Connection, clock: Clock): CapabilityMemory {
  return {
    get(name) {
      const row = connection.get<{ value: string; learned_at: string }>(
        'select value, learned_at from capabilities where name = ?',
        name,
      );
      return row ? { value: JSON.parse(row.value) as JsonValue, learnedAt: row.learned_at } : null;
    },
    all() {
      const rows = connection.all<{ name: string; value: string; learned_at: string }>(
        'select name, value, learned_at from capabilities order by name',
      );
      return rows.map(({ name, value, learned_at }) => ({
        name,
        value: JSON.parse(value) as JsonValue,
        learnedAt: learned_at,
      }));
    },
    set(name, value) {
      const known = this.get(name);
      const isSame = known !== null && canonicalJson(known.value) === canonicalJson(value);
      // Every accepted array learns the same again; the day is what people read.
      if (isSame && clock.now() - Date.parse(known.learnedAt) < dayMs) return;
      connection.run(
        `insert into capabilities values (?, ?, ?)
         on conflict (name) do update set value = excluded.value, learned_at = excluded.learned_at`,
        name,
        JSON.stringify(value),
        new Date(clock.now()).toISOString(),
      );
    },
  };
}
