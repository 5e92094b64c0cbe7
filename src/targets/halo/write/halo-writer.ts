import type { Entity } from '../../../model/entity.ts';
import type { Intent, Outcome } from '../../../model/intent.ts';
import type { TargetWriter } from '../../../model/target-writer.ts';
import type { ReadContext } from '../read/read-context.ts';
import { writeForms } from '../settings/write-forms.ts';
import { writeOptions } from '../settings/write-options.ts';
import { writeSettings } from '../settings/write-settings.ts';
import { readLimit } from './array-size.ts';
import { createSharedClient, isSharedClient } from './create-shared-client.ts';
import { finishArticles } from './finish-articles.ts';
import { isRecord, type RecordEntity, recordStrategy } from './record-strategy.ts';
import { resolveOptions } from './resolve-options.ts';
import { sendBatch } from './send-batch.ts';
import { sendUpdates } from './send-changes.ts';
import { clearForms, sendDeletes } from './send-deletes.ts';
import { settleDenied } from './sent-creations.ts';
import { createTicketFloor } from './ticket-floor.ts';
import { ticketStrategy } from './ticket-strategy.ts';
import { createTurns } from './turns.ts';
import { uploadImage } from './upload-image.ts';
import { createChildren } from './write-children.ts';
import type { WriteContext } from './write-context.ts';

const megabyte = 1024 * 1024;

/** Writes one tenant. `reading` looks for what may stand; only `context.api` can write. */
export function createWriter(context: WriteContext, reading: ReadContext): TargetWriter {
  const floor = createTicketFloor();
  const turns = createTurns();

  async function* createTickets(intents: readonly Intent[], signal: AbortSignal): AsyncGenerator<Outcome> {
    // One batch at a time: what it teaches of the tenant's arrays and lists holds for the next.
    const leave = await turns.enter();
    try {
      for await (const outcome of sendBatch(intents, ticketStrategy(context), context, signal)) {
        if (outcome.kind === 'done' && outcome.targetId !== null) floor.note(outcome.targetId);
        yield outcome;
      }
    } finally {
      leave();
    }
  }

  async function* createRecords(
    entity: RecordEntity,
    intents: readonly Intent[],
    signal: AbortSignal,
  ): AsyncGenerator<Outcome> {
    const shared = entity === 'organizations' ? intents.filter(isSharedClient) : [];
    for (const intent of shared) yield* createSharedClient(intent, context, reading, signal);
    const rest = intents.filter((intent) => !shared.includes(intent));
    const sent = sendBatch(rest, recordStrategy(entity, context, reading), context, signal);
    for await (const outcome of finishArticles(sent, context, reading, signal)) {
      if (entity === 'customFields') context.forgetFields();
      if (entity === 'groups') context.forgetTeams();
      yield outcome;
    }
  }

  async function* create(intents: readonly Intent[], signal: AbortSignal): AsyncGenerator<Outcome> {
    const children = intents.filter(({ key }) => isChild(key.entity));
    for (const [entity, group] of Map.groupBy(intents, ({ key }) => key.entity)) {
      if (entity === 'tickets') yield* createTickets(group, signal);
      else if (isRecord(entity)) yield* createRecords(entity, group, signal);
    }
    if (children.length > 0) yield* createChildren(children, context, reading, signal);
  }

  /** What hangs on things that stand already: it is never created anew. Options may be in use by now, so they are not taken away. */
  async function* prepare(intents: readonly Intent[], signal: AbortSignal): AsyncGenerator<Outcome> {
    const [removals, additions] = split(intents, ({ operation }) => operation === 'delete');
    const [forms, others] = split(additions, isForm);
    const [cleared, left] = split(removals, isForm);
    for (const intent of left) yield { kind: 'done', intent, targetId: intent.targetId, url: null, findings: [] };
    yield* writeOptions(others, context, signal);
    yield* writeForms(forms, context, signal);
    yield* clearForms(cleared, context, signal);
    if (intents.length > 0) context.forgetFields();
  }

  async function* writeAll(all: readonly Intent[], signal: AbortSignal): AsyncGenerator<Outcome> {
    const { ready, refused } = await resolveOptions(all, context);
    yield* refused;
    const [preparing, batch] = split(ready, isPreparation);
    yield* prepare(preparing, signal);
    const of = (operation: Intent['operation']) => batch.filter((intent) => intent.operation === operation);
    yield* writeSettings(of('setting'), context.api, signal);
    yield* create(of('create'), signal);
    yield* finishArticles(sendUpdates(of('update'), context, signal), context, reading, signal);
    yield* sendDeletes(of('delete'), context, reading, signal);
  }

  return {
    write: (all, signal) => settleDenied(all, writeAll(all, signal), context.sent),
    floor: async (entity, signal) => (entity === 'tickets' ? await floor.read(context.api, signal) : null),
    uploadImage: (file, signal) => uploadImage(file, context, signal),
    batchHint(entity) {
      if (isChild(entity)) return { records: 200, bytes: 24 * megabyte };
      // A whole number of arrays: what is left over would cost a request of its own.
      const array = readLimit(context.memory, entity);
      return { records: array * Math.max(1, Math.floor(100 / array)), bytes: 8 * megabyte };
    },
  };
}

function isPreparation({ key }: Intent): boolean {
  return key.entity === 'customFields' && /^(?:form|options):/.test(key.id);
}

function isForm({ key }: Intent): boolean {
  return key.id.startsWith('form:');
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function isChild(entity: Entity): boolean {
  return entity === 'comments' || entity === 'attachments';
}
