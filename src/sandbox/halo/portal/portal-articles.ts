import { htmlToText } from '../../kit/html-to-text.ts';
import { ARTICLE_TYPE } from '../attachments.ts';
import { whereEqual } from '../conditions.ts';
import { readDate } from '../dates.ts';
import { type Halo, now } from '../halo.ts';
import type { Row } from '../store.ts';
import { list, num, str } from '../values.ts';
import { rolesOf } from './portal-user.ts';

/** An article, or one translation of it, as an end user sees it. */
export interface PortalArticle {
  id: number;
  title: string;
  /** Null for the article itself. */
  locale: string | null;
  text: string;
  files: string[];
}

/**
 * The articles that a user may read. One is shown when it is active, its dates (`limit_start_date`, `limit_end_date`) allow it,
 * the user's client is among `kbentryclientaccess` and its top level among `kbentrytoplevelaccess` where these name any, and it
 * is shown to all itself (`showforall`) or stands in a FAQ list that the user sees: one with `showforall`, or with one of the
 * user's roles. A list for agents alone has neither.
 */
export function portalArticles(halo: Halo, user: Row): PortalArticle[] {
  const seen = new Set(
    halo.store
      .small('faqlists')
      .filter((each) => isListShown(halo, each, user))
      .map(({ id }) => id),
  );
  const rows = halo.store.select('articles').filter((row) => isShown(halo, row, user, seen));
  return rows.flatMap((row) => [toPortal(halo, row), ...translated(halo, row)]);
}

function isListShown(halo: Halo, faqList: Readonly<Row>, user: Row): boolean {
  const roles = new Set(list(faqList.roles).map(({ id }) => num(id)));
  return faqList.showforall === true || rolesOf(halo, user).some(({ id }) => roles.has(id));
}

function isShown(halo: Halo, article: Row, user: Row, lists: ReadonlySet<number>): boolean {
  if (article.inactive === true) return false;
  const [begin, end] = [readDate(article.limit_start_date), readDate(article.limit_end_date)];
  if ((begin && begin > now(halo)) || (end && end < now(halo))) return false;
  const client = halo.store.get('clients', num(user.client_id));
  if (!isAmong(article.kbentryclientaccess, 'client_id', num(user.client_id))) return false;
  if (!isAmong(article.kbentrytoplevelaccess, 'toplevel_id', num(client?.toplevel_id))) return false;
  const ofArticle = (article.faqlists ?? []) as number[];
  return article.showforall === true || ofArticle.some((id) => lists.has(id));
}

const isAmong = (access: unknown, name: string, id: number): boolean =>
  list(access).length === 0 || list(access).some((each) => each[name] === id);

function toPortal(halo: Halo, article: Row): PortalArticle {
  const text = [article.description_html, article.resolution_html].map((html) => htmlToText(str(html)));
  return {
    id: article.id,
    title: str(article.name),
    locale: null,
    text: text.filter(Boolean).join('\r\n'),
    files: filesOf(halo, article),
  };
}

/** One for each language that `translations` has anything in; a field that is not translated is shown as it is. */
function translated(halo: Halo, article: Row): PortalArticle[] {
  const texts = new Map<number, Record<string, string>>();
  for (const { language_id, fieldname, translation } of list(article.translations)) {
    const ofLanguage = texts.get(num(language_id)) ?? {};
    texts.set(num(language_id), { ...ofLanguage, [str(fieldname).toLowerCase()]: str(translation) });
  }
  return [...texts].map(([languageId, fields]) => ({
    ...toPortal(halo, { ...article, ...fields }),
    locale: str(halo.store.get('languages', languageId)?.short_name) || String(languageId),
  }));
}

function filesOf(halo: Halo, article: Row): string[] {
  const where = [whereEqual('unique_id', article.id), whereEqual('type', ARTICLE_TYPE)];
  const rows = halo.store.select('attachments', { where });
  return rows.filter((row) => row.showforusers === true).map((row) => str(row.filename));
}
