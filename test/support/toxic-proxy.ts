import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { carry, type Toxic } from './toxics.ts';

/** Which requests a toxic meets: those whose request line matches, from the nth on, so many of them. */
export interface ToxicRule {
  toxic: Toxic;
  /** On the way to the server, or on the way back. */
  direction: 'request' | 'answer';
  /** Tested against `POST /api/Tickets HTTP/1.1`. Default: every request. */
  match?: RegExp;
  /** Default 1. */
  nth?: number;
  /** How many from then on. Default: without end. */
  times?: number;
}

export interface ToxicProxy {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  add(rule: ToxicRule): void;
  clear(): void;
  /** How many requests the rules have met since they were added. */
  struck(): number;
  close(): Promise<void>;
}

interface Rule extends ToxicRule {
  seen: number;
  struck: number;
}

const requestLine = /^[A-Z]+ \S+ HTTP\/1\.1(?=\r\n)/;

/**
 * A TCP proxy before an HTTP server, which harms what passes. The names of the toxics are those of Shopify's toxiproxy
 * (github.com/Shopify/toxiproxy, README "Toxics"). Clients must not pipeline: a request begins with a chunk of its own.
 */
export async function openToxicProxy(upstream: string): Promise<ToxicProxy> {
  const { hostname, port } = new URL(upstream);
  const sockets = new Set<Socket>();
  let rules: Rule[] = [];
  let downUntil = 0;

  function meet(line: string): Rule[] {
    return rules.filter((rule) => {
      if (rule.match && !rule.match.test(line)) return false;
      rule.seen += 1;
      const isDue = rule.seen >= (rule.nth ?? 1) && rule.struck < (rule.times ?? Number.POSITIVE_INFINITY);
      if (isDue) rule.struck += 1;
      return isDue;
    });
  }

  /** Nobody gets through for a while, and whoever is connected is cut off. */
  function goDown(ms: number): void {
    downUntil = performance.now() + ms;
    for (const socket of sockets) socket.resetAndDestroy();
  }

  const server = createServer({ noDelay: true }, (client) => {
    if (performance.now() < downUntil) return void client.resetAndDestroy();
    const behind = connect({ port: Number(port), host: hostname, noDelay: true });
    for (const socket of [client, behind]) {
      sockets.add(socket);
      // Whatever breaks one side breaks the other; what each was told before is still delivered.
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    let struck: Rule[] = [];
    const toxicOf = (direction: ToxicRule['direction']) =>
      struck.find((rule) => rule.direction === direction)?.toxic ?? null;
    carry({
      from: client,
      to: behind,
      toxic: () => toxicOf('request'),
      goDown,
      sees(chunk) {
        const line = requestLine.exec(chunk.subarray(0, 4096).toString('latin1'))?.[0];
        if (line) struck = meet(line);
      },
    });
    carry({ from: behind, to: client, toxic: () => toxicOf('answer'), goDown });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add: (rule) => void rules.push({ ...rule, seen: 0, struck: 0 }),
    clear() {
      rules = [];
      downUntil = 0;
    },
    struck: () => rules.reduce((sum, rule) => sum + rule.struck, 0),
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      // A delayed chunk may still be on its way.
      await sleep(0);
    },
  };
}
