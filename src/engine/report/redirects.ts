import type { Article } from '../../model/records.ts';
import { pages } from '../pages.ts';
import { csvLine } from './csv.ts';
import type { ReportContext } from './report-context.ts';

/**
 * Where what stood at the source stands now, as CSV for a redirect map: `old address,new address`. Tickets, articles and the
 * articles' translations, as far as both addresses are known; streamed from the ledger, whatever the last plan held.
 */
export async function* redirects(context: ReportContext): AsyncGenerator<string> {
  const { store, snapshot, model } = context;
  yield csvLine(['old address', 'new address']);
  for (const entity of ['tickets', 'articles'] as const) {
    for await (const rows of pages(
      (after, limit) => store.pageLedger(entity, after, limit),
      (row) => row.key.id,
    )) {
      const ids = rows.map(({ key }) => key.id);
      const records = new Map((await snapshot.get(entity, ids)).map(({ id, record }) => [id, record]));
      for (const { key, targetId, url } of rows) {
        const record = records.get(key.id);
        const now = url ?? (targetId === null ? null : model.address(entity, targetId));
        if (!record?.url || now === null) continue;
        yield csvLine([record.url, now]);
        if ('translations' in record) for (const old of translatedAddresses(record)) yield csvLine([old, now]);
      }
    }
  }
}

/** Help centres keep the language in the path: `/hc/en-us/articles/5-title`; a translation stands at the same path in its own. */
function translatedAddresses({ url, locale, translations }: Article): string[] {
  if (url === null || locale === null) return [];
  const path = `/${locale.toLowerCase()}/`;
  const at = url.toLowerCase().indexOf(path);
  if (at < 0) return [];
  const other = translations.filter((translation) => translation.locale.toLowerCase() !== locale.toLowerCase());
  return other.map(
    (translation) => `${url.slice(0, at)}/${translation.locale.toLowerCase()}/${url.slice(at + path.length)}`,
  );
}
