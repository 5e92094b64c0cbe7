import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideFields } from '../../../src/engine/plan/decide-fields.ts';

const nobody = { send: [], same: [], clash: [] };
const standing = { status: 'w', team: 'w' };

test('a property that the target still has as it was written is sent', () => {
  const decided = decideFields({
    changed: ['status'],
    standing,
    next: { status: 'n' },
    now: { status: 'w', team: 'x' },
  });
  assert.deepEqual(decided, { ...nobody, send: ['status'] });
});

test('one that somebody has set to what the source says now is not', () => {
  const decided = decideFields({ changed: ['status'], standing, next: { status: 'n' }, now: { status: 'n' } });
  assert.deepEqual(decided, { ...nobody, same: ['status'] });
});

test('one that somebody has set to something else is a conflict', () => {
  const decided = decideFields({ changed: ['status'], standing, next: { status: 'n' }, now: { status: 't' } });
  assert.deepEqual(decided, { ...nobody, clash: ['status'] });
});

test('what was left to somebody stays a conflict although the target has not changed since', () => {
  const given = { changed: ['status'], next: { status: 'n' }, standing: { status: '~t' } };
  assert.deepEqual(decideFields({ ...given, now: { status: 't' } }), { ...nobody, clash: ['status'] });
  assert.deepEqual(decideFields({ ...given, now: { status: 'n' } }), { ...nobody, same: ['status'] });
});

test('where nobody knows what stood or stands, it is sent', () => {
  const next = { status: 'n' };
  const changed = ['status'];
  assert.deepEqual(decideFields({ changed, standing: {}, next, now: { status: 't' } }).send, changed);
  assert.deepEqual(decideFields({ changed, standing, next, now: {} }).send, changed);
});

test('of properties that go together none is sent when somebody changed one of them, even one that stays at the source', () => {
  const decided = decideFields({
    changed: ['user', 'status'],
    standing: { client: 'w', user: 'w', status: 'w' },
    next: { client: 'w', user: 'n', status: 'n' },
    now: { client: 't', user: 'w', status: 'w' },
    together: ['client', 'user'],
  });
  assert.deepEqual(decided, { ...nobody, send: ['status'], clash: ['user'] });
});
