import type { Desired } from '../../model/desired.ts';
import { formatKey } from '../../model/entity.ts';
import type { Store } from '../../model/store.ts';
import { goneFileCode } from '../apply/fetch-file.ts';

/**
 * Files that the source no longer had when an earlier run asked for them, by their record (`formatKey` both). Alone they are no
 * reason to write a record again; when it is written for another one, they are asked for anew.
 */
export async function readGoneFiles(
  store: Pick<Store, 'findingsOf'>,
  records: readonly Desired[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const files = records.flatMap(({ children }) => children.filter(({ key }) => key.entity === 'attachments'));
  if (files.length === 0) return new Map();
  const findings = await store.findingsOf(
    'attachments',
    files.map(({ key }) => key.id),
  );
  const gone = findings.filter(({ finding }) => finding.code === goneFileCode);
  const groups = Map.groupBy(gone, ({ aggregate }) => (aggregate ? formatKey(aggregate) : ''));
  return new Map([...groups].map(([record, lost]) => [record, new Set(lost.map(({ key }) => formatKey(key)))]));
}
