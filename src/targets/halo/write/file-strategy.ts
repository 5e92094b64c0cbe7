import type { Intent } from '../../../model/intent.ts';
import { isObject } from '../../../model/json.ts';
import { readId, readRows } from '../client/decode.ts';
import { readAttachments, toAttachment } from '../locate/read-children.ts';
import { readArticle } from '../read/read-articles.ts';
import type { ReadContext } from '../read/read-context.ts';
import { intentBytes } from './byte-limits.ts';
import { encodeFile } from './encode-file.ts';
import { importFlags } from './import-flags.ts';
import type { Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/** Files of tickets or of their actions. `actionOf` gives the action's id, null for the ticket itself. */
export function fileStrategy(context: WriteContext, actionOf: (intent: Intent) => string | null): Strategy {
  return {
    entity: 'attachments',
    path: '/Attachment',
    needsIds: false,
    arrays: 'always',
    sizeOf: intentBytes,
    encode: async (intents) =>
      intents.map((intent) => {
        const action = actionOf(intent);
        const place = {
          ticket_id: Number(intent.parentTargetId),
          ...(action === null ? {} : { action_id: Number(action) }),
        };
        return { ...encodeFile(intent), ...place };
      }),
    idOf: (row) => readId(row.id),
    markerOf: (row) => toAttachment(row).marker,
    async locate(intents, signal) {
      const found = new Map<string, string[]>();
      for (const [ticketId, group] of Map.groupBy(intents, (intent) => intent.parentTargetId ?? '')) {
        const files = await readAttachments(context.api, ticketId, signal);
        for (const intent of group) {
          const own = files.filter(({ marker }) => marker !== null && marker === intent.marker);
          if (own.length > 0)
            found.set(
              intent.id,
              own.map(({ targetId }) => targetId),
            );
        }
      }
      return found;
    },
  };
}

/**
 * Files of an article, one a request, as a change of the article: the type code under which files of articles are kept is not
 * published, and a wrong one would hang them on something else.
 */
export function articleFileStrategy(reading: ReadContext): Strategy {
  const filesOf = async (intent: Intent, signal: AbortSignal) =>
    (await readArticle(intent.parentTargetId ?? '', { children: true, signal }, reading))?.children ?? [];
  return {
    entity: 'attachments',
    path: '/KBArticle',
    needsIds: false,
    arrays: 'never',
    sizeOf: intentBytes,
    encode: async (intents) =>
      intents.map((intent) => ({
        ...importFlags('articles'),
        id: Number(intent.parentTargetId),
        import_attachments: [encodeFile(intent)],
      })),
    idOf(row, intent) {
      const files = isObject(row) ? readRows(row.attachments ?? []).map(toAttachment) : [];
      return files.find(({ marker }) => marker !== null && marker === intent.marker)?.targetId ?? null;
    },
    markerOf: () => null,
    async locate(intents, signal) {
      const found = new Map<string, string[]>();
      for (const intent of intents) {
        const files = await filesOf(intent, signal);
        const isIt = (file: (typeof files)[number]) =>
          file.marker === null ? file.fields.filename === intent.fields.filename : file.marker === intent.marker;
        const ids = files.filter(isIt).map(({ targetId }) => targetId);
        if (ids.length > 0) found.set(intent.id, ids);
      }
      return found;
    },
  };
}
