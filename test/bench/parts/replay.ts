/**
 * Sends the requests of a tape again with bare undici: nothing is read from a state, mapped, compared or remembered. Told by IPC
 * which tape, what each server's new address is and whose credentials; answers the CPU time that took.
 */
import { Agent, request } from 'undici';
import { readTape, type TapeEntry } from './tape.ts';

export interface ReplayOrder {
  tapeFile: string;
  /** Old address to new one. */
  addresses: Record<string, string>;
  /** The authorization header by new address. */
  authorization: Record<string, string>;
}

export interface ReplayAnswer {
  /** User and system milliseconds. */
  cpuMs: { pull: number; apply: number };
  requests: { pull: number; apply: number };
  /** Answers of 400 and above. */
  refused: number;
}

/** Reads of the source do not wait for each other; what goes to the target needs what went before. */
const inFlight = 8;

process.once('message', async ({ tapeFile, addresses, authorization }: ReplayOrder) => {
  // The host of the files gives nothing for an old link: where to is asked anew, below.
  const entries = readTape(tapeFile).filter(
    ({ path }) => !path.startsWith('/attachment/') && !path.startsWith('/auth/'),
  );
  const isPull = (entry: TapeEntry) => entry.path.startsWith('/api/v2/');
  const pull = entries.filter(isPull);
  const apply = entries.filter((entry) => !isPull(entry));
  const dispatcher = new Agent({ connections: inFlight });
  let refused = 0;

  async function send({ url, method, path, type, json, bytes }: TapeEntry): Promise<void> {
    const origin = addresses[url] ?? url;
    const answer = await request(origin + path, {
      dispatcher,
      method: method as 'GET',
      headers: {
        ...(authorization[origin] ? { authorization: authorization[origin] } : {}),
        ...(type === null ? {} : { 'content-type': type }),
      },
      body: bytes === undefined ? JSON.stringify(json) : Buffer.from(bytes, 'base64'),
    });
    if (answer.statusCode >= 400) refused += 1;
    if (String(answer.headers['content-type']).startsWith('application/json')) await answer.body.json();
    else await answer.body.arrayBuffer();
    if (answer.statusCode !== 302) return;
    const file = await request(String(answer.headers.location), { dispatcher });
    if (file.statusCode >= 400) refused += 1;
    await file.body.arrayBuffer();
  }

  async function sendAll(list: readonly TapeEntry[], lanes: number): Promise<number> {
    const before = process.cpuUsage();
    let next = 0;
    const lane = async () => {
      for (let entry = list[next++]; entry; entry = list[next++]) await send(entry);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  const cpuMs = { pull: await sendAll(pull, inFlight), apply: await sendAll(apply, 1) };
  await dispatcher.close();
  const answer: ReplayAnswer = { cpuMs, requests: { pull: pull.length, apply: apply.length }, refused };
  process.send?.(answer, () => process.disconnect());
});
