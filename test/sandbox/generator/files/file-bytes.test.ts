import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { type FileKind, makeFileBytes } from '../../../../src/sandbox/generator/files/file-bytes.ts';

const KINDS: FileKind[] = ['png', 'txt', 'pdf', 'csv', 'wav'];

test('equal content numbers give equal bytes, others give other bytes', () => {
  for (const kind of KINDS) {
    assert.deepEqual(makeFileBytes(kind, 12), makeFileBytes(kind, 12), kind);
    assert.notDeepEqual(makeFileBytes(kind, 12), makeFileBytes(kind, 13), kind);
  }
});

test('a picture is a valid PNG of 24 by 24 pixels', () => {
  const png = makeFileBytes('png', 99);
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  let at = 8;
  const chunks: Record<string, Buffer> = {};
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    assert.equal(png.readUInt32BE(at + 8 + length), crc32(body));
    chunks[body.subarray(0, 4).toString()] = body.subarray(4);
    at += 12 + length;
  }
  assert.equal(chunks.IHDR?.readUInt32BE(0), 24);
  assert.equal(inflateSync(chunks.IDAT as Buffer).length, 24 * (1 + 24 * 3));
  assert.ok(chunks.IEND);
});

test('the cross-reference table of a PDF points to its objects', () => {
  const pdf = makeFileBytes('pdf', 5).toString('latin1');
  const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n/gm)].map((match) => Number(match[1]));
  assert.equal(offsets.length, 5);
  offsets.forEach((offset, index) => {
    assert.ok(pdf.slice(offset).startsWith(`${index + 1} 0 obj`));
  });
  assert.ok(pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)?.[1])).startsWith('xref'));
});
