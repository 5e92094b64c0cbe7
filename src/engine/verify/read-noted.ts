import { formatKey } from '../../model/entity.ts';
import type { RecordFinding } from '../../model/record-finding.ts';
import { fileLossCodes } from '../apply/fetch-file.ts';
import { imageLossCode } from '../apply/resolve-html.ts';
import type { RunContext } from '../context.ts';
import type { ComparedRecord } from './desire-all.ts';

export interface Noted {
  /** Records and children (`formatKey`) of which apply noted that a file or an image stays behind. */
  names: ReadonlySet<string>;
  /** How many images these are. */
  images: number;
}

export const nothingNoted: Noted = { names: new Set(), images: 0 };

/**
 * What apply noted of these records, by the id of the aggregate, since comments of two tickets may share an id. A file that arrived
 * since counts as any other.
 */
export async function readNoted(
  { store }: Pick<RunContext, 'store'>,
  records: readonly ComparedRecord[],
): Promise<ReadonlyMap<string, Noted>> {
  const keys = records.flatMap(({ desired }) => [desired.key, ...desired.children.map(({ key }) => key)]);
  const findings: RecordFinding[] = [];
  for (const [entity, group] of Map.groupBy(keys, (key) => key.entity)) {
    const ids = group.map(({ id }) => id);
    findings.push(...(await store.findingsOf(entity, ids)));
  }
  const losses = Map.groupBy(
    findings.filter(({ finding }) => finding.code === imageLossCode || isFileLoss(finding.code)),
    ({ key }) => formatKey(key),
  );
  return new Map(records.map((record) => [record.desired.key.id, notedOf(record, losses)]));
}

function notedOf({ desired, children }: ComparedRecord, losses: ReadonlyMap<string, RecordFinding[]>): Noted {
  const standing = new Set(children.map(({ key }) => formatKey(key)));
  const own = [desired.key, ...desired.children.map(({ key }) => key)]
    .flatMap((key) => losses.get(formatKey(key)) ?? [])
    .filter(({ aggregate }) => !aggregate || formatKey(aggregate) === formatKey(desired.key));
  const images = own.filter(({ finding }) => finding.code === imageLossCode);
  const files = own.filter(({ key, finding }) => isFileLoss(finding.code) && !standing.has(formatKey(key)));
  return { names: new Set([...images, ...files].map(({ key }) => formatKey(key))), images: images.length };
}

function isFileLoss(code: string): boolean {
  return (fileLossCodes as readonly string[]).includes(code);
}
