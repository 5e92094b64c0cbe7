import type { Page } from '../../model/source.ts';
import { listPages } from './list-pages.ts';
import { normaliseMacro } from './normalise-macro.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import { readRuleNames } from './rules/rule-names.ts';
import { notAvailable } from './zendesk-client.ts';
import type { ZendeskContext } from './zendesk-context.ts';

/** The shared macros and one's own, active or not. An account whose plan has none answers 403 or 404: no macros. */
export async function* pullMacros(
  context: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<Page<'macros'>> {
  if (cursor !== null) return;
  const all: ReadRows<'macros'> = { records: [], unreadable: [] };
  const list = { path: 'macros', key: 'macros' };
  const { origin } = context.client.settings;
  for await (const page of listPages(context.client, list, { signal, absent: notAvailable })) {
    const names = await readRuleNames(context, page.rows);
    const read = readRows('macros', page.rows, (row) => normaliseMacro(row, { origin, names }));
    all.records.push(...read.records);
    all.unreadable.push(...read.unreadable);
  }
  yield { ...all, deleted: [], cursor: null, done: true };
}
