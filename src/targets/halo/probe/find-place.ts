import { listOutcomes } from '../../../mapping/list-outcomes.ts';
import type { Catalogue, CatalogueEntry } from '../../../model/catalogue.ts';
import { Failure } from '../../../model/failure.ts';
import { foldName } from '../../../model/fold-name.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import type { MappingDocument } from '../../../model/mapping.ts';
import { readDetails } from '../catalogue/catalogue-details.ts';
import { readId, readText } from '../client/decode.ts';
import { recordKinds, searchRecords } from '../locate/search-records.ts';
import type { ReadContext } from '../read/read-context.ts';

/** Where a probe writes, by the tenant's ids. */
export interface ProbePlace {
  client: { id: string; name: string };
  user: { id: string; siteId: string | null; email: string };
  type: CatalogueEntry;
  /** A closed one where the mapping or the tenant has one, so that the dates of closing can be tried. */
  status: CatalogueEntry | null;
}

const example = 'target:\n    probe: { client: deskhaul test, user: deskhaul-test@acme.example }';

/** The client, user and ticket type that `target.probe` names. Throws Failure `E_PROBE` where it names none, or one that does not stand. */
export async function findPlace(
  { reading, mapping, catalogue }: { reading: ReadContext; mapping: MappingDocument; catalogue: Catalogue },
  signal: AbortSignal,
): Promise<ProbePlace> {
  const { api, migration } = reading;
  const named = 'probe' in migration.target ? migration.target.probe : undefined;
  const given = isObject(named ?? null) ? (named as { client: string; user: string; ticketType?: string }) : null;
  if (!given) {
    throw failure(
      'The spec does not say where a probe may write: it never writes among the records of others.',
      `Make a client and a user for it in Halo and name them:\n  ${example}`,
    );
  }
  const [client] = await searchRecords(api, recordKinds.clients, { marker: null, name: given.client }, signal);
  const clientId = readId(client?.id);
  if (clientId === null) {
    throw failure(
      `target.probe.client: the tenant has no client "${given.client}".`,
      'Make it in Halo: Customers > New.',
    );
  }
  const user = await findUser(given.user, clientId, reading, signal);
  const userId = readId(user?.id);
  if (userId === null) {
    throw failure(
      `target.probe.user: the client "${given.client}" has no user with the address ${given.user}.`,
      'Make the user in Halo, under that client.',
    );
  }
  const type = findType(given.ticketType, mapping, catalogue);
  return {
    client: { id: clientId, name: given.client },
    user: { id: userId, siteId: readId(user?.site_id), email: given.user },
    type,
    status: findStatus(type, mapping, catalogue),
  };
}

async function findUser(
  email: string,
  clientId: string,
  { api }: ReadContext,
  signal: AbortSignal,
): Promise<JsonObject | undefined> {
  const query = {
    search: email,
    includeinactive: false,
    client_id: clientId,
    pageinate: true,
    page_size: 100,
    page_no: 1,
  };
  const body = await api.get('/Users', query, { signal });
  const rows = isObject(body) && Array.isArray(body.users) ? body.users.filter(isObject) : [];
  const isIt = (row: JsonObject) => foldName(readText(row.emailaddress) ?? '') === foldName(email);
  return rows.find((row) => isIt(row) && readId(row.client_id) === clientId);
}

function findType(given: string | undefined, mapping: MappingDocument, { entries }: Catalogue): CatalogueEntry {
  const types = entries.ticketTypes ?? [];
  const names = given === undefined ? listOutcomes(mapping.tickets?.fields.tickettype).values.map(String) : [given];
  const found = names.flatMap((name) => types.filter((type) => foldName(type.name) === foldName(name)));
  const [type] = given === undefined ? [...found, ...types] : found;
  if (type) return type;
  throw failure(
    `target.probe.ticketType: the tenant has no ticket type "${given ?? ''}".`,
    `There are ${types.map(({ name }) => name).join(', ')}.`,
  );
}

function findStatus(type: CatalogueEntry, mapping: MappingDocument, catalogue: Catalogue): CatalogueEntry | null {
  const allowed = readDetails(catalogue).forms.find((form) => form.id === type.id)?.statuses ?? null;
  const statuses = (catalogue.entries.statuses ?? []).filter(({ id }) => allowed === null || allowed.includes(id));
  const mapped = listOutcomes(mapping.tickets?.fields.status).values.map((name) => foldName(String(name)));
  const closed = statuses.filter(({ name }) => /clos/i.test(name));
  return closed.find(({ name }) => mapped.includes(foldName(name))) ?? closed[0] ?? null;
}

function failure(message: string, hint: string): Failure {
  return new Failure({ code: 'E_PROBE', message, hint });
}
