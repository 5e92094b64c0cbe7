import type { SourceEntity } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Page } from '../../model/source.ts';
import { text } from './read-values.ts';
import type { ReferenceData } from './reference-data.ts';
import type { ZendeskClient } from './zendesk-client.ts';

/**
 * The account's Help Centers. Each brand may have one, which answers on the brand's own address alone and takes the account's
 * credentials. They go to addresses at Zendesk only, never to a brand's address of the customer's own.
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/introduction/
 */
export class HelpCenters {
  readonly #client: ZendeskClient;
  readonly #reference: ReferenceData;
  readonly #warn: (finding: Finding) => void;
  #opened: Promise<ZendeskClient[]> | null = null;
  #others: ZendeskClient[] = [];

  constructor(client: ZendeskClient, reference: ReferenceData, warn: (finding: Finding) => void) {
    this.#client = client;
    this.#reference = reference;
    this.#warn = warn;
  }

  /** A client for each, the account's own address first. */
  clients(): Promise<ZendeskClient[]> {
    this.#opened ??= this.#open().catch((error) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Whose address this is; null for a stranger's. */
  async clientAt(host: string): Promise<ZendeskClient | null> {
    if (host === this.#client.settings.host) return this.#client;
    const all = await this.clients().catch(() => []);
    return all.find(({ settings }) => settings.host === host) ?? null;
  }

  /** Requests sent to those beside the account's own. */
  get sent(): number {
    return this.#others.reduce((sum, client) => sum + client.http.sent, 0);
  }

  async close(): Promise<void> {
    for (const client of this.#others) await client.http.close();
  }

  async #open(): Promise<ZendeskClient[]> {
    const others: ZendeskClient[] = [];
    for (const brand of await this.#reference.brands()) {
      if (brand.has_help_center !== true || brand.active === false) continue;
      const url = URL.parse(text(brand.brand_url) ?? '');
      if (url?.host === this.#client.settings.host || url?.host === text(brand.host_mapping)) continue;
      if (url && this.#isZendesk(url)) others.push(this.#client.at(url.origin));
      else this.#warnOf(brand);
    }
    this.#others = others;
    return [this.#client, ...others];
  }

  /** On the same machine where the account is one of ours. */
  #isZendesk(url: URL): boolean {
    const own = new URL(this.#client.settings.origin);
    const isSibling = own.hostname.endsWith('.zendesk.com') && url.hostname.endsWith('.zendesk.com');
    return url.protocol === own.protocol && (isSibling || url.hostname === own.hostname);
  }

  #warnOf(brand: JsonObject): void {
    this.#warn({
      severity: 'warning',
      code: 'W_HELP_CENTER_ELSEWHERE',
      message: `The Help Center of the brand ${text(brand.name) ?? text(brand.subdomain) ?? 'without a name'} is not read: its address is not one at Zendesk.`,
      hint: 'Admin Center, Account, Brand management, Brands shows its address. Migrate it by a spec of its own, whose source.url is that address.',
    });
  }
}

type PullOne<E extends SourceEntity> = (client: ZendeskClient, cursor: string | null) => AsyncIterable<Page<E>>;

/** A pull over each Help Center in turn. The cursor is the host of one and the place in it: `acme.zendesk.com abc`. */
export async function* pullEach<E extends SourceEntity>(
  helpCenters: HelpCenters,
  cursor: string | null,
  pull: PullOne<E>,
): AsyncGenerator<Page<E>> {
  const clients = await helpCenters.clients();
  const [host, place = ''] = cursor?.split(' ') ?? [];
  const from = Math.max(
    0,
    clients.findIndex(({ settings }) => settings.host === host),
  );
  for (const [index, client] of clients.entries()) {
    if (index < from) continue;
    const following = clients[index + 1];
    for await (const page of pull(client, index === from ? place || null : null)) {
      const next = following === undefined ? null : `${following.settings.host} `;
      const here = `${client.settings.host} ${page.cursor ?? ''}`;
      yield { ...page, cursor: page.done ? next : here, done: page.done && following === undefined };
    }
  }
}
