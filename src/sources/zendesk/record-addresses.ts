import type { RecordKey } from '../../model/entity.ts';
import type { JsonObject } from '../../model/json.ts';
import { text } from './read-values.ts';
import type { ZendeskSettings } from './zendesk-settings.ts';

const number = '([1-9]\\d{0,19})';
const locale = '(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*/)?';

/** Pages of a ticket: for agents, for customers, older forms of both, and the API's. */
const ticketPath = new RegExp(
  `^/(?:agent/tickets|hc/${locale}requests|requests|tickets|api/v2/tickets|api/v2/requests)/${number}(?:\\.json|/.*)?$`,
);
/** Older agents' addresses keep the path behind the hash: `/agent/#/tickets/42`. */
const ticketHash = new RegExp(`^#/tickets/${number}(?:/.*)?$`);
/** Pages of an article: for readers, with or without language and title; for its writers; and the API's. */
const articlePath = new RegExp(
  `^/(?:hc/${locale}articles|knowledge/articles|api/v2/help_center/${locale}articles)/${number}(?:[-.][^/]*)?(?:/.*)?$`,
);

/** Nobody's address is longer; what is only costs time. */
const longestAddress = 4_096;

/** What of a row of `brands` says where its records are. */
export function addressesOfBrand({ brand_url, host_mapping, subdomain }: JsonObject): JsonObject {
  return { brand_url: text(brand_url), host_mapping: text(host_mapping), subdomain: text(subdomain) };
}

/** Knows which addresses lead to records of this account: on its own host and on those of its brands. */
export class RecordAddresses {
  readonly #origin: string;
  readonly #hosts: Set<string>;

  constructor({ origin, host }: Pick<ZendeskSettings, 'origin' | 'host'>) {
    this.#origin = origin;
    this.#hosts = new Set([host]);
  }

  /** Rows of `brands`: each has an address at Zendesk, and may have one of the customer's own (host mapping). */
  learnBrands(brands: readonly JsonObject[]): void {
    for (const brand of brands) {
      const mapped = text(brand.host_mapping);
      for (const address of [text(brand.brand_url), mapped === null ? null : `https://${mapped}`]) {
        const host = address === null ? undefined : URL.parse(address)?.host;
        if (host) this.#hosts.add(host);
      }
      const subdomain = text(brand.subdomain);
      if (subdomain !== null && this.#origin.endsWith('.zendesk.com')) this.#hosts.add(`${subdomain}.zendesk.com`);
    }
  }

  /** The record whose page this is; a path alone is one of the account's. Null for anything else, whatever it is. */
  recordAt(address: string): RecordKey | null {
    if (address.length > longestAddress) return null;
    const url = URL.parse(address, this.#origin);
    if (!url || !/^https?:$/.test(url.protocol) || !this.#hosts.has(url.host)) return null;
    const isAgent = url.pathname === '/agent/' || url.pathname === '/agent';
    const ticket = ticketPath.exec(url.pathname) ?? (isAgent ? ticketHash.exec(url.hash) : null);
    if (ticket?.[1]) return { entity: 'tickets', id: ticket[1] };
    const article = articlePath.exec(url.pathname);
    return article?.[1] ? { entity: 'articles', id: article[1] } : null;
  }
}
