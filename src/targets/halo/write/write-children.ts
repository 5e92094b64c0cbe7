import { formatKey } from '../../../model/entity.ts';
import type { Intent, Outcome } from '../../../model/intent.ts';
import { isFeedback } from '../model/feedback.ts';
import type { ReadContext } from '../read/read-context.ts';
import { commentStrategy, locateComments } from './comment-strategy.ts';
import { feedbackStrategy } from './feedback-strategy.ts';
import { articleFileStrategy, fileStrategy, locateFiles } from './file-strategy.ts';
import { type KnownChildren, noteChild } from './known-children.ts';
import { sendBatch } from './send-batch.ts';
import type { Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

/** Whether files travel inside their comments. */
export const inside = 'files.inside';

/**
 * Creates comments and files. Files whose comment is in the batch travel inside it where the tenant takes that, which is found
 * out by reading back once; the others follow one a request, on the action that their comment became.
 */
export async function* createChildren(
  intents: readonly Intent[],
  context: WriteContext,
  reading: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const known: KnownChildren = new Map();
  for await (const outcome of createAll(intents, { ...context, known }, reading, signal)) {
    noteChild(known, outcome);
    yield outcome;
  }
}

/** A batch's own: what it has written so far is not taken for what it is about to write. */
type ChildContext = WriteContext & { known: KnownChildren };

async function* createAll(
  intents: readonly Intent[],
  context: ChildContext,
  reading: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const comments = intents.filter(({ key }) => key.entity === 'comments' && !isFeedback(key));
  const files = intents.filter(({ key }) => key.entity === 'attachments');
  const ofArticles = files.filter(({ aggregate }) => aggregate?.entity === 'articles');
  const ofTickets = files.filter(({ aggregate }) => aggregate?.entity !== 'articles');
  const standing = new Set(comments.map(placeOf));
  const nested = Map.groupBy(
    ofTickets.filter((file) => file.parent !== null && standing.has(parentOf(file))),
    parentOf,
  );
  const loose = ofTickets.filter((file) => file.parent === null || !standing.has(parentOf(file)));

  const rest = [...comments];
  if (typeof context.memory.get(inside)?.value !== 'boolean') {
    const probe = rest.find((comment) => nested.has(placeOf(comment)));
    if (probe) {
      rest.splice(rest.indexOf(probe), 1);
      yield* probeInside(probe, nested.get(placeOf(probe)) ?? [], context, signal);
    }
  }
  const travels = context.memory.get(inside)?.value === true;
  yield* sendComments(rest, nested, travels, context, signal);
  yield* sendFiles(loose, new Map(), context, signal);
  yield* sendBatch(ofArticles, articleFileStrategy(reading, context.known), context, signal);
  const feedback = intents.filter(({ key }) => isFeedback(key));
  yield* sendBatch(feedback, feedbackStrategy(context), context, signal);
}

/** Sends one comment with its files inside and looks whether they arrived; some servers drop them silently. */
async function* probeInside(
  comment: Intent,
  files: readonly Intent[],
  context: ChildContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  for await (const outcome of sendBatch(
    [comment],
    commentStrategy(context, context.known, () => files),
    context,
    signal,
  )) {
    if (outcome.kind !== 'done') {
      // A refusal may be the files' fault: alone, the comment shows.
      if (outcome.kind === 'rejected')
        yield* sendComments([comment], new Map([[placeOf(comment), [...files]]]), false, context, signal);
      else yield* [outcome, ...files.map((intent) => ({ ...outcome, intent }))];
      return;
    }
    yield outcome;
    const { standing, missing } = await splitFiles(files, context, signal);
    context.memory.set(inside, missing.length === 0);
    yield* standing;
    yield* sendFiles(missing, new Map([[placeOf(comment), outcome.targetId]]), context, signal);
  }
}

/** Which of the files that travelled inside a comment arrived with it. */
async function splitFiles(
  files: readonly Intent[],
  context: ChildContext,
  signal: AbortSignal,
): Promise<{ standing: Outcome[]; missing: Intent[] }> {
  const ids = await locateFiles(files, context, { known: context.known, signal });
  const standing = files.flatMap((intent): Outcome[] => {
    const [targetId, ...more] = ids.get(intent.id) ?? [];
    if (targetId === undefined) return [];
    const message = `the target has it ${more.length + 1} times`;
    return more.length > 0
      ? [{ kind: 'unknown', intent, message }]
      : [{ kind: 'done', intent, targetId, url: null, findings: [] }];
  });
  return { standing, missing: files.filter(({ id }) => !ids.has(id)) };
}

async function* sendComments(
  comments: readonly Intent[],
  nested: ReadonlyMap<string, readonly Intent[]>,
  travels: boolean,
  context: ChildContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const filesOf = (comment: Intent) => nested.get(placeOf(comment)) ?? [];
  const actions = new Map<string, string | null>();
  const later: Intent[] = [];
  // One that was looked for after a lost answer may have been cut off before its files.
  const sought = new Set<string>();
  const plain = commentStrategy(context, context.known, travels ? filesOf : () => []);
  const strategy: Strategy = {
    ...plain,
    async locate(intents, options) {
      for (const { id } of intents) sought.add(id);
      return await plain.locate(intents, options);
    },
  };
  for await (const outcome of sendBatch(comments, strategy, context, signal)) {
    const files = filesOf(outcome.intent);
    if (outcome.kind === 'done') {
      yield outcome;
      actions.set(placeOf(outcome.intent), outcome.targetId);
      if (!travels) later.push(...files);
      else if (files.length > 0 && sought.has(outcome.intent.id)) {
        const { standing, missing } = await splitFiles(files, context, signal);
        yield* standing;
        later.push(...missing);
      } else for (const intent of files) yield { kind: 'done', intent, targetId: null, url: null, findings: [] };
    } else if (outcome.kind === 'rejected' && travels && files.length > 0) {
      yield* sendComments([outcome.intent], nested, false, context, signal);
    } else {
      yield outcome;
      for (const intent of files) yield { ...outcome, intent };
    }
  }
  yield* sendFiles(later, actions, context, signal);
}

/** Files one by one; the actions of comments written earlier are found by reading their tickets. */
async function* sendFiles(
  files: readonly Intent[],
  known: ReadonlyMap<string, string | null>,
  context: ChildContext,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const actions = new Map(known);
  for (const file of files) {
    const place = parentOf(file);
    if (file.parent === null || actions.get(place)) continue;
    const sought = { ...file, id: place, key: file.parent, marker: commentMarker(file), fields: {} };
    const ids = (await locateComments([sought], context, { known: context.known, signal })).get(place);
    actions.set(place, ids?.[0] ?? null);
  }
  const strategy = fileStrategy(context, context.known, (file) =>
    file.parent === null ? null : (actions.get(parentOf(file)) ?? null),
  );
  yield* sendBatch(files, strategy, context, signal);
}

/** A file's own key with its comment's kind and id: both are of one source. */
function commentMarker({ marker, key, parent }: Intent): string | null {
  const own = `attachment:${key.id}`;
  return marker?.endsWith(own) && parent ? `${marker.slice(0, -own.length)}comment:${parent.id}` : null;
}

function placeOf({ parentTargetId, key }: Intent): string {
  return `${parentTargetId} ${formatKey(key)}`;
}

function parentOf({ parentTargetId, parent }: Intent): string {
  return `${parentTargetId} ${parent ? formatKey(parent) : ''}`;
}
