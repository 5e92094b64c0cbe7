import type { Intent } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';
import { readId } from '../client/decode.ts';
import { mapConcurrently } from '../client/map-concurrently.ts';
import { readFeedback } from '../locate/read-feedback.ts';
import { likeness } from '../model/match-children.ts';
import { intentBytes } from './byte-limits.ts';
import { encodeFields } from './encode-fields.ts';
import type { Standing, Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/** Ratings of many tickets in one array. They have no place for a key: one that says the same is ours. */
export function feedbackStrategy({ api }: WriteContext): Strategy {
  return {
    entity: 'comments',
    path: '/Feedback',
    needsIds: false,
    arrays: 'always',
    sizeOf: intentBytes,
    encode: async (intents) => intents.map(encodeFeedback),
    idOf: (row) => readId(row.id),
    isOf: () => false,
    isIndexed: false,
    async locate(intents, { again, signal }) {
      const standing: Standing = new Map();
      await mapConcurrently(intents, 4, async (intent) => {
        const own = likeness('comments', intent.fields);
        const rows = await readFeedback(api, intent.parentTargetId ?? '', signal);
        const ids = rows.filter((row) => likeness('comments', row.fields) === own).map(({ targetId }) => targetId);
        if (ids.length > 0) standing.set(intent.id, again ? ids : ids.slice(0, 1));
      });
      return standing;
    },
  };
}

export function encodeFeedback({ fields, parentTargetId }: Intent): JsonObject {
  return { ...encodeFields(fields), ticket_id: Number(parentTargetId) };
}
