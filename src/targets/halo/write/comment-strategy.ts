import type { Intent } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';
import { markerProperty } from '../catalogue/markers.ts';
import { readCustomField, readId } from '../client/decode.ts';
import { mapConcurrently } from '../client/map-concurrently.ts';
import { readActions } from '../locate/read-children.ts';
import { toMarker } from '../locate/to-marker.ts';
import { likeness } from '../model/match-children.ts';
import { intentBytes } from './byte-limits.ts';
import { addCustomField, encodeFields } from './encode-fields.ts';
import { encodeFile } from './encode-file.ts';
import { importFlags } from './import-flags.ts';
import type { Standing, Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/** Comments of many tickets in one array, each with the files that may travel inside it. */
export function commentStrategy(context: WriteContext, filesOf: (intent: Intent) => readonly Intent[]): Strategy {
  return {
    entity: 'comments',
    path: '/Actions',
    needsIds: false,
    arrays: 'always',
    sizeOf: (intent) => [intent, ...filesOf(intent)].reduce((sum, each) => sum + intentBytes(each), 0),
    encode: async (intents) => intents.map((intent) => encodeComment(intent, filesOf(intent))),
    idOf: (row) => readId(row.id),
    markerOf: (row) => toMarker(readCustomField(row, markerProperty('tickets'))),
    locate: (intents, signal) => locateComments(intents, context, signal),
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

/** One list for each ticket; by key, else by author, date and text, each action for one comment only. */
export async function locateComments(
  intents: readonly Intent[],
  { api, markerFieldId }: WriteContext,
  signal: AbortSignal,
): Promise<Standing> {
  const standing: Standing = new Map();
  const field = await markerFieldId('tickets');
  const groups = [...Map.groupBy(intents, (intent) => intent.parentTargetId ?? '')];
  await mapConcurrently(groups, 4, async ([ticketId, group]) => {
    const actions = await readActions(api, ticketId, field, signal);
    const unmarked = Map.groupBy(
      actions.filter(({ marker }) => marker === null),
      (action) => likeness('comments', action.fields),
    );
    for (const intent of group) {
      const marked = actions.filter(({ marker }) => marker !== null && marker === intent.marker);
      const alike =
        marked.length > 0 ? marked : (unmarked.get(likeness('comments', intent.fields))?.splice(0, 1) ?? []);
      if (alike.length > 0)
        standing.set(
          intent.id,
          alike.map(({ targetId }) => targetId),
        );
    }
  });
  return standing;
}
