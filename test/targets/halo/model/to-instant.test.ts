import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDay, toInstant } from '../../../../src/targets/halo/model/to-instant.ts';

const table: { text: string; zone: string; instant: string | null; day: string | null }[] = [
  { text: '2021-03-04', zone: 'UTC', instant: '2021-03-04T00:00:00.000Z', day: '2021-03-04' },
  { text: '2021-03-04', zone: 'Europe/Paris', instant: '2021-03-03T23:00:00.000Z', day: '2021-03-04' },
  { text: '2021-07-04', zone: 'America/New_York', instant: '2021-07-04T04:00:00.000Z', day: '2021-07-04' },
  { text: '2018-11-04', zone: 'America/Sao_Paulo', instant: '2018-11-04T03:00:00.000Z', day: '2018-11-04' },
  { text: '2021-03-03T23:30:00Z', zone: 'Europe/Paris', instant: '2021-03-03T23:30:00.000Z', day: '2021-03-04' },
  {
    text: '2021-03-04T03:00:00+02:00',
    zone: 'America/New_York',
    instant: '2021-03-04T01:00:00.000Z',
    day: '2021-03-03',
  },
  { text: '2021-03-03T23:30:00', zone: 'Europe/Paris', instant: '2021-03-03T23:30:00.000Z', day: '2021-03-04' },
  { text: '2021-02-30', zone: 'Europe/Paris', instant: null, day: null },
  { text: 'soon', zone: 'UTC', instant: null, day: null },
  { text: '', zone: 'UTC', instant: null, day: null },
];

for (const { text, zone, instant, day } of table) {
  test(`"${text}" in ${zone} is ${instant ?? 'no date'}`, () => {
    assert.equal(toInstant(text, zone), instant);
    assert.equal(toDay(text, zone), day && `${day}T00:00:00.000Z`);
  });
}
