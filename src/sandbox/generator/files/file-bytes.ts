import { createRandom } from '../../kit/random.ts';
import { makePdf } from './pdf.ts';
import { makePng } from './png.ts';

export type FileKind = 'png' | 'txt' | 'pdf' | 'csv' | 'wav';

export const CONTENT_TYPES: Record<FileKind, string> = {
  png: 'image/png',
  txt: 'text/plain',
  pdf: 'application/pdf',
  csv: 'text/csv',
  wav: 'audio/wav',
};

const WORDS = [
  'alpha',
  'delta',
  'invoice',
  'kilo',
  'naïve',
  'order',
  'parcel',
  'river',
  'session',
  'ticket',
  '价格',
  'ünïcode',
];

function makeLines(content: number): string[] {
  const random = createRandom(content);
  const count = random.int(3, 40);
  return Array.from({ length: count }, () => Array.from({ length: 8 }, () => random.pick(WORDS)).join(' '));
}

function makeCsv(content: number): string {
  const random = createRandom(content);
  const rows = Array.from({ length: random.int(2, 30) }, (_, row) =>
    [row + 1, random.pick(WORDS), random.int(1, 900), `"${random.pick(WORDS)}, ""quoted"""`].join(','),
  );
  return ['id,item,amount,remark', ...rows, ''].join('\r\n');
}

/** A second of a tone at 8 kHz, 8 bit, mono. */
function makeWav(content: number): Buffer {
  const samples = 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(samples, 24);
  head.writeUInt32LE(samples, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples, 40);
  const pitch = 10 + (content % 30);
  return Buffer.concat([head, Buffer.from(Array.from({ length: samples }, (_, at) => (at * pitch) % 256))]);
}

/** The bytes of a generated file. Equal kinds and content numbers give equal bytes. */
export function makeFileBytes(kind: FileKind, content: number): Buffer {
  switch (kind) {
    case 'png':
      return makePng(content);
    case 'pdf':
      return makePdf(makeLines(content).slice(0, 20));
    case 'csv':
      return Buffer.from(makeCsv(content));
    case 'wav':
      return makeWav(content);
    case 'txt':
      return Buffer.from(`${makeLines(content).join('\n')}\n`);
  }
}
