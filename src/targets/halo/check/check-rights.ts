import type { CheckItem } from '../../../model/check.ts';
import { isObject } from '../../../model/json.ts';
import { readText } from '../client/decode.ts';
import type { Query } from '../client/halo-api.ts';
import { settingHints } from '../client/settings.ts';
import type { CheckContext } from './check-context.ts';

/** What a migration reads, and what it needs that for. */
const areas: readonly { path: string; query?: Query; what: string }[] = [
  { path: '/Tickets', query: { pageinate: true, page_size: 1, page_no: 1 }, what: 'tickets' },
  { path: '/Client', query: { pageinate: true, page_size: 1, page_no: 1 }, what: 'clients' },
  { path: '/Users', query: { pageinate: true, page_size: 1, page_no: 1 }, what: 'users' },
  { path: '/KBArticle', query: { pageinate: true, page_size: 1, page_no: 1 }, what: 'articles' },
  { path: '/FieldInfo', what: 'custom fields' },
  { path: '/TicketType', what: 'ticket types' },
  { path: '/Agent', what: 'agents' },
  { path: '/Control', what: "the tenant's settings" },
];

const refused = [401, 403];

/** Credentials and rights: every area is asked for once. Whether it may be written, only writing shows. */
export async function* checkRights({ reading: { api }, signal }: CheckContext): AsyncGenerator<CheckItem> {
  const me = await api.get('/Agent/me', {}, { signal, absent: [400, 401, 403, 404] });
  const name = isObject(me) ? readText(me.name) : null;
  const denied: string[] = [];
  for (const { path, query = {}, what } of areas) {
    if ((await api.get(path, query, { signal, absent: [...refused, 404] })) === null) denied.push(what);
  }
  const fatal = denied.filter((what) => what !== "the tenant's settings");
  yield {
    id: 'target.rights',
    area: 'target',
    title: 'Credentials and rights in Halo',
    status: fatal.length > 0 ? 'fail' : denied.length > 0 ? 'warn' : 'pass',
    found:
      denied.length > 0
        ? `the application may not read ${denied.join(', ')}`
        : `the application reads everything a migration needs${name === null ? '' : `, as agent ${JSON.stringify(name)}`}`,
    remedy: denied.length > 0 ? settingHints.rights : null,
    planned: false,
  };
}
