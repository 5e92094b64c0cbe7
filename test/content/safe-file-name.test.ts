import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeFileName } from '../../src/content/safe-file-name.ts';

for (const [name, safe] of [
  ['report.pdf', 'report.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\temp\\a.txt', 'a.txt'],
  ['..', 'file'],
  ['', 'file'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['console.txt', 'console.txt'],
  ['a\0b\n.png', 'ab.png'],
  ['invoice\u202Egpj.exe', 'invoicegpj.exe'],
  ['a:b?.txt ', 'a_b_.txt'],
  ['.hidden', 'hidden'],
  ['日本語 😀.png', '日本語 😀.png'],
] as const) {
  test(`${JSON.stringify(name)} becomes ${JSON.stringify(safe)}`, () => {
    assert.equal(safeFileName(name), safe);
  });
}

test('a long name keeps its ending and whole characters', () => {
  const name = safeFileName(`${'😀'.repeat(300)}.docx`);
  assert.ok(name.endsWith('😀.docx') && name.isWellFormed() && Buffer.byteLength(name) <= 150);
});

test('any name becomes a name that leads nowhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const safe = safeFileName(name);
      assert.match(safe, /^[^/\\\0<>:"|?*\p{Cc}]+$/u);
      assert.ok(safe !== '.' && safe !== '..' && Buffer.byteLength(safe) <= 150);
      assert.equal(safeFileName(safe), safe);
    }),
  );
});
