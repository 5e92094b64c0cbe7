import type { SourceEntity } from '../../model/entity.ts';
import type { RecordTypes } from '../../model/record-types.ts';
import type { Source } from '../../model/source.ts';

/** The source's records of an entity as they are now, page by page, without a snapshot. */
export async function* pullPages<E extends Exclude<SourceEntity, 'threads'>>(
  source: Source,
  entity: E,
  signal: AbortSignal,
): AsyncGenerator<RecordTypes[E][]> {
  for await (const { records } of source.pull(entity, null, signal)) yield records.map(({ record }) => record);
}
