import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DesiredChild } from '../../../../src/model/desired.ts';
import { formatKey } from '../../../../src/model/entity.ts';
import type { Intent } from '../../../../src/model/intent.ts';
import type { JsonObject } from '../../../../src/model/json.ts';
import * as make from '../records.ts';
import { createMigration } from '../tenant.ts';
import { childrenOf, startDesk, tickets } from './small-desk.ts';

const losses: [string, JsonObject][] = [
  ['the connection breaks after the server wrote', { kind: 'commit-then-drop' }],
  ['a gateway answers 504 although the server wrote', { kind: 'commit-then-drop', status: 504 }],
  ['the connection breaks before the server wrote', { kind: 'drop-before' }],
  ['a gateway answers 504 and the server never wrote', { kind: 'status', status: 504, body: '<html>504</html>' }],
  ['the answer is cut in half', { kind: 'truncate' }],
  ['half of the array is written, then a 500', { kind: 'partial', status: 500 }],
];

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  for (const [name, fault] of losses) {
    test(`every ticket stands once in a ${profile} tenant when ${name}`, async (t) => {
      const { tenant, model, engine, standing } = await startDesk({ profile, switches: { gatewayTimeout: 0 } });
      t.after(() => tenant.close());
      const records = tickets(model, 23);
      await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, nth: 2, ...fault });
      await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, nth: 1, ...fault });

      const outcomes = await engine.create(records);

      assert.deepEqual(
        outcomes.map(({ kind }) => kind),
        records.map(() => 'done'),
      );
      assert.deepEqual(
        await standing(),
        records.map(({ marker }) => marker),
      );
      const ids = new Map((await tenant.rows('tickets')).map((row) => [row.third_party_id_string, String(row.id)]));
      for (const outcome of outcomes) {
        assert.equal(outcome.kind === 'done' && outcome.targetId, ids.get(outcome.intent.marker ?? ''));
      }
    });
  }

  test(`every comment and file stands once in a ${profile} tenant when answers are lost`, async (t) => {
    const { tenant, model, engine, notes } = await startDesk({ profile, switches: { gatewayTimeout: 0 } });
    t.after(() => tenant.close());
    const records = tickets(model, 12, { comments: true });
    await engine.create(records);
    for (const kind of ['commit-then-drop', 'drop-before', 'truncate']) {
      for (const path of ['/api/Actions', '/api/Attachment']) {
        await tenant.fault({ match: { method: 'POST', path }, every: 3, times: 1, kind });
      }
    }

    const outcomes = await engine.createChildren(records);

    assert.deepEqual(
      outcomes.filter(({ kind }) => kind !== 'done'),
      [],
    );
    assert.equal(outcomes.length, 24);
    assert.equal(await notes(), 12);
    const files = (await tenant.rows('attachments')).map((row) => row.third_party_id);
    assert.equal(new Set(files).size, 12);
    assert.equal(files.length, 12);
    assert.ok((await tenant.rows('attachments')).every((row) => Number(row.action_id) > 1));
  });
}

for (const profile of ['legacy', 'hostile'] as const) {
  test(`nothing is doubled in a ${profile} tenant without marker fields`, async (t) => {
    const migration = createMigration({ prepare: { markers: false } });
    const { tenant, model, engine, standing, notes } = await startDesk({
      profile,
      migration,
      switches: { gatewayTimeout: 0 },
    });
    t.after(() => tenant.close());
    const records = tickets(model, 12, { comments: true });
    for (const path of ['/api/Tickets', '/api/Actions']) {
      await tenant.fault({ match: { method: 'POST', path }, nth: 2, kind: 'commit-then-drop' });
    }

    const outcomes = [...(await engine.create(records)), ...(await engine.createChildren(records))];

    assert.deepEqual(
      outcomes.filter(({ kind }) => kind !== 'done'),
      [],
    );
    assert.deepEqual(
      await standing(),
      records.map(({ marker }) => marker),
    );
    assert.equal(await notes(), 12);
    assert.equal((await tenant.rows('attachments')).length, 12);
  });
}

test('a write that never gets through is unknown, and is found out when it is looked for', async (t) => {
  const { tenant, model, engine, standing } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  const [record] = tickets(model, 1);
  assert.ok(record);
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'drop-before' });

  const [outcome] = await engine.create([record]);

  assert.equal(outcome?.kind, 'unknown');
  assert.deepEqual(await standing(), []);
  assert.equal(
    (await tenant.requests()).filter(({ method, path }) => method === 'POST' && path === '/api/Tickets').length,
    3,
  );
});

test('a success that reports an error is looked for like any answer that was lost', async (t) => {
  const { tenant, model, engine, standing, notes } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  const records = tickets(model, 5, { comments: true });
  const lies: JsonObject[] = [
    { ClassName: 'System.Exception', Message: 'A timeout occurred' },
    { resultCode: 1, errorMessage: 'A timeout occurred' },
  ];
  for (const [index, body] of lies.entries()) {
    for (const path of ['/api/Tickets', '/api/Actions']) {
      await tenant.fault({ match: { method: 'POST', path }, nth: index + 1, kind: 'status', status: 200, body });
    }
  }

  const outcomes = [...(await engine.create(records)), ...(await engine.createChildren(records))];

  assert.deepEqual(
    outcomes.filter(({ kind }) => kind !== 'done'),
    [],
  );
  assert.equal((await standing()).length, 5);
  assert.equal(await notes(), 5);
  assert.equal((await tenant.rows('attachments')).length, 5);
});

