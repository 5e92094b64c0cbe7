import type { Page } from '../../model/source.ts';
import type { ZendeskContext } from './zendesk-context.ts';

/** Definitions of all custom fields in one page: their keys depend on each other. */
export async function* pullFields({ reference }: ZendeskContext): AsyncGenerator<Page<'fields'>> {
  const lists = await Promise.all([
    reference.ticketFields(),
    reference.contactFields(),
    reference.organizationFields(),
  ]);
  const records = lists.flat().map(({ field, raw }) => ({ record: field, raw }));
  yield { records, deleted: [], cursor: null, done: true };
}
