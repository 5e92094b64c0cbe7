import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * - `latency`: each chunk waits.
 * - `bandwidth`: no more bytes pass in a second.
 * - `slow-close`: the server's side is closed at once, the client's after `ms`: what it sends in between is lost.
 * - `timeout`: nothing passes any more; after `ms` the connection is closed.
 * - `reset`: the connection is reset when the first chunk comes.
 * - `slicer`: chunks arrive in small pieces.
 * - `limit-data`: after so many bytes of a connection it is closed.
 * - `down`: all connections are reset, and none is taken for `ms`.
 */
export type Toxic =
  | { kind: 'latency'; ms: number }
  | { kind: 'bandwidth'; bytesPerSecond: number }
  | { kind: 'slow-close'; ms: number }
  | { kind: 'timeout'; ms: number }
  | { kind: 'reset' }
  | { kind: 'slicer'; bytes: number; ms: number }
  | { kind: 'limit-data'; bytes: number }
  | { kind: 'down'; ms: number };

export interface CarryOptions {
  from: Socket;
  to: Socket;
  toxic(): Toxic | null;
  goDown(ms: number): void;
  /** Told of each chunk before it is asked what harms it. */
  sees?(chunk: Buffer): void;
}

/** Carries one direction of a connection, chunk by chunk in their order. */
export function carry({ from, to, toxic, goDown, sees }: CarryOptions): void {
  let turn: Promise<unknown> = Promise.resolve();
  let passed = 0;
  let isSilent = false;

  async function pass(chunk: Buffer, harm: Toxic | null): Promise<void> {
    if (isSilent || to.destroyed) return;
    switch (harm?.kind) {
      case undefined:
        return write(to, chunk);
      case 'latency':
        await sleep(harm.ms);
        return write(to, chunk);
      case 'bandwidth':
        return await slice(chunk, Math.max(1, Math.floor(harm.bytesPerSecond / 100)), 10);
      case 'slicer':
        return await slice(chunk, harm.bytes, harm.ms);
      case 'slow-close':
        write(to, chunk);
        isSilent = true;
        from.end();
        return void setTimeout(() => to.destroy(), harm.ms).unref();
      case 'timeout':
        isSilent = true;
        return void setTimeout(() => cut(), harm.ms).unref();
      case 'reset':
        isSilent = true;
        to.resetAndDestroy();
        from.resetAndDestroy();
        return;
      case 'limit-data': {
        const left = harm.bytes - passed;
        passed += chunk.length;
        if (left > 0) write(to, chunk.subarray(0, left));
        if (left <= chunk.length) {
          isSilent = true;
          to.end();
          from.destroy();
        }
        return;
      }
      case 'down':
        return goDown(harm.ms);
    }
  }

  async function slice(chunk: Buffer, bytes: number, ms: number): Promise<void> {
    for (let at = 0; at < chunk.length && !to.destroyed; at += bytes) {
      write(to, chunk.subarray(at, at + bytes));
      await sleep(ms);
    }
  }

  function cut(): void {
    to.destroy();
    from.destroy();
  }

  from.on('data', (chunk: Buffer) => {
    sees?.(chunk);
    const harm = toxic();
    turn = turn.then(() => pass(chunk, harm));
  });
  from.on('end', () => {
    turn = turn.then(() => to.end());
  });
  from.on('close', () => {
    turn = turn.then(() => {
      if (!isSilent) to.destroy();
    });
  });
}

function write(to: Socket, chunk: Buffer): void {
  if (to.writable) to.write(chunk);
}
