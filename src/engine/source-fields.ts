import type { Field } from '../model/records.ts';
import type { RunContext } from './context.ts';
import { pages } from './pages.ts';

/** The source's custom fields, as they were pulled: as many as people have defined. */
export async function readSourceFields({ snapshot }: Pick<RunContext, 'snapshot'>): Promise<Field[]> {
  const fields: Field[] = [];
  const read = (after: string | null, limit: number) => snapshot.page('fields', after, limit);
  for await (const page of pages(read, ({ id }) => id)) fields.push(...page.map(({ record }) => record));
  return fields;
}
