import type { Intent } from '../../../model/intent.ts';
import { isObject } from '../../../model/json.ts';
import { readId, readRows } from '../client/decode.ts';
import { mapConcurrently } from '../client/map-concurrently.ts';
import { readAttachments, toAttachment } from '../locate/read-children.ts';
import { readArticle } from '../read/read-articles.ts';
import type { ReadContext } from '../read/read-context.ts';
import { intentBytes } from './byte-limits.ts';
import { encodeFile } from './encode-file.ts';
import { importFlags } from './import-flags.ts';
import { type KnownChildren, matchIntents } from './known-children.ts';
import { byMarker, type Standing, type Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/** Files of tickets or of their actions. `actionOf` gives the action's id, null for the ticket itself. */
export function fileStrategy(
  context: WriteContext,
  known: KnownChildren,
  actionOf: (intent: Intent) => string | null,
): Strategy {
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
    isOf: byMarker((row) => toAttachment(row).marker),
    isIndexed: false,
    locate: (intents, { again, signal }) => locateFiles(intents, context, { again, known, signal }),
  };
}

/** One list for each ticket; by key, else, where the tenant keeps none, by name and size. */
export async function locateFiles(
  intents: readonly Intent[],
  { api }: WriteContext,
  { again = false, known, signal }: { again?: boolean; known: KnownChildren; signal: AbortSignal },
): Promise<Standing> {
  const groups = [...Map.groupBy(intents, (intent) => intent.parentTargetId ?? '')];
  const found = await mapConcurrently(groups, 4, async ([ticketId, group]) => {
    const files = await readAttachments(api, ticketId, signal);
    return [...matchIntents(group, files, { again, known })];
  });
  return new Map(found.flat());
}

/**
 * Files of an article, one a request, as a change of the article: the type code under which files of articles are kept is not
 * published, and a wrong one would hang them on something else.
 */
export function articleFileStrategy(reading: ReadContext, known: KnownChildren): Strategy {
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
    isOf: () => false,
    isIndexed: false,
    async locate(intents, { again, signal }) {
      const found: [string, string[]][] = [];
      for (const [articleId, group] of Map.groupBy(intents, (intent) => intent.parentTargetId ?? '')) {
        const article = await readArticle(articleId, { children: true, signal }, reading);
        found.push(...matchIntents(group, article?.children ?? [], { again, known }));
      }
      return new Map(found);
    },
  };
}
