import { rowDates } from './rule-base.ts';
import type { LocaleRow } from './setup-rows.ts';

const LOCALES = [
  [1, 'en-US', 'English (United States)', 'English (United States)'],
  [8, 'de', 'German', 'Deutsch'],
  [16, 'fr', 'French', 'français'],
  [66, 'ar', 'Arabic', 'العربية'],
  [67, 'ja', 'Japanese', '日本語'],
] as const;

/** The languages of the account; people and rules name them by number. */
export function makeLocales(baseUrl: string): LocaleRow[] {
  return LOCALES.map(([id, locale, name, native], index) => ({
    id,
    url: `${baseUrl}/api/v2/locales/${id}.json`,
    locale,
    name,
    native_name: native,
    presentation_name: `${name} / ${native}`,
    rtl: locale === 'ar',
    default: index === 0,
    ...rowDates(index, LOCALES.length),
  }));
}
