import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Failure } from '../../../../src/model/failure.ts';
import { startDesk, tickets } from './small-desk.ts';

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  test(`the one ticket that a ${profile} tenant refuses stands alone; the others arrive once`, async (t) => {
    const { tenant, model, engine, standing } = await startDesk({ profile, switches: { gatewayTimeout: 0 } });
    t.after(() => tenant.close());
    const records = tickets(model, 17);
    const bad = records[11];
    assert.ok(bad);
    bad.fields.status_id = 4711;

    const outcomes = await engine.create(records);

    const refused = outcomes.filter(({ kind }) => kind !== 'done');
    assert.equal(refused.length, 1);
    assert.equal(refused[0]?.intent.key.id, bad.key.id);
    assert.equal(refused[0]?.kind === 'rejected' && refused[0].message, 'Invalid Status');
    assert.deepEqual(
      await standing(),
      records.filter((each) => each !== bad).map(({ marker }) => marker),
    );
  });
}

test('what an array may hold is learned from a refusal and remembered', async (t) => {
  const { tenant, model, engine, standing } = await startDesk({ profile: 'modern', switches: { batchLimit: 7 } });
  t.after(() => tenant.close());
  await engine.create(tickets(model, 20));

  assert.equal((await standing()).length, 20);
  assert.equal(tenant.memory.get('arrays.max'), 7);
});

test('a request that is too large is cut; a file that is too large by itself is refused alone', async (t) => {
  const switches = { requestLimit: 40_000, attachmentLimit: 10_000 };
  const { tenant, model, engine, notes } = await startDesk({ profile: 'modern', switches });
  t.after(() => tenant.close());
  const records = tickets(model, 6, { comments: true });
  await engine.create(records);
  records.forEach((record, index) => {
    const file = record.children.find(({ key }) => key.entity === 'attachments');
    const value = file?.fields.data_base64 as { $file: { pointer: string } };
    value.$file.pointer = 'x'.repeat(index === 3 ? 20_000 : 9_000);
  });

  const outcomes = await engine.createChildren(records);

  const refused = outcomes.filter(({ kind }) => kind !== 'done').map(({ intent }) => intent.key.id);
  assert.deepEqual(refused, ['t003-f']);
  assert.equal(await notes(), 6);
  assert.equal((await tenant.rows('attachments')).length, 5);
});

test('a permission revoked in mid-run stops the run', async (t) => {
  const { tenant, model, engine } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'status', status: 403 });

  await assert.rejects(engine.create(tickets(model, 3)), { code: 'E_PERMISSION', message: /\/Tickets.*edit:tickets/ });
});

test('what a revoked permission kept from being written is refused for good, and only that', async (t) => {
  const { tenant, model, engine, standing, notes } = await startDesk({
    profile: 'modern',
    switches: { batchLimit: 4 },
  });
  t.after(() => tenant.close());
  const records = tickets(model, 12, { comments: true });
  const denied = { kind: 'status', status: 403, body: { message: 'Forbidden' } };
  await engine.create(records);
  await tenant.fault({ match: { method: 'POST', path: '/api/Actions' }, nth: 3, ...denied });

  const { outcomes, error } = await engine.tryChildren(records);

  assert.equal((error as Failure).code, 'E_PERMISSION');
  const done = outcomes.filter(({ kind }) => kind === 'done');
  const refused = outcomes.filter((outcome) => outcome.kind === 'rejected' && outcome.fatal);
  assert.ok(refused.length > 0);
  assert.equal(done.length + refused.length, records.flatMap(({ children }) => children).length, 'some are left open');
  assert.equal(done.filter(({ intent }) => intent.key.entity === 'comments').length, await notes());
  assert.equal((await standing()).length, 12);
});

test('what may have arrived before a permission was revoked stays open', async (t) => {
  const { tenant, model, engine } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, nth: 1, kind: 'drop-before' });
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, nth: 2, kind: 'status', status: 403 });

  const { outcomes, error } = await engine.tryCreate(tickets(model, 3));

  assert.equal((error as Failure).code, 'E_PERMISSION');
  // The first ticket goes alone, to learn how this tenant answers.
  assert.deepEqual(
    outcomes.map(({ kind, intent }) => [kind, intent.key.id]),
    [
      ['rejected', 't001'],
      ['rejected', 't002'],
    ],
  );
});

test('a token that ends in mid-run is renewed once', async (t) => {
  const { tenant, model, engine, standing } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, nth: 1, kind: 'status', status: 401 });

  const outcomes = await engine.create(tickets(model, 3));

  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['done', 'done', 'done'],
  );
  assert.equal((await standing()).length, 3);
});

test('an error that the server itself gives, each time, is a refusal', async (t) => {
  const { tenant, model, engine, standing } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  const body = {
    ClassName: 'System.Exception',
    Message: 'A database error occurred (515) - Cannot insert the value NULL',
  };
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, kind: 'status', status: 500, body });

  const outcomes = await engine.create(tickets(model, 3));

  assert.deepEqual(
    outcomes.map((outcome) => outcome.kind === 'rejected' && outcome.message),
    Array(3).fill('A database error occurred (515) - Cannot insert the value NULL'),
  );
  assert.deepEqual(await standing(), []);
});

test('a server that keeps only a part of an array it took is found out, and nothing is lost', async (t) => {
  const { tenant, model, engine, standing, notes } = await startDesk({ profile: 'legacy' });
  t.after(() => tenant.close());
  const records = tickets(model, 7, { comments: true });
  const lie = { kind: 'partial', status: 201, body: {}, nth: 2 };
  await tenant.fault({ match: { method: 'POST', path: '/api/Tickets' }, ...lie });
  await tenant.fault({ match: { method: 'POST', path: '/api/Actions' }, ...lie, nth: 3 });

  const outcomes = [...(await engine.create(records)), ...(await engine.createChildren(records))];

  assert.deepEqual(
    outcomes.filter(({ kind }) => kind !== 'done'),
    [],
  );
  assert.equal((await standing()).length, 7);
  assert.equal(await notes(), 7);
});
