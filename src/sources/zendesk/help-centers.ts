import type { SourceEntity } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Page } from '../../model/source.ts';
import { text } from './read-values.ts';
import type { ReferenceData } from './reference-data.ts';
import type { ZendeskClient } from './zendesk-client.ts';

/** A brand with its address at Zendesk. */
interface Brand {
  client: ZendeskClient;
  hasHelpCenter: boolean;
}

/**
 * The addresses of the account. Each brand has one at Zendesk, on which alone its Help Center answers, and where its files may
 * lie; the account's credentials are good there. They never go to a brand's address of the customer's own.
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/introduction/
 */
export class HelpCenters {
  readonly #client: ZendeskClient;
  readonly #reference: Pick<ReferenceData, 'brands'>;
  readonly #warn: (finding: Finding) => void;
  #reading: Promise<void> | null = null;
  /** Beside the account's own address. */
  #brands: Brand[] = [];

  constructor(client: ZendeskClient, reference: Pick<ReferenceData, 'brands'>, warn: (finding: Finding) => void) {
    this.#client = client;
    this.#reference = reference;
    this.#warn = warn;
  }

  /** A client for each Help Center, the account's own address first. */
  async clients(): Promise<ZendeskClient[]> {
    await this.#read();
    return [this.#client, ...this.#brands.filter((brand) => brand.hasHelpCenter).map(({ client }) => client)];
  }

  /** Whose address this is; null for a stranger's. */
  async clientAt(host: string): Promise<ZendeskClient | null> {
    if (host === this.#client.settings.host) return this.#client;
    await this.#read().catch(() => {});
    return this.#brands.find(({ client }) => client.settings.host === host)?.client ?? null;
  }

  /** Requests sent to addresses beside the account's own. */
  get sent(): number {
    return this.#brands.reduce((sum, { client }) => sum + client.http.sent, 0);
  }

  async close(): Promise<void> {
    for (const { client } of this.#brands) await client.http.close();
  }

  #read(): Promise<void> {
    this.#reading ??= this.#readBrands().catch((error) => {
      this.#reading = null;
      throw error;
    });
    return this.#reading;
  }

  async #readBrands(): Promise<void> {
    for (const brand of await this.#reference.brands()) {
      const origin = addressAtZendesk(brand, this.#client.settings.origin);
      const hasHelpCenter = brand.has_help_center === true && brand.active !== false;
      if (origin === this.#client.settings.origin) continue;
      if (origin !== null) this.#brands.push({ client: this.#client.at(origin), hasHelpCenter });
      else if (hasHelpCenter) this.#warnOf(brand);
    }
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

/**
 * A brand's origin at Zendesk. `brand_url` is the customer's own address where the brand has one, so the subdomain counts; where
 * the account is no `zendesk.com`, a brand on the same machine is taken for what it says.
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/
 */
function addressAtZendesk(brand: JsonObject, ownOrigin: string): string | null {
  const own = new URL(ownOrigin);
  const subdomain = text(brand.subdomain) ?? '';
  if (own.hostname.endsWith('.zendesk.com')) {
    return /^[a-z0-9][a-z0-9-]*$/i.test(subdomain) ? `https://${subdomain.toLowerCase()}.zendesk.com` : null;
  }
  const url = URL.parse(text(brand.brand_url) ?? '');
  return url?.hostname === own.hostname && url.protocol === own.protocol ? url.origin : null;
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
