import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCandidates } from '../../src/model/list-candidates.ts';

test('a list of names says where it is cut', () => {
  assert.equal(listCandidates(['a', 'b']), 'There are: a, b');
  assert.equal(listCandidates([...'abcdefgh']), 'There are: a, b, c, d, e, f, g, h');
  assert.equal(listCandidates([...'abcdefghi']), 'There are: a, b, c, d, e, f, g, h, …');
  assert.equal(
    listCandidates(['a', 'b'], (name) => `*${name}*`),
    'There are: *a*, *b*',
  );
});
