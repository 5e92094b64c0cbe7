import type { Intent, Outcome } from '../../../model/intent.ts';
import { fieldUsages, type HaloField } from '../catalogue/catalogue-details.ts';
import { customFieldKey } from '../client/decode.ts';
import { withOptionIds } from '../model/option-value.ts';
import { usageOfOwner } from '../model/planned-fields.ts';
import type { WriteContext } from './write-context.ts';

/** Puts Halo's ids in the place of options' labels; an intent whose field or option is lacking is refused before anything is sent. */
export async function resolveOptions(
  intents: readonly Intent[],
  context: Pick<WriteContext, 'fields' | 'migration'>,
): Promise<{ ready: Intent[]; refused: Outcome[] }> {
  const ready: Intent[] = [];
  const refused: Outcome[] = [];
  for (const intent of intents) {
    const { entity } = intent.key;
    const isOwner = entity === 'tickets' || entity === 'contacts' || entity === 'organizations';
    if (!isOwner || !Object.keys(intent.fields).some((name) => name.startsWith('CF'))) {
      ready.push(intent);
      continue;
    }
    const usage = fieldUsages[usageOfOwner(entity, context.migration)];
    const fields = await context.fields();
    const absent = absentField(intent, usage, fields);
    const { properties, missing } = withOptionIds(intent.fields, usage, fields);
    if (absent !== null) refused.push(refuse(intent, 'halo_field', `the tenant has no custom field ${absent}`));
    else if (missing === null) ready.push({ ...intent, fields: properties });
    else {
      const message = `custom field "${missing.field}" has no option "${missing.label}"`;
      refused.push(refuse(intent, 'halo_option', message));
    }
  }
  return { ready, refused };
}

/** Halo drops a value for a field that it does not have, without a word. */
function absentField({ fields }: Intent, usage: number, known: readonly HaloField[]): string | null {
  const names = new Set(known.filter((field) => field.usage === usage).map(({ name }) => customFieldKey(name)));
  return Object.keys(fields).find((name) => name.startsWith('CF') && !names.has(customFieldKey(name))) ?? null;
}

function refuse(intent: Intent, code: string, message: string): Outcome {
  return { kind: 'rejected', intent, code, message, fatal: false };
}
