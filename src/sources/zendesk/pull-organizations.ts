import type { JsonObject } from '../../model/json.ts';
import type { Page, Since } from '../../model/source.ts';
import { keyedValueReader, shapesOf } from './custom-fields.ts';
import { timeExportPages } from './export-pages.ts';
import { normaliseOrganization } from './normalise-people.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import { id, object } from './read-values.ts';
import { beginPull, describePull } from './watermark.ts';
import type { ZendeskContext } from './zendesk-context.ts';

export async function* pullOrganizations(
  context: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
  since?: Since | null,
): AsyncGenerator<Page<'organizations'>> {
  const list = { path: 'organizations', key: 'organizations' };
  const now = context.client.now();
  const start = beginPull(since, now, shapesOf(await context.reference.organizationFields()));
  for await (const page of timeExportPages(context.client, list, { cursor, from: start.from }, signal)) {
    const gone = page.rows.filter((row) => row.deleted_at);
    const read = await readOrganizations(
      context,
      page.rows.filter((row) => !row.deleted_at),
    );
    const deleted = gone.map((row) => id(row.id)).filter((each) => each !== null);
    yield { ...read, ...describePull(start), deleted, cursor: page.cursor, done: page.done };
  }
}

export async function readOrganizations(
  { client, reference, lookups }: ZendeskContext,
  rows: JsonObject[],
): Promise<ReadRows<'organizations'>> {
  const fields = await reference.organizationFields();
  await lookups.read(
    fields,
    rows.map((row) => keyedValueReader(object(row.organization_fields))),
  );
  const context = { origin: client.settings.origin, fields, lookups };
  return readRows('organizations', rows, (row) => normaliseOrganization(row, context));
}
