import { crc32, deflateSync } from 'node:zlib';
import { createRandom } from '../../kit/random.ts';

/** Width and height of every generated picture, in pixels. */
export const PICTURE_SIZE = 24;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** A small valid PNG (8-bit RGB), coloured by the content number. */
export function makePng(content: number): Buffer {
  const random = createRandom(content);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(PICTURE_SIZE, 0);
  header.writeUInt32BE(PICTURE_SIZE, 4);
  header[8] = 8;
  header[9] = 2;
  const rows = Array.from({ length: PICTURE_SIZE }, () => {
    const colour = [random.int(0, 255), random.int(0, 255), random.int(0, 255)];
    // Each row starts with its filter type; 0 is none.
    return Buffer.from([0, ...Array.from({ length: PICTURE_SIZE }, () => colour).flat()]);
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
