import type { DesireInput, DesireResult } from '../../../model/desire.ts';
import type { Desired } from '../../../model/desired.ts';
import { formatMarker } from '../../../model/marker.ts';
import { convertFields } from './convert-fields.ts';
import type { ModelContext } from './model-context.ts';

/**
 * A category is a group of FAQ lists, a section a list in it. Whatever stands in a list that users see is seen by them, whoever it
 * was meant for: no list is shown to users, and each article says for itself who may read it.
 */
export function desireFolder(input: DesireInput<'folders'>, context: ModelContext): DesireResult {
  const { record, mapped, directory, sourceKey } = input;
  const { fields, problems, accepted } = convertFields('folders', mapped, context, directory);
  if (problems.some((problem) => problem.severity === 'error')) return { desired: null, problems };
  const name = String(fields.name ?? '').trim() || 'Untitled';
  const visibility = { is_group: record.parentId === null, showforall: false, showforallagents: true };
  const key = { entity: 'folders', id: record.id } as const;
  const desired: Desired = {
    key,
    label: name,
    marker: formatMarker(sourceKey, key),
    fields: { ...fields, ...visibility, name },
    links: {},
    children: [],
    accepted,
  };
  return { desired, problems };
}
