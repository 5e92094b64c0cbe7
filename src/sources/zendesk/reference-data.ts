import type { JsonObject } from '../../model/json.ts';
import { type CustomField, readCustomFields } from './custom-fields.ts';
import { listAll, listPages } from './list-pages.ts';
import { id, text } from './read-values.ts';
import { helpCenter, notAvailable, type ZendeskClient } from './zendesk-client.ts';

/** So few users are asked about one by one. */
const askedOneByOne = 10;

/**
 * What records are read with: definitions and names, all bounded by the account's configuration and never by its tickets.
 * Each list is asked for when it is first needed, once.
 */
export class ReferenceData {
  readonly #client: ZendeskClient;
  readonly #lists = new Map<string, Promise<unknown>>();

  constructor(client: ZendeskClient) {
    this.#client = client;
  }

  ticketFields(): Promise<CustomField[]> {
    return this.#once('ticket_fields', async () => {
      const list = { path: 'ticket_fields', key: 'ticket_fields' };
      const [fields, forms] = await Promise.all([listAll(this.#client, list), this.#rows('ticket_forms')]);
      return readCustomFields('tickets', fields, forms);
    });
  }

  contactFields(): Promise<CustomField[]> {
    return this.#fields('contacts', 'user_fields');
  }

  organizationFields(): Promise<CustomField[]> {
    return this.#fields('organizations', 'organization_fields');
  }

  /** Labels by id; empty where the plan has no custom statuses. */
  customStatuses(): Promise<Map<string, string>> {
    return this.names('custom_statuses', 'agent_label');
  }

  /** Rows of brands; empty where they may not be read. */
  brands(): Promise<JsonObject[]> {
    return this.#rows('brands');
  }

  brandNames(): Promise<Map<string, string>> {
    return this.names('brands');
  }

  forms(): Promise<Map<string, string>> {
    return this.names('ticket_forms');
  }

  /** A property of the rows of a list by their ids; empty where the list may not be read. */
  async names(path: string, property = 'name'): Promise<Map<string, string>> {
    const named = (await this.#rows(path)).map((row): [string, string] => [
      id(row.id) ?? '',
      text(row[property]) ?? '',
    ]);
    return new Map(named);
  }

  /** Organizations beside the default one, by user: few people are in more than one. */
  furtherOrganizations(): Promise<Map<string, string[]>> {
    return this.#once('furtherOrganizations', () => this.#readMemberships('organization_memberships', new Map()));
  }

  /** The same of these users, who are asked about one by one where that costs less than the whole list. */
  async furtherOrganizationsOf(userIds: readonly string[]): Promise<Map<string, string[]>> {
    if (userIds.length > askedOneByOne || this.#lists.has('furtherOrganizations'))
      return await this.furtherOrganizations();
    const further = new Map<string, string[]>();
    for (const userId of userIds) await this.#readMemberships(`users/${userId}/organization_memberships`, further);
    return further;
  }

  /** Group ids by user, and user ids by group, from one list. */
  memberships(): Promise<{ groups: Map<string, string[]>; members: Map<string, string[]> }> {
    return this.#once('memberships', async () => {
      const groups = new Map<string, string[]>();
      const members = new Map<string, string[]>();
      for (const row of await listAll(this.#client, { path: 'group_memberships', key: 'group_memberships' })) {
        const [user, group] = [id(row.user_id), id(row.group_id)];
        if (user === null || group === null) continue;
        members.set(group, [...(members.get(group) ?? []), user]);
        // The default group first.
        const own = groups.get(user) ?? [];
        groups.set(user, row.default === true ? [group, ...own] : [...own, group]);
      }
      return { groups, members };
    });
  }

  /** Rows of user segments by id; empty where they may not be read. */
  segments(): Promise<Map<string, JsonObject>> {
    return this.#once('segments', async () => {
      const list = { path: 'help_center/user_segments', key: 'user_segments' };
      const rows = await listAll(this.#client, list, { ...helpCenter, absent: notAvailable });
      return new Map(rows.map((row) => [id(row.id) ?? '', row]));
    });
  }

  #fields(of: 'contacts' | 'organizations', path: string): Promise<CustomField[]> {
    return this.#once(path, async () => readCustomFields(of, await listAll(this.#client, { path, key: path })));
  }

  async #readMemberships(path: string, further: Map<string, string[]>): Promise<Map<string, string[]>> {
    const list = { path, key: 'organization_memberships' };
    for await (const page of listPages(this.#client, list, { absent: notAvailable })) {
      for (const row of page.rows) {
        const [user, organization] = [id(row.user_id), id(row.organization_id)];
        if (user === null || organization === null || row.default === true) continue;
        further.set(user, [...(further.get(user) ?? []), organization]);
      }
    }
    return further;
  }

  #rows(path: string): Promise<JsonObject[]> {
    const key = path.split('/').at(-1) ?? path;
    return this.#once(path, () => listAll(this.#client, { path, key }, { absent: notAvailable }));
  }

  /** A list that failed is asked for again the next time. */
  #once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
    let list = this.#lists.get(name) as Promise<Value> | undefined;
    if (!list) {
      list = load();
      list.catch(() => this.#lists.delete(name));
      this.#lists.set(name, list);
    }
    return list;
  }
}
