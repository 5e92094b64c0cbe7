import type { JsonObject } from '../../model/json.ts';
import type { Page, Pulled } from '../../model/source.ts';
import { timeExportPages } from './export-pages.ts';
import { normaliseOrganization } from './normalise-people.ts';
import { id } from './read-values.ts';
import type { ZendeskContext } from './zendesk-context.ts';

export async function* pullOrganizations(
  context: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<Page<'organizations'>> {
  const list = { path: 'organizations', key: 'organizations' };
  for await (const page of timeExportPages(context.client, list, cursor, signal)) {
    const gone = page.rows.filter((row) => row.deleted_at);
    const records = await readOrganizations(
      context,
      page.rows.filter((row) => !row.deleted_at),
    );
    const deleted = gone.map((row) => id(row.id)).filter((each) => each !== null);
    yield { records, deleted, cursor: page.cursor, done: page.done };
  }
}

export async function readOrganizations(
  { client, reference }: ZendeskContext,
  rows: JsonObject[],
): Promise<Pulled<'organizations'>[]> {
  const fields = await reference.organizationFields();
  return rows.map((raw) => ({ record: normaliseOrganization(raw, client.settings.origin, fields), raw }));
}
