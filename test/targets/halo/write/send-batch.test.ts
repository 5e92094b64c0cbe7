import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Intent, Outcome } from '../../../../src/model/intent.ts';
import type { JsonValue } from '../../../../src/model/json.ts';
import { readId } from '../../../../src/targets/halo/client/decode.ts';
import type { WriteAnswer } from '../../../../src/targets/halo/client/halo-api.ts';
import { sendBatch } from '../../../../src/targets/halo/write/send-batch.ts';
import { byMarker, type Strategy } from '../../../../src/targets/halo/write/strategy.ts';
import type { WriteContext } from '../../../../src/targets/halo/write/write-context.ts';
import { createMemory, createMigration } from '../tenant.ts';

const lost: WriteAnswer = { kind: 'lost', message: 'the connection broke', definite: false, overloaded: false };
const accepted = (body: JsonValue, tookMs = 20): WriteAnswer => ({ kind: 'accepted', body, tookMs });

/** A server of which only the answers and what it shows of its rows are known. `shows` gives the ids at each look. */
function startServer(options: {
  answers: (sent: number, request: number) => WriteAnswer;
  shows: (marker: string, look: number) => string[];
  needsIds?: boolean;
  known?: [string, JsonValue][];
  sizeOf?: (intent: Intent) => number;
}) {
  const memory = new Map<string, JsonValue>(options.known);
  const sent: number[] = [];
  let now = 0;
  let looks = 0;
  const context = {
    api: {
      async post(_path: string, rows: readonly unknown[]) {
        sent.push(rows.length);
        return options.answers(rows.length, sent.length);
      },
    },
    memory: createMemory(memory),
    clock: {
      now: () => now,
      async sleep(ms: number) {
        now += ms;
      },
    },
    migration: createMigration(),
    patienceMs: 30_000,
    sent: new Set(),
    address: () => null,
  } as unknown as WriteContext;
  const strategy: Strategy = {
    entity: 'tickets',
    path: '/Tickets',
    needsIds: options.needsIds ?? true,
    isIndexed: true,
    arrays: 'always',
    sizeOf: options.sizeOf ?? (() => 10),
    encode: async (intents) => intents.map(({ marker }) => ({ marker })),
    idOf: (row) => readId(row.id),
    isOf: byMarker((row) => String(row.marker)),
    async locate(intents) {
      looks += 1;
      const found = intents.map(({ id, marker }) => [id, options.shows(marker ?? '', looks)] as const);
      return new Map(found.filter(([, ids]) => ids.length > 0).map(([id, ids]) => [id, [...ids]]));
    },
  };
  return {
    memory,
    sent,
    waited: () => now,
    async create(count: number): Promise<Outcome[]> {
      const intents = Array.from({ length: count }, (_, index) => {
        const id = `i${index}`;
        return { id, marker: `m${index}`, key: { entity: 'tickets', id } } as Intent;
      });
      return await Array.fromAsync(sendBatch(intents, strategy, context, new AbortController().signal));
    },
  };
}

test('a request that is carried out after the patience, when it was sent again, is quarantined and never counted once', async () => {
  let sentTwice = false;
  const server = startServer({
    answers(_, request) {
      sentTwice = request > 1;
      return request === 1 ? lost : accepted({ id: 8 });
    },
    shows: () => (sentTwice ? ['7', '8'] : []),
  });

  const [outcome] = await server.create(1);

  assert.deepEqual(server.sent, [1, 1]);
  assert.ok(server.waited() >= 30_000);
  assert.equal(outcome?.kind === 'unknown' && outcome.message, 'the target has it 2 times');
});

test('what was sent again and stands once is done', async () => {
  const server = startServer({
    answers: (_, request) => (request === 1 ? lost : accepted({ id: 8 })),
    shows: (_, look) => (look > 20 ? ['8'] : []),
    known: [['lists.lagMs', 0]],
  });

  const [outcome] = await server.create(1);

  assert.equal(outcome?.kind === 'done' && outcome.targetId, '8');
});

test('arrays begin with one element, double while they go well, and are shortened by what is slow', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1 }));
  let taken = 0;
  const server = startServer({
    needsIds: false,
    answers(count, request) {
      taken += count;
      return accepted(rows(count), request === 6 ? 20_000 : 20);
    },
    shows: (marker) => (Number(marker.slice(1)) < taken ? [marker.slice(1)] : []),
    known: [['lists.lagMs', 0]],
  });

  await server.create(120);

  assert.deepEqual(server.sent.slice(0, 6), [1, 2, 4, 8, 16, 32]);
  assert.deepEqual(server.sent.slice(6), [16, 18, 20, 3]);
  assert.deepEqual(server.memory.get('tickets.arraySize'), { size: 22, ease: 16 });
});

