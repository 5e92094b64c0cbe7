import type { Difference } from '../../model/actual.ts';
import { type Desired, type DesiredChild, type FileValue, isFile } from '../../model/desired.ts';
import { digestText } from '../../model/digest.ts';
import { formatKey } from '../../model/entity.ts';
import { sizeProperty } from '../../model/ledger-row.ts';
import { parseSize } from '../../model/units.ts';
import { fetchFile } from '../apply/fetch-file.ts';
import { bytesProperty } from '../apply/write-children.ts';
import type { RunContext } from '../context.ts';
import { withSizes } from '../received-size.ts';

/** What the ledger keeps of a file's bytes, by `formatKey`. */
type Measured = ReadonlyMap<string, Record<string, string>>;

/**
 * A source may declare another size than it sends: of files that differ by nothing but their size the bytes are asked for. Answers
 * the record with the sizes in which they come. One that does not come stays as declared.
 */
export async function measureFiles(
  context: RunContext,
  desired: Desired,
  differences: readonly Difference[],
): Promise<{ desired: Desired; measured: Measured }> {
  const limit = parseSize(context.migration.options.maxFileSize);
  const measured = new Map<string, Record<string, string>>();
  for (const { name, file } of desired.children.flatMap((child) => suspect(child, differences))) {
    const fetched = await fetchFile(context, file.$file, limit);
    if (!('content' in fetched)) continue;
    const { bytes } = fetched.content;
    measured.set(name, { [bytesProperty]: digestText(bytes), [sizeProperty]: String(bytes.length) });
  }
  if (measured.size === 0) return { desired, measured };
  const sizes = new Map([...measured].map(([name, { [sizeProperty]: size }]) => [name, Number(size)]));
  return { desired: withSizes(desired, sizes), measured };
}

function suspect(
  { key, fields }: DesiredChild,
  differences: readonly Difference[],
): { name: string; file: FileValue }[] {
  const name = formatKey(key);
  const [property, file] = Object.entries(fields).find(([, value]) => isFile(value)) ?? [];
  if (property === undefined || file === undefined || !isFile(file)) return [];
  const own = differences.filter(({ field }) => field === name || field.startsWith(`${name}.`));
  return own.length === 1 && own[0]?.field === `${name}.${property}` ? [{ name, file }] : [];
}
