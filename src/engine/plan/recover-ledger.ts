import { type PlanEntity, planEntities } from '../../model/entity.ts';
import type { Existing } from '../../model/existing.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { markerPrefix, parseMarker } from '../../model/marker.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { forgetUnknownSettings, keepUnknownSettings } from '../settings/note-unknown-settings.ts';
import { keepForgotten } from '../state/forgotten-memo.ts';
import { isRecovered } from './compare-recovered.ts';
import { readExisting } from './read-existing.ts';
import { recoverForgotten } from './recover-forgotten.ts';
import { noteNewest, recoverNewer } from './recover-newer.ts';
import { madeByOther, markedTwice, recoveredRow } from './recovered-row.ts';
import { markerPreparation } from './synthetic.ts';

/**
 * With an empty ledger, looks in the target for markers of this source and rebuilds the ledger from them, so that a lost state
 * doubles nothing (promise 8); else only among what is newer than all it knows (`recoverNewer`). Recovered rows say only that the record stands; what was written there, and which of its
 * children stand, is found out when it is planned (`compareRecovered`). Answers the entities of which all that stands was read
 * on the way. Throws Failure `E_STATE_OTHER` (exit 4) where another spec made them. What cannot be joined with a source record is a Failure `E_MARKERS` (exit 4), thrown unless `refuse` takes it.
 */
export async function recoverLedger(
  context: RunContext,
  refuse: (failure: Failure) => void = (failure) => {
    throw failure;
  },
): Promise<ReadonlySet<PlanEntity>> {
  const { store, model, emit } = context;
  await forgetUnknownSettings(context);
  if (await knowsMore(context)) {
    await recoverForgotten(context);
    await recoverNewer(context);
    return new Set();
  }
  // All is looked for.
  await keepForgotten(store, []);
  emit({ type: 'phase', phase: 'recover' });
  // Marker fields are made before the first record: a tenant without any of them holds no record of ours.
  await readExisting(context, 'customFields');
  const preparations = model.preparations().filter(({ key }) => key.id.startsWith(markerPreparation));
  if (preparations.length > 0) {
    const labels = preparations.map(({ label }) => label);
    // A label may have been renamed since: the name under which a field was made stays.
    const names = preparations.flatMap(({ fields }) =>
      typeof fields.name === 'string' ? fields.name.toLowerCase() : [],
    );
    const standing = [
      ...(await store.existingByName('customFields', labels)),
      ...(await store.existingByKey('customFields', names)),
    ];
    if (standing.length === 0) {
      await noteNewest(context);
      return new Set(['customFields']);
    }
  }
  let isLost = false;
  for (const entity of planEntities) {
    if (entity === 'customFields') continue;
    await readExisting(context, entity);
    isLost = (await recoverEntity(context, entity, refuse)) || isLost;
  }
  await noteNewest(context);
  if (isLost) await keepUnknownSettings(context);
  return new Set(planEntities);
}

/** Whether the ledger holds more than what a recovery puts there: one that broke off is done again, from the start. */
export async function knowsMore({ store }: RunContext): Promise<boolean> {
  for (const entity of planEntities) {
    for await (const rows of pages(
      (after, limit) => store.pageLedger(entity, after, limit),
      (row) => row.key.id,
    )) {
      if (!rows.every(isRecovered)) return true;
    }
  }
  return false;
}

/** Whether anything of ours stands there. */
async function recoverEntity(
  context: RunContext,
  entity: PlanEntity,
  refuse: (failure: Failure) => void,
): Promise<boolean> {
  const { store, sourceKey, heldBy } = context;
  const prefix = markerPrefix(sourceKey);
  let last: { marker: string | null; id: string } | null = null;
  for await (const page of pages(
    (after, limit) => store.pageMarked(entity, prefix, after, limit),
    ({ marker }) => marker ?? '',
  )) {
    await checkpoint(context);
    const rows: LedgerRow[] = [];
    for (const existing of page) {
      if (last && last.marker === existing.marker && last.id !== existing.id) {
        refuse(markedTwice(entity, existing, last.id));
        continue;
      }
      last = existing;
      const key = parseMarker(sourceKey, existing.marker ?? '');
      if (key?.entity === entity) rows.push(recoveredRow(key, existing));
      else refuse(misnamed(entity, existing));
    }
    const holder = heldBy?.(
      entity,
      rows.map(({ key }) => key.id),
    );
    if (holder) throw madeByOther(context, holder, entity);
    await store.putLedger(rows);
  }
  return last !== null;
}

function misnamed(entity: PlanEntity, { marker, id, url }: Existing): Failure {
  return new Failure({
    code: 'E_MARKERS',
    message: `${url ?? `${entity} ${id} in the target`} carries the marker ${JSON.stringify(marker)}, which names no record of ${entity}.`,
    hint: 'Correct or remove that marker in the target, or put the lost state back, then plan again.',
    exitCode: exitCodes.refused,
  });
}
