import { digest } from '../../model/digest.ts';
import type { Intent } from '../../model/intent.ts';
import type { JsonValue } from '../../model/json.ts';
import { writeIntents } from '../write-intents.ts';
import type { SettingsRun } from './settings-run.ts';

/**
 * Writes values of settings, as intents like everything that is written, and reads back what came of it: a server may drop a
 * setting without a word. Answers what stands then, by id.
 */
export async function writeSettings(
  { context, writer, nextIntentId }: SettingsRun,
  values: ReadonlyMap<string, JsonValue>,
  signal: AbortSignal,
): Promise<Map<string, JsonValue>> {
  const { store } = context;
  const intents = [...values].map(
    ([id, value]): Intent => ({
      id: nextIntentId(),
      operation: 'setting',
      key: { entity: 'settings', id },
      marker: null,
      targetId: id,
      parentTargetId: null,
      parent: null,
      fields: { value },
      file: null,
      digest: digest(value),
    }),
  );
  if (intents.length === 0) return new Map();
  await writeIntents({ store, writer }, intents, signal);
  return readNow(context, [...values.keys()], signal);
}

/** What stands in the tenant now. */
export async function readNow(
  { target }: SettingsRun['context'],
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, JsonValue>> {
  return (await target.reader.readSettings?.(ids, signal)) ?? new Map();
}

export function isSame(a: JsonValue | undefined, b: JsonValue): boolean {
  return a !== undefined && digest(a) === digest(b);
}
