import type { Page, Pulled } from '../../model/source.ts';
import { listPages } from './list-pages.ts';
import { normaliseMacro } from './normalise-macro.ts';
import type { ZendeskContext } from './zendesk-context.ts';

/** The shared macros, active or not. An account whose plan has none answers 403 or 404: no macros. */
export async function* pullMacros(
  { client }: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<Page<'macros'>> {
  if (cursor !== null) return;
  const records: Pulled<'macros'>[] = [];
  for await (const page of listPages(client, { path: 'macros', key: 'macros' }, { signal, absent: [403, 404] })) {
    records.push(...page.rows.map((row) => ({ record: normaliseMacro(row), raw: row })));
  }
  yield { records, deleted: [], cursor: null, done: true };
}
