import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StateRecord } from '../../../src/model/state-record.ts';
import { renderStateRecord } from '../../../src/ui/text/render-state-record.ts';

const known: StateRecord = {
  record: 'tickets/880123',
  address: 'https://acme.haloitsm.com/tickets?id=4711',
  ledger: {
    key: { entity: 'tickets', id: '880123' },
    aggregate: null,
    kind: 'create',
    targetId: '4711',
    written: { summary: 'a', status_id: 'b', site_id: 'c', client_id: 'd', CFarea: 'e' },
    complete: true,
    linked: true,
  } as unknown as StateRecord['ledger'],
  children: [],
  journal: [
    {
      id: '1',
      at: '2026-11-23T03:07:09.015Z',
      operation: 'create',
      key: { entity: 'tickets', id: '880123' },
      targetId: '4711',
      outcome: 'done',
      message: null,
    },
  ],
  findings: [],
  change: null,
};

test('a record is told in the names that people know, in lines that fit, with times of the zone', () => {
  const names = (fields: readonly string[]) => [
    ...new Set(fields.map((field) => (field.endsWith('_id') ? 'Where it belongs' : `the ${field}`))),
  ];
  const text = renderStateRecord(known, { timezone: 'Europe/Paris', width: 40, names });
  assert.match(text, /written {3}the summary,\n {12}Where it belongs, the CFarea\n/);
  assert.match(text, /journal \(Europe\/Paris\)\n {4}2026-11-23 04:07:09 {2}create tickets\/880123 as 4711: done/);
});
