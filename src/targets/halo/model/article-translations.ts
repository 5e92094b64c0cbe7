import type { Desired, DesiredValue } from '../../../model/desired.ts';
import type { Article, Translation } from '../../../model/records.ts';
import { findLanguage } from './find-language.ts';
import type { ModelContext } from './model-context.ts';
import { translationProperty } from './translation-property.ts';

/** The text of an article in one language. */
export interface ArticleText {
  locale: string | null;
  title: string;
  html: string;
}

export interface Translated {
  /** What stands as the article itself. */
  main: ArticleText;
  /** Whether that is not the source's own main text, since nobody could read that one yet. */
  promoted: boolean;
  /** Properties of the other languages. */
  fields: Record<string, DesiredValue>;
  accepted: Desired['accepted'];
}

/**
 * An article in its languages: each published one that the tenant has is a translation of the article, by the language's id; a
 * draft is never shown, and one that was shown before is emptied. Where the main text is a draft and a translation is not, the
 * first published one stands as the article.
 */
export function translateArticle(record: Article, context: ModelContext): Translated {
  const own: ArticleText = { locale: record.locale, title: record.title, html: record.html };
  const nothing: Translated = { main: own, promoted: false, fields: {}, accepted: [] };
  if (record.translations.length === 0) return nothing;
  if (context.migration.options.translations === 'skip') {
    const message = 'a translation is left out, as options.translations says';
    const accepted = record.translations.map(() => ({
      ...noted('W_TRANSLATION_SKIPPED', message),
      severity: 'info' as const,
    }));
    return { ...nothing, accepted };
  }
  // The same order in every pull: joined by the source's own key.
  const all = record.translations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const published = all.filter(({ draft }) => !draft);
  const [first] = published;
  const promoted = record.status === 'draft' && first !== undefined;
  const main = promoted ? { locale: first.locale, title: first.title, html: first.html } : own;
  const others = promoted ? all.filter((each) => each !== first) : all;
  const result: Translated = { main, promoted, fields: {}, accepted: [] };
  if (promoted) result.accepted.push(noted('W_TRANSLATION_DRAFT', draftStays));
  addTranslations(result, others, record, context);
  return result;
}

function addTranslations(
  result: Translated,
  others: readonly Translation[],
  record: Article,
  context: ModelContext,
): void {
  const { languages } = context.details.knowledge;
  const mainLanguage = findLanguage(languages, result.main.locale)?.id ?? null;
  const taken = new Set(mainLanguage === null ? [] : [mainLanguage]);
  for (const { locale, title, html, draft } of others) {
    const language = findLanguage(languages, locale)?.id ?? null;
    if (language === null) {
      result.accepted.push(
        noted('W_LANGUAGE', `the tenant has no active language for ${locale}: that translation stays behind`),
      );
      continue;
    }
    if (taken.has(language)) {
      const message = `the tenant has one language for several of this article's: ${locale} stays behind`;
      result.accepted.push(noted('W_LANGUAGE_TAKEN', message));
      continue;
    }
    taken.add(language);
    if (draft) result.accepted.push(noted('W_TRANSLATION_DRAFT', draftStays));
    result.fields[translationProperty(language, 'name')] = draft ? '' : title;
    result.fields[translationProperty(language, 'description_html')] = draft
      ? ''
      : { $html: html, files: record.attachments, frames: true };
  }
}

const draftStays = 'a text that is a draft in its language stays behind until it is published';

function noted(code: string, message: string): Desired['accepted'][number] {
  return { severity: 'warning', code, message, field: 'translations' };
}
