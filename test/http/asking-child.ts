import { HttpClient } from '../../src/http/http-client.ts';
import { createRedactor } from '../../src/http/redactor.ts';
import { systemClock } from '../../src/http/system-clock.ts';
import { openRates } from '../../src/state/open-rates.ts';

/** A process that asks one server as often as its budget lets it, four requests at a time, and says when it is done. */
const { url, locks, requests, budget } = JSON.parse(process.argv[2] ?? '') as {
  url: string;
  locks: string;
  requests: number;
  budget: { requests: number; windowMs: number; share: number };
};
const { memory, close } = openRates(locks, 'server');
const client = new HttpClient({
  services: { clock: systemClock, redactor: createRedactor() },
  credentialHosts: [],
  allowPrivate: ['127.0.0.1'],
  budgets: { server: { ...budget, memory } },
});
process.send?.('ready');
let left = requests;
const ask = async () => {
  while (left > 0) {
    left -= 1;
    await client.request({ method: 'GET', url, bucket: 'server' });
  }
};
await Promise.all([ask(), ask(), ask(), ask()]);
await client.close();
close();
process.send?.('done');
