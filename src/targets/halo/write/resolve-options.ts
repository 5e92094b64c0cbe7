import type { Intent, Outcome } from '../../../model/intent.ts';
import { fieldUsages } from '../catalogue/catalogue-details.ts';
import { withOptionIds } from '../model/option-value.ts';
import { usageOfOwner } from '../model/planned-fields.ts';
import type { WriteContext } from './write-context.ts';

/** Puts Halo's ids in the place of options' labels; an intent whose field lacks one is refused here, before anything is sent. */
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
    const { properties, missing } = withOptionIds(intent.fields, usage, await context.fields());
    if (missing === null) ready.push({ ...intent, fields: properties });
    else {
      const message = `custom field "${missing.field}" has no option "${missing.label}" any more`;
      refused.push({ kind: 'rejected', intent, code: 'halo_option', message, fatal: false });
    }
  }
  return { ready, refused };
}
