import type { Intent } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';
import { markerProperty } from '../catalogue/markers.ts';
import { readCustomField, readId } from '../client/decode.ts';
import { mapConcurrently } from '../client/map-concurrently.ts';
import { readActions } from '../locate/read-children.ts';
import { toMarker } from '../locate/to-marker.ts';
import { intentBytes } from './byte-limits.ts';
import { addCustomField, encodeFields } from './encode-fields.ts';
import { encodeFile } from './encode-file.ts';
import { importFlags } from './import-flags.ts';
import { type KnownChildren, matchIntents } from './known-children.ts';
import { byMarker, type Standing, type Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/** Comments of many tickets in one array, each with the files that may travel inside it. */
export function commentStrategy(
  context: WriteContext,
  known: KnownChildren,
  filesOf: (intent: Intent) => readonly Intent[],
): Strategy {
  return {
    entity: 'comments',
    path: '/Actions',
    needsIds: false,
    arrays: 'always',
    sizeOf: (intent) => [intent, ...filesOf(intent)].reduce((sum, each) => sum + intentBytes(each), 0),
    encode: async (intents) => intents.map((intent) => encodeComment(intent, filesOf(intent))),
    inside: filesOf,
    idOf: (row) => readId(row.id),
    isOf: byMarker((row) => toMarker(readCustomField(row, markerProperty('tickets')))),
    isIndexed: false,
    locate: (intents, { again, signal }) => locateComments(intents, context, { again, known, signal }),
  };
}

export function encodeComment(intent: Intent, files: readonly Intent[]): JsonObject {
  const row: JsonObject = {
    ...importFlags('comments'),
    ...encodeFields(intent.fields),
    ticket_id: Number(intent.parentTargetId),
  };
  if (intent.operation === 'create' && intent.marker !== null) {
    addCustomField(row, markerProperty('tickets'), intent.marker);
  }
  if (files.length > 0) row.attachments = files.map(encodeFile);
  return row;
}

/**
 * One list for each ticket; by key, else by author, date and text, each action for one comment only. What is left over of those
 * that were sent `again` counts as its double.
 */
export async function locateComments(
  intents: readonly Intent[],
  { api, markerFieldId }: WriteContext,
  { again = false, known, signal }: { again?: boolean; known: KnownChildren; signal: AbortSignal },
): Promise<Standing> {
  const field = await markerFieldId('tickets');
  const groups = [...Map.groupBy(intents, (intent) => intent.parentTargetId ?? '')];
  const found = await mapConcurrently(groups, 4, async ([ticketId, group]) => {
    const actions = await readActions(api, ticketId, field, signal);
    return [...matchIntents(group, actions, { again, known })];
  });
  return new Map(found.flat());
}
