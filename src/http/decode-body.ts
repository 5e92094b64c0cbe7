import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { HttpFailure } from './http-failure.ts';
import type { Headers } from './http-types.ts';

const decoders: Record<string, (() => Transform) | undefined> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};
const mostLayers = 2;

/**
 * An answer whose body is what was meant, not how it was packed for the way: some stores keep files compressed and say so,
 * whatever was asked for. As a stream, so that whoever reads it can stop at a limit. The length that was told goes with the packing.
 * Throws HttpFailure `E_ENCODING` for a packing nobody asked for and nobody knows.
 */
export function decodeBody<A extends { status: number; headers: Headers; body: Readable }>(answer: A, host: string): A {
  const { 'content-encoding': told, 'content-length': length, ...headers } = answer.headers;
  const layers = (told ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const isEmpty = answer.status === 204 || length === '0';
  if (layers.length === 0 || isEmpty) return answer;
  let body: Readable = answer.body;
  for (const name of layers.toReversed()) {
    const create = decoders[name];
    if (!create || layers.length > mostLayers) {
      answer.body.on('error', () => {}).destroy();
      throw new HttpFailure({
        code: 'E_ENCODING',
        sent: 'maybe',
        message: `${host} packs its answer in a way nobody asked for.`,
      });
    }
    // Whichever end breaks takes the other along; the reader hears of it.
    body = pipeline(body, create(), () => {});
  }
  return { ...answer, headers, body };
}
