import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecordAddresses } from '../../../src/sources/zendesk/record-addresses.ts';

function open(): RecordAddresses {
  const addresses = new RecordAddresses({ origin: 'https://acme.zendesk.com', host: 'acme.zendesk.com' });
  addresses.learnBrands([
    { brand_url: 'https://acme.zendesk.com', subdomain: 'acme', host_mapping: 'help.acme.example' },
    { brand_url: 'https://acme-outdoor.zendesk.com', subdomain: 'acme-outdoor', host_mapping: null },
    { brand_url: null, subdomain: 7, host_mapping: '::not a host::' },
  ]);
  return addresses;
}

test('a ticket is known by each of its pages', () => {
  const addresses = open();
  const pages = [
    'https://acme.zendesk.com/agent/tickets/880123',
    'https://acme.zendesk.com/agent/tickets/880123?brand_id=1#comment-5',
    'https://acme.zendesk.com/agent/tickets/880123/events',
    'https://acme.zendesk.com/agent/#/tickets/880123',
    'https://acme.zendesk.com/hc/requests/880123',
    'https://help.acme.example/hc/en-us/requests/880123',
    'https://acme-outdoor.zendesk.com/hc/fr/requests/880123?page=2',
    'https://acme.zendesk.com/requests/880123',
    'http://acme.zendesk.com/tickets/880123/print',
    'https://acme.zendesk.com/api/v2/tickets/880123.json',
    'https://ACME.zendesk.com/api/v2/tickets/880123/comments.json',
    '/agent/tickets/880123',
  ];
  for (const page of pages) assert.deepEqual(addresses.recordAt(page), { entity: 'tickets', id: '880123' }, page);
});

test('an article is known with and without language and title', () => {
  const addresses = open();
  const pages = [
    'https://acme.zendesk.com/hc/en-us/articles/5300000000001-How-to-refund',
    'https://help.acme.example/hc/articles/5300000000001',
    'https://acme.zendesk.com/hc/zh-hant-tw/articles/5300000000001-%E9%80%80%E8%B2%A8?utm=1#h_1',
    'https://acme.zendesk.com/hc/de/articles/5300000000001/comments/9',
    'https://acme.zendesk.com/knowledge/articles/5300000000001/en-us?brand_id=3',
    'https://acme.zendesk.com/api/v2/help_center/en-us/articles/5300000000001.json',
    '/hc/en-us/articles/5300000000001',
  ];
  for (const page of pages) {
    assert.deepEqual(addresses.recordAt(page), { entity: 'articles', id: '5300000000001' }, page);
  }
});

test('strangers, other pages and hostile addresses are no records', () => {
  const addresses = open();
  const others = [
    'https://other.zendesk.com/agent/tickets/1',
    'https://acme.zendesk.com.evil.example/agent/tickets/1',
    'https://acme.zendesk.com@evil.example/agent/tickets/1',
    'https://evil.example/https://acme.zendesk.com/agent/tickets/1',
    '//evil.example/agent/tickets/1',
    'https://acme.zendesk.com:8443/agent/tickets/1',
    'javascript:location="https://acme.zendesk.com/agent/tickets/1"',
    'file:///agent/tickets/1',
    'https://acme.zendesk.com/agent/tickets/',
    'https://acme.zendesk.com/agent/tickets/0012',
    'https://acme.zendesk.com/agent/tickets/12abc',
    'https://acme.zendesk.com/agent/users/12',
    'https://acme.zendesk.com/attachments/token/x/?name=a',
    'https://acme.zendesk.com/hc/article_attachments/12',
    'https://acme.zendesk.com/hc/en-us/sections/12',
    'https://[::1',
    'https://',
    '',
    '\u0000',
    '%%%',
    `https://acme.zendesk.com/agent/tickets/${'1'.repeat(50)}`,
    `https://acme.zendesk.com/hc/${'a-'.repeat(50_000)}/articles/1`,
  ];
  for (const address of others) assert.equal(addresses.recordAt(address), null, address.slice(0, 80));
});

test('a host is not the account’s before the account says so', () => {
  const addresses = new RecordAddresses({ origin: 'http://127.0.0.1:4010', host: '127.0.0.1:4010' });
  assert.equal(addresses.recordAt('https://help.acme.example/hc/articles/1'), null);
  assert.equal(addresses.recordAt('http://127.0.0.1:4011/agent/tickets/1'), null);
  assert.deepEqual(addresses.recordAt('http://127.0.0.1:4010/agent/tickets/1'), { entity: 'tickets', id: '1' });
});
