import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRedactor } from '../../src/http/redactor.ts';

const secret = 'p@ss/w+rd ~"1234"';

test('a secret is taken out in every form in which it travels', () => {
  const redactor = createRedactor();
  redactor.add(secret);
  const base64 = Buffer.from(secret).toString('base64');
  const forms = [
    secret,
    JSON.stringify({ token: secret }),
    encodeURIComponent(secret),
    new URLSearchParams({ token: secret }).toString(),
    base64,
    base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
    encodeURIComponent(base64),
    ...['a', 'ab', 'abc'].map((user) => `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`),
  ];
  for (const form of forms) {
    const redacted = redactor.redact(`before ${form} after`);
    assert.ok(redacted.includes('[redacted]'), form);
    assert.ok(!redacted.includes(secret), form);
    assert.ok(redacted.startsWith('before ') && redacted.endsWith(' after'), redacted);
  }
});

test('longer secrets go first, and patterns inside a secret are plain text', () => {
  const redactor = createRedactor();
  redactor.add('abcd');
  redactor.add('abcd.*efgh');
  assert.equal(redactor.redact('x abcd.*efgh y abcd z'), 'x [redacted] y [redacted] z');
});

test('what is too short to be a secret stays', () => {
  const redactor = createRedactor();
  redactor.add('abc');
  assert.equal(redactor.redact('abc'), 'abc');
});
