import type { ServerResponse } from 'node:http';
import { deliver, deliverHalf } from './deliver.ts';
import type { Fault } from './faults.ts';
import { empty, type Handler, type Incoming, json, type Reply, text, withBody } from './message.ts';

/** What left the server; status 0 when the connection was cut without an answer. */
export interface Sent {
  status: number;
  bytes: number;
}

/** Answers one request as the fault that strikes it says. */
export async function strike({
  fault,
  request,
  response,
  answer,
  sleep,
  cleared,
}: {
  fault: Fault;
  request: Incoming;
  response: ServerResponse;
  /** Carries the request out. */
  answer: Handler;
  /** Waits so many milliseconds of sandbox time. */
  sleep: (sandboxMs: number) => Promise<void>;
  /** Resolves when the faults are cleared. */
  cleared: () => Promise<void>;
}): Promise<Sent> {
  const drop = (): Sent => {
    response.destroy();
    return { status: 0, bytes: 0 };
  };
  const send = async (reply: Reply): Promise<Sent> => ({
    status: reply.status,
    bytes: await deliver(response, reply, false),
  });
  switch (fault.kind) {
    case 'drop-before':
      return drop();
    case 'status':
      return send(faultReply(fault));
    case 'commit-then-drop':
      await answer(request);
      return fault.status ? send(faultReply(fault)) : drop();
    case 'slow':
      await sleep(fault.delayMs ?? 5000);
      return send(await answer(request));
    case 'hold':
      await cleared();
      return send(await answer(request));
    case 'truncate': {
      const reply = await answer(request);
      return { status: reply.status, bytes: await deliverHalf(response, reply) };
    }
    case 'partial': {
      const half = firstHalf(request);
      if (half) await answer(half);
      return send(faultReply(fault));
    }
  }
}

function faultReply(fault: Fault): Reply {
  const status = fault.status ?? 500;
  if (fault.body === undefined) return empty(status, fault.headers);
  return typeof fault.body === 'string'
    ? text(status, fault.body, fault.headers)
    : json(status, fault.body, fault.headers);
}

function firstHalf(request: Incoming): Incoming | undefined {
  try {
    const rows = request.json();
    if (!Array.isArray(rows) || rows.length < 2) return undefined;
    return withBody(request, Buffer.from(JSON.stringify(rows.slice(0, Math.floor(rows.length / 2)))));
  } catch {
    return undefined;
  }
}
