import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPrivateImages } from '../../src/content/list-private-images.ts';
import type { FileRef } from '../../src/model/records.ts';

const image = (address: string) => `<p><img src="${address}"></p>`;

test('private hosts are found in every spelling', () => {
  for (const address of [
    'http://127.0.0.1/x.png',
    'http://2130706433/x.png',
    'http://0x7f.1/x.png',
    '//10.0.0.1/x.png',
    'http://[::1]/x.png',
    'http://[::ffff:192.168.0.1]/x.png',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost:8080/x.png',
    'https://wiki.corp.internal/x.png',
  ]) {
    assert.deepEqual(listPrivateImages(image(address), [], 'acme.zendesk.com'), [address]);
  }
});

test('public hosts, relative and inline images, the own host and files are none', () => {
  for (const address of [
    'https://cdn.example/x.png',
    '/hc/x.png',
    'data:image/png;base64,AAAA',
    'http://8.8.8.8/x.png',
  ]) {
    assert.deepEqual(listPrivateImages(image(address), [], 'acme.zendesk.com'), []);
  }
  assert.deepEqual(listPrivateImages(image('http://127.0.0.1:9000/x.png'), [], '127.0.0.1:9000'), []);
  const file = { id: '81234567', url: 'http://10.0.0.1/x.png' } as FileRef;
  assert.deepEqual(listPrivateImages(image('http://10.0.0.1/x.png'), [file], 'acme.zendesk.com'), []);
});
