import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson, digest, digestText } from '../../src/model/digest.ts';

test('canonical JSON says the same as JSON, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonicalJson(reversed(value)), text);
    }),
  );
});

test('leaves undefined properties out and takes undefined items for null', () => {
  assert.equal(canonicalJson({ b: undefined, a: [undefined, 1], '': '' }), '{"":"","a":[null,1]}');
});

test('digests are 128 bits of SHA-256', () => {
  assert.equal(digestText(''), '47DEQpj8HBSa-_TImW-5JA');
  assert.equal(digest({ b: 1, a: 2 }), digestText('{"a":2,"b":1}'));
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value).reverse()) copy[key] = reversed(item);
  return copy;
}
