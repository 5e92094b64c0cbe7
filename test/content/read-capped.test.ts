import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { readCapped } from '../../src/content/read-capped.ts';

test('all bytes of a stream, up to the limit', async () => {
  const bytes = await readCapped(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 3);
  assert.equal(Buffer.from(bytes).toString(), 'abc');
});

test('an endless stream is given up at the limit', async () => {
  let sent = 0;
  const endless = new Readable({
    read() {
      sent += 1000;
      this.push(Buffer.alloc(1000));
    },
  });
  await assert.rejects(readCapped(endless, 50_000), { code: 'E_FILE_TOO_LARGE' });
  assert.ok(endless.destroyed);
  assert.ok(sent < 200_000);
});

test('a stalled stream is given up when the signal says so', async () => {
  const stalled = new Readable({ read() {} });
  const controller = new AbortController();
  const reading = readCapped(stalled, 1000, controller.signal);
  controller.abort(new Error('no byte for a minute'));
  await assert.rejects(reading, /no byte for a minute/);
  assert.ok(stalled.destroyed);
});

test('a signal that was aborted before reads nothing', async () => {
  const signal = AbortSignal.abort(new Error('stopped'));
  await assert.rejects(readCapped(Readable.from(['a']), 1000, signal), /stopped/);
});
