import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import findMyWay from 'find-my-way';
import type { SandboxClock } from './clock.ts';
import { controlRoutes } from './control.ts';
import { deliver } from './deliver.ts';
import { createFaults, type Faults } from './faults.ts';
import {
  empty,
  type Handler,
  type Incoming,
  json,
  Refusal,
  type Reply,
  type Route,
  text,
  toIncoming,
} from './message.ts';
import { createRandom } from './random.ts';
import { readBody } from './read-body.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import { type Sent, strike } from './strike.ts';

/** How a sandbox server is made. */
export interface ServerOptions {
  /** For messages only. */
  name: string;
  clock: SandboxClock;
  routes: Route[];
  /** Seeds the faults that strike with a probability. */
  seed?: number;
  /** Runs before each route outside /_sandbox; an answer ends the request (credentials, rate limits). */
  before?: (request: Incoming) => Reply | undefined | Promise<Reply | undefined>;
  /** Runs after each route outside /_sandbox and may change the answer (headers). */
  after?: (request: Incoming, reply: Reply) => Reply | Promise<Reply>;
  /** Answers what no route matches. Default: an empty 404. */
  notFound?: Handler;
  /** Answers when a handler throws something else than a Refusal. Default: 500 with the message. */
  onError?: (error: unknown, request: Incoming) => Reply;
  /** All stored rows of an entity for GET /_sandbox/records/<entity>. */
  records?: (entity: string, request: Incoming) => Iterable<unknown> | undefined;
  /** Puts the data back to its start, for POST /_sandbox/reset. */
  reset?: () => void | Promise<void>;
  /** The most bytes a body may have; above it the answer is `tooLarge`. Default 64 MiB. */
  bodyLimit?: number;
  tooLarge?: Reply;
  /** How many requests the log keeps. Default 100,000. */
  logSize?: number;
  /** Is shown every request outside /_sandbox before it is answered. */
  observe?: (request: Incoming) => void;
}

/** A server on the loopback interface. */
export interface SandboxServer {
  /** `http://127.0.0.1:<port>`; throws before `listen`. */
  readonly url: string;
  readonly port: number;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Binds 127.0.0.1; port 0 takes a free one. Resolves to the server itself. */
  listen(port?: number): Promise<SandboxServer>;
  /** Cuts all connections and frees the port. */
  close(): Promise<void>;
}

const CONTROL = '/_sandbox/';

/** Makes a server from plain handlers, with a request log, faults and the inspection addresses below /_sandbox. */
export function createServer(options: ServerOptions): SandboxServer {
  const log = createRequestLog(options.logSize ?? 100_000);
  const faults = createFaults(createRandom(options.seed ?? 1).fork(`faults of ${options.name}`));
  const route = buildRouter([...options.routes, ...controlRoutes({ ...options, log, faults })], options.notFound);
  const closing = new AbortController();
  const sleep = (sandboxMs: number): Promise<void> => options.clock.sleep(sandboxMs, closing.signal);
  let port = 0;

  async function answer(request: Incoming): Promise<Reply> {
    try {
      if (request.path.startsWith(CONTROL)) return await route(request);
      const reply = (await options.before?.(request)) ?? (await route(request));
      return options.after ? await options.after(request, reply) : reply;
    } catch (error) {
      if (error instanceof Refusal) return error.reply;
      return options.onError?.(error, request) ?? json(500, { error: String(error) });
    }
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const now = new Date(options.clock.now());
    const time = now.toISOString();
    // Its clock is the only one that its clients see.
    response.setHeader('date', now.toUTCString());
    const begin = performance.now();
    const body = await readBody(message, options.bodyLimit ?? 64 * 1024 * 1024);
    const request = toIncoming(message, body ?? Buffer.alloc(0));
    const isControl = request.path.startsWith(CONTROL);
    if (!isControl) options.observe?.(request);
    const fault = isControl ? undefined : faults.strike(request.method, request.path);
    let sent: Sent;
    if (body === null) {
      const reply = options.tooLarge ?? text(413, 'Request body too large');
      // The rest of the body is not read, so that the connection cannot be used again.
      sent = {
        status: reply.status,
        bytes: await deliver(response, { ...reply, headers: { ...reply.headers, connection: 'close' } }, false),
      };
    } else if (fault) sent = await strike({ fault, request, response, answer, sleep, cleared: faults.cleared });
    else {
      const reply = await answer(request);
      sent = { status: reply.status, bytes: await deliver(response, reply, request.method === 'HEAD') };
    }
    if (isControl) return;
    log.add({
      time,
      method: request.method,
      path: message.url ?? '/',
      status: sent.status,
      bytesIn: request.body.length,
      bytesOut: sent.bytes,
      durationMs: Math.round(performance.now() - begin),
      fault: fault?.id ?? null,
    });
  }

  const http = createHttpServer((message, response) => {
    serve(message, response).catch(() => response.destroy());
  });
  http.keepAliveTimeout = 30_000;
  const server: SandboxServer = {
    get url() {
      if (!port) throw new Error(`${options.name} is not listening`);
      return `http://127.0.0.1:${port}`;
    },
    get port() {
      return port;
    },
    faults,
    log,
    async listen(wanted = 0) {
      http.listen(wanted, '127.0.0.1');
      await once(http, 'listening');
      port = (http.address() as AddressInfo).port;
      return server;
    },
    async close() {
      closing.abort();
      const closed = once(http, 'close');
      http.close();
      http.closeAllConnections();
      await closed;
    },
  };
  return server;
}

function buildRouter(routes: Route[], notFound: Handler = () => empty(404)): Handler {
  const router = findMyWay({ caseSensitive: false, ignoreTrailingSlash: true });
  for (const { method, path, handle } of routes) router.on(method, path, () => undefined, handle);
  return (request) => {
    const found = router.find(request.method as 'GET', request.path);
    if (!found) return notFound(request);
    return (found.store as Handler)({ ...request, params: found.params as Record<string, string> });
  };
}
