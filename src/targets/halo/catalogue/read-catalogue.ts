import type { Catalogue, CatalogueEntry } from '../../../model/catalogue.ts';
import { digest } from '../../../model/digest.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import { readBoolean, readId, readRows, readText } from '../client/decode.ts';
import type { Query, ReadApi } from '../client/halo-api.ts';
import { listPages } from '../client/list-pages.ts';
import { type HaloDetails, type HaloField, type HaloForm, toDetails } from './catalogue-details.ts';
import { isMarkerField } from './markers.ts';
import { readFields } from './read-fields.ts';
import { readKnowledge } from './read-knowledge.ts';
import { readSubjectTags } from './read-subject-tags.ts';

/** Reads the tenant's reference data, all of it in some ten requests. Throws Failure as the API client does. */
export async function readCatalogue(
  api: ReadApi,
  migration: Migration,
  readForms: () => Promise<HaloForm[]> = async () => [],
): Promise<Catalogue> {
  const list = async (path: string, query: Query = {}) => readRows(await api.get(path, query, {}));
  const [teams, agents, statuses, priorities, ticketTypes, fields, mailboxes, control] = await Promise.all([
    list('/Team', { showall: true, includedisabled: true }),
    list('/Agent', { showall: true, includeenabled: true, includedisabled: true }),
    list('/Status', { showall: true }),
    list('/Priority'),
    list('/TicketType', { showall: true }),
    readFields(api),
    // Listing mailboxes needs rights that the rest does not.
    api.get('/Mailbox', {}, { absent: [400, 401, 403, 404] }),
    api.get('/Control', {}, { absent: [400, 401, 403, 404] }),
  ]);
  const entries: Catalogue['entries'] = {
    teams: toEntries(teams),
    agents: toEntries(agents),
    statuses: toEntries(statuses),
    priorities: distinct(toEntries(priorities, 'priorityid')),
    ticketTypes: toEntries(ticketTypes),
    customFields: fields.map(({ id, label }) => ({ id, name: label, active: true })),
  };
  const emails = new Map(agents.map((row) => [readId(row.id), readText(row.email)?.trim().toLowerCase() ?? null]));
  const details: HaloDetails = {
    fields,
    agents: (entries.agents ?? []).map((entry) => ({ ...entry, email: emails.get(entry.id) ?? null })),
    unassignedAgentId: findUnassigned(entries.agents ?? []),
    siteClientId: await findSiteClient(api, migration),
    subjectTags: readSubjectTags(control, ticketTypes),
    forms: await readForms(),
    knowledge: await readKnowledge(api, migration, control),
  };
  const isOurs = isPrepared(migration);
  const supportAddresses = addressesOf([...readRows(mailboxes), ...teams]);
  const { teams: _teams, agents: _agents, customFields: _fields, ...named } = entries;
  return {
    entries,
    supportAddresses,
    details: toDetails(details),
    // Teams, agents, marker fields and fields that we prepare are left out: our own work changes them, and references reach
    // them by identity, options by their labels.
    digest: digest({
      named,
      supportAddresses,
      fields: fields.filter((field) => !isMarkerField(field) && !isOurs(field)),
      siteClientId: details.siteClientId,
      subjectTags: details.subjectTags,
      knowledge: details.knowledge,
    }),
  };
}

/** Whether the plan may create a custom field or add options to it. */
function isPrepared({ prepare, tickets, contacts, organizations }: Migration): (field: HaloField) => boolean {
  if (!prepare.customFields) return () => false;
  const sections = [tickets.customFields, contacts.customFields, organizations.customFields];
  const labels = [...sections.flatMap((section) => Object.keys(section ?? {})), tickets.reference?.customField ?? ''];
  const folded = new Set(labels.map(foldName));
  return ({ label }) => folded.has(foldName(label));
}

function toEntries(rows: JsonObject[], idKey = 'id'): CatalogueEntry[] {
  return rows.flatMap((row) => {
    const id = readId(row[idKey]);
    const name = readText(row.name);
    const active = !readBoolean(row.inactive) && !readBoolean(row.isdisabled) && !readBoolean(row.ishidden);
    return id === null || name === null ? [] : [{ id, name: name.trim(), active }];
  });
}

/** Each SLA has its own rows of the same priorities. */
function distinct(entries: CatalogueEntry[]): CatalogueEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.id} ${entry.name}`, entry])).values()];
}

/** Agent 1 is normally the pseudo-agent; its name proves it. */
function findUnassigned(agents: CatalogueEntry[]): string | null {
  return agents.find(({ id, name }) => id === '1' && foldName(name) === 'unassigned')?.id ?? null;
}

/** Id of the client that `organizations.client` names; null when there is none or none is named. */
export async function findSiteClient(api: ReadApi, migration: Migration): Promise<string | null> {
  const { as, client } = migration.organizations;
  if (as !== 'site' || client === undefined) return null;
  const query = { search: client, includeinactive: true };
  for await (const rows of listPages(api, '/Client', { key: 'clients', query })) {
    const row = rows.find((each) => foldName(readText(each.name) ?? '') === foldName(client));
    if (row) return readId(row.id);
  }
  return null;
}

function addressesOf(rows: JsonObject[]): string[] {
  const keys = ['emailaddress', 'email', 'address', 'main_email_address', 'login', 'name'];
  const found = rows.flatMap((row) => keys.map((key) => readText(row[key])?.trim().toLowerCase() ?? ''));
  return [...new Set(found.filter((address) => /^[^@\s]+@[^@\s]+$/.test(address)))].sort();
}
