import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstant } from '../../../src/sources/files/read-instant.ts';
import { openExport, pullAll } from './open-export.ts';

test('instants', () => {
  for (const [value, expected] of [
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2024-02-29 13:05', '2024-02-29T13:05:00Z'],
    ['2024-02-29T13:05:06.789012Z', '2024-02-29T13:05:06.789Z'],
    ['2024-02-29T13:05:06+0530', '2024-02-29T07:35:06Z'],
    ['2024-02-29 13:05:06 UTC', '2024-02-29T13:05:06Z'],
    ['2024-02-29T13:05:06-05', '2024-02-29T18:05:06Z'],
    [1714521600000, '2024-05-01T00:00:00Z'],
    ['29.02.2024', null],
    ['2024-13-01', null],
    ['yesterday', null],
    [true, null],
    [1e300, null],
  ] as const) {
    assert.equal(readInstant(value), expected, String(value));
  }
});

test('every canonical field is there, and values become what they should be', async (t) => {
  const row = { id: 12, name: '', mail: ' Ann@Acme.Example ', orgs: 4, on: 'no', extra: { tier: 'gold' } };
  const fields = { name: 'name', emails: '[mail, "nonsense"]', organizationIds: 'orgs', active: 'on', custom: 'extra' };
  const open = await openExport(
    t,
    { 'a.json': JSON.stringify([row]) },
    { contacts: [{ path: 'a.json', id: 'id', fields }] },
  );
  assert.deepEqual(await pullAll(open, 'contacts'), [
    {
      id: '12',
      url: null,
      createdAt: null,
      updatedAt: null,
      name: 'ann@acme.example',
      emails: ['ann@acme.example'],
      phones: [],
      active: false,
      suspended: false,
      organizationIds: ['4'],
      groupIds: [],
      role: null,
      locale: null,
      timezone: null,
      notes: null,
      details: null,
      externalId: null,
      tags: [],
      custom: { tier: 'gold' },
    },
  ]);
});

test('a value that cannot be read is reported with record and field, never with its text', async (t) => {
  const row = { id: 1, due: 'sometime', count: 'many', link: 'javascript:alert(1)', tags: [{}], custom: 'text' };
  const fields = {
    subject: '$number(due)',
    status: '"open"',
    dueAt: 'due',
    commentCount: 'count',
    url: 'link',
    tags: 'tags',
    custom: 'custom',
  };
  const open = await openExport(
    t,
    { 'a.json': JSON.stringify([row]) },
    { tickets: [{ path: 'a.json', id: 'id', fields }] },
  );
  const [ticket] = await pullAll(open, 'tickets');
  assert.deepEqual(
    [ticket?.subject, ticket?.dueAt, ticket?.commentCount, ticket?.url, ticket?.tags, ticket?.custom],
    [null, null, null, null, [], {}],
  );
  assert.deepEqual(
    open.findings.map(({ code, pointer }) => [code, pointer?.at(-1)]),
    ['subject', 'url', 'tags', 'custom', 'dueAt', 'commentCount'].map((field) => ['W_FILES_VALUE', field]),
  );
  assert.match(open.findings[0]?.message ?? '', /^tickets\/1: subject: /);
  assert.doesNotMatch(JSON.stringify(open.findings), /sometime|many|alert/);
});

test('a column named like a prototype is a column', async (t) => {
  const fields = { subject: '`__proto__` & constructor', status: '"open"' };
  const open = await openExport(
    t,
    { 'a.csv': 'id,__proto__,constructor\n1,a,b\n' },
    { tickets: [{ path: 'a.csv', id: 'id', fields }] },
  );
  assert.equal((await pullAll(open, 'tickets'))[0]?.subject, 'ab');
});

test('the same complaint a thousand times is told ten times', async (t) => {
  const rows = Array.from({ length: 1000 }, (_, n) => ({ id: n }));
  const fields = { subject: '"s"', status: '"open"', dueAt: '"never"' };
  const open = await openExport(
    t,
    { 'a.json': JSON.stringify(rows) },
    { tickets: [{ path: 'a.json', id: 'id', fields }] },
  );
  assert.equal((await pullAll(open, 'tickets')).length, 1000);
  assert.equal(open.findings.length, 10);
});
