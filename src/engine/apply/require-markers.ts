import { Failure } from '../../model/failure.ts';
import type { RunContext } from '../context.ts';
import { pageSize } from '../pages.ts';
import { markerPreparation } from '../plan/synthetic.ts';

export const noMarkerField = 'E_MARKER_FIELD';

/**
 * Sees to it that the fields for our keys stand before a record is written that is to carry one. Throws Failure `E_MARKER_FIELD`
 * (exit 1) when one of them could not be made; none is marked failed, so that the same command tries again.
 */
export async function requireMarkers({ store, model }: RunContext): Promise<void> {
  const ids = model.preparations().flatMap(({ key }) => (key.id.startsWith(markerPreparation) ? [key.id] : []));
  const changes = await store.pageChanges({ entity: 'customFields', ids }, null, pageSize);
  const open = changes.filter(({ result }) => result === 'failed' || result === 'unknown');
  const [first] = open;
  if (!first) return;
  await store.reopenChanges(open.map(({ change }) => change.key));
  throw new Failure({
    code: noMarkerField,
    message: `The custom field “${first.change.label}”, which carries the keys of what is migrated, could not be created: ${first.message ?? 'its outcome is unknown'}. Without it a record could not be found again after a lost answer, so nothing was written after it.`,
    hint: 'Let the API application create custom fields, or create this one by hand, then run the same command again: it goes on where it stopped. prepare.markers: false goes without, and finds records by date, author and text.',
  });
}
