import { listImages } from '../../content/list-images.ts';
import { createImageMatcher } from '../../content/match-image.ts';
import type { HtmlValue } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import type { FileRef } from '../../model/records.ts';
import type { Thread } from '../../model/thread.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { CountSketch } from './count-sketch.ts';

const known = new WeakMap<RunContext, Promise<ReadonlySet<string>>>();

/**
 * The images that stand in at least `options.dropRepeated` messages of the migration, counted once for a run, before anything is
 * written. Two images are the same when they have one name, size and type (each mail brings its own copy of a logo), or one
 * address elsewhere.
 */
export function repeatedImages(context: RunContext): Promise<ReadonlySet<string>> {
  const counted = known.get(context) ?? countImages(context);
  known.set(context, counted);
  return counted;
}

/** Which images of a body are among these: ids of its files, or addresses as they stand in it. */
export function imagesToDrop({ $html, files }: HtmlValue, repeated: ReadonlySet<string>): string[] {
  if (repeated.size === 0) return [];
  return imagesOf($html, files).flatMap(({ image, key }) => (repeated.has(key) ? [image] : []));
}

/** Twice through the messages, so that the memory stays flat: the first time roughly, the second time only what may qualify. */
async function countImages(context: RunContext): Promise<ReadonlySet<string>> {
  const least = context.migration.options.dropRepeated;
  if (!least) return new Set();
  const sketch = new CountSketch();
  for await (const keys of messagesOf(context)) for (const key of keys) sketch.add(key);
  const counts = new Map<string, number>();
  for await (const keys of messagesOf(context)) {
    for (const key of keys) if (sketch.atMost(key) >= least) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
}

/** The images of each message of the selected tickets, each once. */
async function* messagesOf({ store, snapshot }: RunContext): AsyncGenerator<Set<string>> {
  for await (const ids of pages((after, limit) => store.pageScope('tickets', after, limit), String)) {
    for (const { record } of await snapshot.get('threads', ids)) {
      for (const { html, attachments } of bodiesOfThread(record)) {
        if (html !== null) yield new Set(imagesOf(html, attachments).map(({ key }) => key));
      }
    }
  }
}

function bodiesOfThread({ comments, sideConversations }: Thread): { html: string | null; attachments: FileRef[] }[] {
  return [...comments, ...sideConversations.flatMap(({ messages }) => messages)];
}

function imagesOf(html: string, files: readonly FileRef[]): { image: string; key: string }[] {
  const match = createImageMatcher(files);
  return listImages(html).map((address) => {
    const file = match(address);
    if (file) return { image: file.id, key: digest([file.name, file.size, file.contentType]) };
    return { image: address, key: digest(address) };
  });
}
