import { json, type Route } from '../../kit/message.ts';
import { api, type SandboxParts } from '../sandbox-parts.ts';
import { arrayListing, pageReply } from './listing.ts';

type Row = Record<string, unknown>;

/** `key:value` and `key:"two words"` must be equal, bare words must stand in the name or subject. */
function parseQuery(query: string): { pairs: [string, string][]; words: string[] } {
  const terms = query.match(/(?:[^\s"]+|"[^"]*")+/g) ?? [];
  const pairs = terms.flatMap((term): [string, string][] => {
    const match = /^(\w+):(.+)$/.exec(term);
    return match ? [[match[1] ?? '', (match[2] ?? '').replaceAll('"', '').toLowerCase()]] : [];
  });
  return { pairs, words: terms.filter((term) => !/^\w+:./.test(term)).map((word) => word.toLowerCase()) };
}

function matches(row: Row, { pairs, words }: ReturnType<typeof parseQuery>): boolean {
  const text = [row.subject, row.name, row.description].join(' ').toLowerCase();
  return (
    words.every((word) => text.includes(word)) &&
    pairs.every(([key, value]) => {
      if (key === 'type') return row.result_type === value;
      const held = row[key] ?? row[`${key}_id`] ?? (key === 'tags' ? [] : undefined);
      return Array.isArray(held) ? held.includes(value) : String(held).toLowerCase() === value;
    })
  );
}

/** A small part of the search: types, equality and words; at most the first 1,000 results, as at Zendesk. */
export function searchRoutes(parts: SandboxParts): Route[] {
  function* everything(): Generator<Row> {
    for (const { row } of parts.store.tickets.from(0))
      if (row.ticket.status !== 'deleted') yield { ...row.ticket, result_type: 'ticket' };
    for (const { row } of parts.store.users.from(0)) if (row.active) yield { ...row, result_type: 'user' };
    for (const { row } of parts.store.organizations.from(0)) yield { ...row, result_type: 'organization' };
    for (const row of parts.store.lists.groups) if (!row.deleted) yield { ...row, result_type: 'group' };
  }
  return [
    ...api('search', (request) => {
      const query = parseQuery(request.query.get('query') ?? '');
      const results = everything()
        .filter((row) => matches(row, query))
        .take(1000)
        .toArray();
      return pageReply(request, parts.baseUrl, 'results', arrayListing(results), () => ({ facets: null }));
    }),
    ...api('search/count', (request) => {
      const query = parseQuery(request.query.get('query') ?? '');
      return json(200, {
        count: everything()
          .filter((row) => matches(row, query))
          .toArray().length,
      });
    }),
  ];
}
