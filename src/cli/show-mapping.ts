import { type ListedField, listMapping } from '../mapping/list-mapping.ts';
import { mergeMapping } from '../mapping/merge-mapping.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import type { Migration } from '../model/migration.gen.ts';
import { readDefaults } from '../targets/registry.ts';
import { loadSpec } from './load-spec.ts';

/** Prints the merged mapping: offline, so it says what would be evaluated, not what the tenant knows. */
export async function showMapping(spec: string, format: 'text' | 'json'): Promise<ExitCode> {
  const migration = (await loadSpec(spec)).migration as Migration;
  const fields = listMapping(mergeMapping(await readDefaults(migration.target.connector), migration));
  process.stdout.write(format === 'json' ? `${JSON.stringify(fields, null, 2)}\n` : fields.map(describeField).join(''));
  return exitCodes.done;
}

function describeField(
  { entity, kind, name, value, table, empty, other }: ListedField,
  index: number,
  all: ListedField[],
): string {
  const heading = all[index - 1]?.entity === entity ? '' : `${index > 0 ? '\n' : ''}${entity}\n`;
  const entries = (table ?? []).map(({ from, to }) => `      ${from}: ${JSON.stringify(to)}\n`);
  if (empty !== undefined) entries.push(`      (empty): ${JSON.stringify(empty)}\n`);
  if (other !== undefined) entries.push(`      (other): ${JSON.stringify(other)}\n`);
  return `${heading}  ${kind === 'customField' ? `"${name}"` : name} = ${value}\n${entries.join('')}`;
}
