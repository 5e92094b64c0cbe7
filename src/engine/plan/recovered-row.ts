import { type Entity, formatKey, type PlanEntity, type RecordKey } from '../../model/entity.ts';
import type { Existing } from '../../model/existing.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { RunContext } from '../context.ts';

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

/** Records that another spec made. */
export function madeByOther({ tenant, migration }: RunContext, holder: string, entity: PlanEntity): Failure {
  return new Failure({
    code: 'E_STATE_OTHER',
    message: `${tenant.url} holds ${entity} of this source that the spec named ${JSON.stringify(holder)} made: its state knows them. As ${JSON.stringify(migration.name)} they would be taken over, and a rollback of either would delete them.`,
    hint: `Set name: ${holder} in this spec to go on with that migration. To take its records over all the same, remove that state (or keep it elsewhere: state export) and plan with --recover.`,
    exitCode: exitCodes.refused,
  });
}