test('an answer in a shape that was never seen to stand for the whole array is doubted', async () => {
  const kept = new Set(['m0', 'm1', 'm2', 'm3', 'm4']);
  const server = startServer({
    needsIds: false,
    answers: (count, request) => accepted(count === 1 || request < 3 ? { id: 1 } : {}),
    shows: (marker, look) => (kept.has(marker) || look > 30 ? ['5'] : []),
    known: [['lists.lagMs', 0]],
  });

  const outcomes = await server.create(7);

  assert.deepEqual(server.sent.slice(0, 3), [1, 2, 4]);
  assert.deepEqual(server.sent.slice(3), [1, 1]);
  assert.equal(outcomes.length, 7);
});

test('how far lists are behind is learned from the first records, and shortens the wait after a refusal', async () => {
  const bad = { kind: 'refused', status: 400, code: 'halo_validation', message: 'Invalid Status' } as const;
  const server = startServer({
    answers: (count, request) => (request === 1 ? accepted({ id: 1 }) : count > 1 ? bad : accepted({ id: request })),
    shows: (marker) => (marker === 'm0' ? ['1'] : []),
  });

  const outcomes = await server.create(3);

  assert.equal(server.memory.get('lists.lagMs'), 0);
  assert.deepEqual(server.sent, [1, 2, 1, 1]);
  assert.equal(server.waited(), 2_000);
  assert.ok(outcomes.every(({ kind }) => kind === 'done'));
});

/** Takes what `isTaken` says, and shows that it stands; each row is one of the batch, in its order. */
function startPicky(options: {
  isTaken: (sent: number) => boolean;
  refusal: Pick<WriteAnswer & { kind: 'refused' }, 'status' | 'message'>;
  known?: [string, JsonValue][];
  sizeOf?: (intent: Intent) => number;
}) {
  let taken = 0;
  return startServer({
    needsIds: false,
    answers(count) {
      if (!options.isTaken(count)) return { kind: 'refused', code: 'halo_validation', ...options.refusal };
      taken += count;
      return accepted(Array.from({ length: count }, (_, index) => ({ id: index + 1 })));
    },
    shows: (marker) => (Number(marker.slice(1)) < taken ? [marker.slice(1)] : []),
    known: [['lists.lagMs', 0], ...(options.known ?? [])],
    ...(options.sizeOf ? { sizeOf: options.sizeOf } : {}),
  });
}

const mega = 1_000_000;

test('a request that was too large makes all later ones lighter, whatever they hold', async () => {
  const known: [string, JsonValue][] = [['tickets.arraySize', { size: 8, ease: 100 }]];
  const refusal = { status: 413, message: 'Request Entity Too Large' };
  const server = startPicky({ isTaken: (count) => count <= 5, refusal, known, sizeOf: () => mega });
  await server.create(16);
  assert.equal(server.memory.get('arrays.maxBytes'), 4 * mega);

  // Of another kind nothing is known but what a request may weigh.
  const learned = [...server.memory].filter(([name]) => name.startsWith('arrays.maxBytes'));
  const next = startPicky({
    isTaken: (count) => count <= 5,
    refusal,
    known: [...known, ...learned],
    sizeOf: () => mega,
  });
  await next.create(8);
  assert.deepEqual(next.sent, [4, 4]);
});

test('after enough heavy requests that went well a heavier one is tried; a refused try is undone, and the next waits longer', async () => {
  const server = startPicky({
    isTaken: (count) => count <= 4,
    refusal: { status: 413, message: 'Request Entity Too Large' },
    known: [
      ['tickets.arraySize', { size: 100, ease: 100 }],
      ['arrays.maxBytes', 4.8 * mega],
    ],
    sizeOf: () => mega,
  });
  await server.create(400);
  const tries = server.sent.flatMap((count, index) => (count > 4 ? [index] : []));
  assert.ok(tries.length >= 2 && tries.length <= 3, `tried at ${tries}`);
  assert.equal(server.memory.get('arrays.maxBytes'), 4.8 * mega);
});
