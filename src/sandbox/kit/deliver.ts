import type { ServerResponse } from 'node:http';
import type { Reply } from './message.ts';

/** Writes an answer and returns how many body bytes were handed over. */
export async function deliver(response: ServerResponse, reply: Reply, head: boolean): Promise<number> {
  const body = reply.body;
  const headers: Record<string, string> = { ...reply.headers };
  if (body !== undefined && !headers['content-type'])
    headers['content-type'] = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/octet-stream';
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    if (reply.status !== 204 && reply.status !== 304) headers['content-length'] = String(bytes?.length ?? 0);
    response.writeHead(reply.status, headers);
    response.end(head ? undefined : bytes);
    return head ? 0 : (bytes?.length ?? 0);
  }
  response.writeHead(reply.status, headers);
  let sent = 0;
  for await (const chunk of body) {
    if (response.destroyed) break;
    sent += Buffer.byteLength(chunk);
    if (!response.write(chunk)) await drained(response);
  }
  response.end();
  return sent;
}

/** Resolves when more can be written, or when nobody listens any more. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

/** Announces the whole body, sends half of it and cuts the connection. Returns the bytes sent. */
export async function deliverHalf(response: ServerResponse, reply: Reply): Promise<number> {
  const whole = await collect(reply.body);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(whole.length) });
  await new Promise<void>((resolve) => response.write(half, () => resolve()));
  response.destroy();
  return half.length;
}

async function collect(body: Reply['body']): Promise<Buffer> {
  if (body === undefined) return Buffer.alloc(0);
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
