import { listLinks } from '../../content/list-links.ts';
import type { BodyLink } from '../../model/desired.ts';
import type { RunContext } from '../context.ts';

/** The addresses in a body that lead to a ticket or an article of the source; relative ones count from the account's own address. */
export function findBodyLinks({ source, account }: Pick<RunContext, 'source' | 'account'>, html: string): BodyLink[] {
  if (!source.recordAt) return [];
  return listLinks(html).flatMap((address) => {
    const url = URL.parse(address, account.url);
    const to = url && /^https?:$/.test(url.protocol) ? (source.recordAt?.(url.href) ?? null) : null;
    return to === null ? [] : [{ address, to }];
  });
}
