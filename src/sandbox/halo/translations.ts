import type { Halo } from './halo.ts';
import { list, num, str } from './values.ts';

/** One field of a record in one language (LanguagePackTranslationsCustom). */
export interface Translation {
  id: number;
  language_id: number;
  entity: string;
  fieldname: string;
  entity_id: number;
  translation: string;
}

/**
 * Puts posted translations over the stored ones: there is one for each language and field, and an empty text takes it away. Those
 * in a language that the tenant does not have are dropped silently.
 */
export function keepTranslations(
  halo: Halo,
  entity: string,
  entityId: number,
  posted: unknown,
  stored: unknown,
): Translation[] {
  const kept = new Map((list(stored) as unknown as Translation[]).map((each) => [keyOf(each), each]));
  let last = Math.max(0, ...[...kept.values()].map(({ id }) => id));
  for (const each of list(posted)) {
    const key = keyOf(each);
    if (!halo.store.get('languages', num(each.language_id)) || !str(each.fieldname)) continue;
    const translation = str(each.translation);
    if (!translation) kept.delete(key);
    else
      kept.set(key, {
        id: kept.get(key)?.id ?? ++last,
        language_id: num(each.language_id),
        entity,
        fieldname: str(each.fieldname),
        entity_id: entityId,
        translation,
      });
  }
  return [...kept.values()];
}

const keyOf = ({ language_id, fieldname }: { language_id?: unknown; fieldname?: unknown }): string =>
  `${num(language_id)} ${str(fieldname).toLowerCase()}`;
