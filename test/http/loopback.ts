import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { HttpClient } from '../../src/http/http-client.ts';
import type { HttpOptions } from '../../src/http/http-types.ts';
import { createRedactor } from '../../src/http/redactor.ts';
import { createJumpingClock, type JumpingClock } from './jumping-clock.ts';

export interface Loopback {
  url: string;
  /** `127.0.0.1:PORT`. */
  host: string;
  port: number;
  seen: { method: string; path: string; headers: IncomingMessage['headers'] }[];
}

/** A real server on 127.0.0.1 that ends with the test. */
export async function serve(t: TestContext, listener: RequestListener): Promise<Loopback> {
  const seen: Loopback['seen'] = [];
  const server = createServer((request, response) => {
    seen.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, port, seen };
}

/** A client with a jumping clock, allowed to reach this machine unless told otherwise; ends with the test. */
export function connect(
  t: TestContext,
  options: Partial<HttpOptions> = {},
): { client: HttpClient; clock: JumpingClock } {
  const clock = createJumpingClock();
  const client = new HttpClient({
    services: { clock, redactor: createRedactor() },
    credentialHosts: [],
    allowPrivate: ['127.0.0.1'],
    random: () => 1,
    ...options,
  });
  t.after(() => client.close());
  return { client, clock };
}
