import { listRootNames } from '../mapping/root-names.ts';
import type { Finding, Pointer } from '../model/finding.ts';
import type { JsonValue } from '../model/json.ts';
import { recordFields } from '../model/record-fields.ts';
import type { Locator } from './locator.ts';
import { specFinding } from './spec-finding.ts';
import { suggestHint } from './suggest.ts';
import { walkSchema } from './walk-schema.ts';

/**
 * Properties that an expression reads and no record has, whatever the source: it would find nothing there, and the field would be empty
 * or the same in every record. Custom fields are the source's to know.
 */
export function lintSourceFields(value: JsonValue, locator: Locator): Finding[] {
  return [...walkSchema(value)].flatMap(({ schema, value: source, pointer }) => {
    const entity = entityOf(pointer);
    if (schema.format !== 'jsonata' || typeof source !== 'string' || entity === null) return [];
    const known = recordFields[entity];
    const unknown = listRootNames(source).filter(({ name }) => !known.includes(name));
    return unknown.map(({ name, offset }) =>
      specFinding(locator.inText(pointer, offset), {
        code: 'E_UNKNOWN_SOURCE_FIELD',
        message: `Records of ${entity} have no ${JSON.stringify(name)}: the expression would find nothing there.`,
        hint: `${suggestHint(name, known, 'There are')}${known.includes('custom') ? ' A custom field of the source is custom.KEY.' : ''}`,
        pointer,
      }),
    );
  });
}

/** Of which records an expression in this place reads; null where it reads something else. */
function entityOf([entity, section]: Pointer): keyof typeof recordFields | null {
  if (section !== 'fields' && section !== 'customFields' && section !== 'select') return null;
  return Object.hasOwn(recordFields, String(entity)) ? (entity as keyof typeof recordFields) : null;
}
