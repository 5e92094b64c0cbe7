import type { Finding } from '../model/finding.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { Locator } from './locator.ts';
import { specFinding } from './spec-finding.ts';
import { suggestHint } from './suggest.ts';

const mappedEntities = ['organizations', 'contacts', 'tickets', 'articles'] as const;

/** What a target's own fields are called in `fields`, per kind of record, per connector. */
export type KnownFields = Readonly<
  Record<string, Readonly<Partial<Record<(typeof mappedEntities)[number], readonly string[]>>>>
>;

/** Fields that no tenant of this target has: what the spec maps to them would be lost. Custom fields are the tenant's to know. */
export function lintFields(migration: Migration, known: KnownFields, locator: Locator): Finding[] {
  const { connector } = migration.target;
  return mappedEntities.flatMap((entity) => {
    const names = known[connector]?.[entity];
    if (names === undefined) return [];
    const unknown = Object.keys(migration[entity].fields).filter((name) => !names.includes(name));
    return unknown.map((name) => {
      const pointer = [entity, 'fields', name];
      return specFinding(locator.key(pointer), {
        code: 'E_UNKNOWN_FIELD',
        message: `The target has no field ${JSON.stringify(name)} for ${entity}: what is mapped to it would be lost.`,
        hint: `${suggestHint(name, names, 'There are')}${entity === 'articles' ? '' : ` A custom field belongs under ${entity}.customFields, by its label.`}`,
        pointer,
      });
    });
  });
}
