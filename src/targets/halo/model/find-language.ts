import type { HaloKnowledge } from '../catalogue/read-knowledge.ts';

type Language = HaloKnowledge['languages'][number];

/** The tenant's language for a locale: its own, else that of `fr` for `fr-FR`, else the only one that is near. Null for none. */
export function findLanguage(languages: readonly Language[], locale: string | null): Language | null {
  if (locale === null) return null;
  const code = locale.trim().toLowerCase().replaceAll('_', '-');
  const [first = ''] = code.split('-');
  const exact =
    languages.find(({ codes }) => codes.includes(code)) ?? languages.find(({ codes }) => codes.includes(first));
  if (exact) return exact;
  const [near, ...more] = languages.filter(({ codes }) => codes.some((each) => each.split('-')[0] === first));
  return near && more.length === 0 ? near : null;
}
