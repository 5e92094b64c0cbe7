import { type Entity, formatKey, type RecordKey } from '../../model/entity.ts';
import type { Existing } from '../../model/existing.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';

/** A ledger row that says only that the record stands: its marker was found. See `isRecovered`. */
export function recoveredRow(key: RecordKey, { id, url }: Pick<Existing, 'id' | 'url'>): LedgerRow {
  return {
    key,
    aggregate: null,
    targetId: id,
    kind: 'create',
    written: {},
    inputDigest: null,
    complete: false,
    linked: false,
    url,
  };
}

export function markedTwice(entity: Entity, existing: Pick<Existing, 'marker' | 'id' | 'url'>, other: string): Failure {
  return new Failure({
    code: 'E_MARKERS',
    message: `Two records of the target carry the marker ${JSON.stringify(existing.marker)}: ${other} and ${existing.url ?? existing.id}. Which one is ours cannot be told.`,
    hint: 'Delete or unmark one of them in the target, or put the lost state back, then plan again.',
    record: formatKey({ entity, id: existing.id }),
    exitCode: exitCodes.refused,
  });
}
