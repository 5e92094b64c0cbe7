import type { Intent, Outcome } from '../../../model/intent.ts';
import { readFields } from '../catalogue/read-fields.ts';
import type { WriteAnswer } from '../client/halo-api.ts';
import { findOption } from '../model/option-value.ts';
import type { WriteContext } from '../write/write-context.ts';
import { outcomeOf } from './outcome-of.ts';

/**
 * Adds options to custom fields that stand (`fields.field_id`, `fields.options`). Only those are sent that the field lacks at
 * that moment, so that an answer that was lost adds none twice.
 */
export async function* writeOptions(
  intents: readonly Intent[],
  { api }: Pick<WriteContext, 'api'>,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  for (const intent of intents) {
    const id = String(intent.fields.field_id ?? intent.targetId ?? '');
    const wanted = Array.isArray(intent.fields.options) ? intent.fields.options.map(String) : [];
    const field = (await readFields(api)).find((each) => each.id === id);
    if (!field) {
      yield { kind: 'rejected', intent, code: 'halo_missing', message: 'the custom field is gone', fatal: false };
      continue;
    }
    const missing = wanted.filter((label) => !findOption(field.options, label));
    const answer: WriteAnswer =
      missing.length === 0
        ? { kind: 'accepted', body: null, tookMs: 0 }
        : await api.post('/FieldInfo', [{ id: Number(id), new_values: missing.join(',') }], signal);
    yield outcomeOf(intent, answer, id);
  }
}