test('files whose key the tenant does not keep are told by name and size', async (t) => {
  const switches = { ignoredProperties: 'third_party_id', inlineFiles: false };
  const { tenant, model, engine } = await startDesk({ profile: 'modern', switches });
  t.after(() => tenant.close());
  const records = tickets(model, 4, { comments: true });
  await engine.create(records);
  await tenant.fault({ match: { method: 'POST', path: '/api/Attachment' }, every: 2, kind: 'commit-then-drop' });

  const outcomes = await engine.createChildren(records);

  assert.deepEqual(
    outcomes.filter(({ kind }) => kind !== 'done'),
    [],
  );
  assert.equal((await tenant.rows('attachments')).length, 4);
});

test('a file of the same name and another size is not taken for one that was about to be written', async (t) => {
  const switches = { ignoredProperties: 'third_party_id' };
  const { tenant, model, engine } = await startDesk({ profile: 'modern', switches });
  t.after(() => tenant.close());
  const records = tickets(model, 1, { comments: true });
  await engine.create(records);
  await engine.createChildren(records);
  const file = childrenOf(records, 'attachments')[0];
  assert.ok(file);
  const find = async (size: number) => {
    const sought = {
      entity: 'attachments' as const,
      key: { entity: 'attachments' as const, id: 'other' },
      marker: 'test:acme:attachment:other',
      parentTargetId: engine.ids.get('tickets/t000') ?? null,
      fields: { filename: file.fields.filename as string },
      size,
    };
    const { signal } = new AbortController();
    const [found] = await Array.fromAsync(tenant.target.reader.find([sought], { patient: false, signal }));
    return found?.targetIds.length;
  };

  assert.equal(await find('bytes t000'.length), 1);
  assert.equal(await find(4711), 0);
});

/** One name and size on many comments, as a logo in everybody's signature has it. */
function withLogo(count: number) {
  return Array.from({ length: count }, (_, index) =>
    make.comment(`k${index}`, { attachments: [make.file(`f${index}`, 'the same logo', { name: 'logo.png' })] }),
  );
}

for (const kind of ['drop-before', 'commit-then-drop']) {
  for (const inlineFiles of [false, true]) {
    test(`equal files of a ticket all stand once where no key is kept: ${kind}, files inside: ${inlineFiles}`, async (t) => {
      const switches = { ignoredProperties: 'third_party_id', inlineFiles, gatewayTimeout: 0 };
      const { tenant, model, engine } = await startDesk({ profile: 'modern', switches });
      t.after(() => tenant.close());
      const records = tickets(model, 1, { comments: withLogo(4) });
      await engine.create(records);
      const [record] = records;
      assert.ok(record);
      // The first three go inside their comments, where the tenant takes that; the last one follows its own.
      const isLast = ({ key }: DesiredChild) => key.id === 'f3';
      const first = { ...record, children: record.children.filter((child) => !isLast(child)) };
      const nth = inlineFiles ? 1 : 2;
      if (!inlineFiles) await tenant.fault({ match: { method: 'POST', path: '/api/Attachment' }, nth, kind });
      const early = await engine.createChildren([first]);
      if (inlineFiles) await tenant.fault({ match: { method: 'POST', path: '/api/Attachment' }, nth, kind });
      const siblings = new Map(early.flatMap((outcome) => (outcome.kind === 'done' ? [knownOf(outcome)] : [])));
      const late = await engine.createChildren([{ ...record, children: record.children.filter(isLast) }], siblings);

      const files = [...early, ...late].filter(({ intent }) => intent.key.entity === 'attachments');
      assert.deepEqual(
        files.map((outcome) => outcome.kind),
        ['done', 'done', 'done', 'done'],
      );
      const ids = files.flatMap((outcome) => (outcome.kind === 'done' ? (outcome.targetId ?? []) : []));
      assert.equal(new Set(ids).size, ids.length);
      assert.equal((await tenant.rows('attachments')).length, 4);
    });
  }
}

test('of equal files that a killed run was writing, those that stand are found and the others are not', async (t) => {
  const switches = { ignoredProperties: 'third_party_id', inlineFiles: false };
  const { tenant, model, engine } = await startDesk({ profile: 'modern', switches });
  t.after(() => tenant.close());
  const records = tickets(model, 1, { comments: withLogo(3) });
  await engine.create(records);
  const outcomes = await engine.createChildren(records);
  const files = outcomes.filter(({ intent }) => intent.key.entity === 'attachments');
  const parentTargetId = engine.ids.get('tickets/t000') ?? null;
  const find = async (indices: number[], known: number[]) => {
    const siblings = new Map(
      files.flatMap((outcome, index) => (known.includes(index) && outcome.kind === 'done' ? [knownOf(outcome)] : [])),
    );
    const sought = indices.map((index) => ({
      entity: 'attachments' as const,
      key: { entity: 'attachments' as const, id: `f${index}` },
      marker: `test:acme:attachment:f${index}`,
      parentTargetId,
      fields: { filename: 'logo.png' },
      size: 'the same logo'.length,
      aggregate: { entity: 'tickets' as const, id: 't000' },
      written: files[index]?.intent.written ?? {},
      siblings,
    }));
    const { signal } = new AbortController();
    const found = await Array.fromAsync(tenant.target.reader.find(sought, { patient: false, signal }));
    return found.map(({ targetIds }) => targetIds.length);
  };

  assert.deepEqual(await find([0, 1, 2], []), [1, 1, 1]);
  assert.deepEqual(await find([2], [0, 1]), [1]);
  assert.deepEqual(await find([2, 3], [0, 1]), [1, 0]);
  // Nobody could say which of those that are left it is.
  assert.deepEqual(await find([2], [0]), [2]);
});

function knownOf({ intent, targetId }: { intent: Intent; targetId: string | null }) {
  return [formatKey(intent.key), { key: intent.key, targetId, written: intent.written ?? {} }] as const;
}
