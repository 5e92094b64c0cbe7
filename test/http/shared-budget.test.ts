import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { startChild } from '../support/start-child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { serve } from './loopback.ts';

const askingChild = new URL('./asking-child.ts', import.meta.url);

test('two processes together never pass their share of the limit, in any window the server sees', async (t) => {
  const arrivals: number[] = [];
  const server = await serve(t, (_, response) => {
    arrivals.push(performance.now());
    response.end('{}');
  });
  const budget = { requests: 20, windowMs: 600, share: 0.5 };
  const options = { url: server.url, locks: join(temporaryFolder(t), 'locks'), requests: 20, budget };
  const children = await Promise.all([startChild(t, askingChild, options), startChild(t, askingChild, options)]);
  await Promise.all(children.map((child) => once(child, 'message')));
  assert.equal(arrivals.length, 40);
  for (const start of arrivals) {
    const inside = arrivals.filter((at) => at >= start && at < start + 600).length;
    assert.ok(inside <= 10, `${inside} requests within one window`);
  }
});
