import type { SourceEntity } from '../../model/entity.ts';
import { countOf } from './read-values.ts';
import { type Ask, helpCenter, notAvailable } from './zendesk-client.ts';
import type { ZendeskContext } from './zendesk-context.ts';

/** Approximate counts: above 100,000 Zendesk counts once a day. Users are counted together, so agents are left out. */
export async function countRecords({ client }: ZendeskContext): Promise<Partial<Record<SourceEntity, number>>> {
  const ask = async (path: string, more: Ask = {}) => {
    const answer = await client.find(path, { ...more, absent: [...notAvailable, 400] });
    return countOf(answer);
  };
  const one = { ...helpCenter, query: { per_page: 1 } };
  const [tickets, contacts, organizations, articles] = await Promise.all([
    ask('tickets/count'),
    ask('users/count'),
    ask('organizations/count'),
    ask('help_center/articles', one),
  ]);
  const counts = { tickets, threads: tickets, contacts, organizations, articles };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== null));
}
