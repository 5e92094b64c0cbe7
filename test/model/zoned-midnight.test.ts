import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zonedDay, zonedMidnight } from '../../src/model/zoned-midnight.ts';

const midnights: { day: string; zone: string; at: string; why: string }[] = [
  { day: '2021-01-01', zone: 'UTC', at: '2021-01-01T00:00:00.000Z', why: 'as it stands' },
  { day: '2021-01-01', zone: 'Europe/Paris', at: '2020-12-31T23:00:00.000Z', why: 'winter, one hour ahead' },
  { day: '2021-07-01', zone: 'Europe/Paris', at: '2021-06-30T22:00:00.000Z', why: 'summer, two hours ahead' },
  { day: '2021-03-28', zone: 'Europe/Paris', at: '2021-03-27T23:00:00.000Z', why: 'clocks go forward later that day' },
  { day: '2021-03-29', zone: 'Europe/Paris', at: '2021-03-28T22:00:00.000Z', why: 'the day after' },
  { day: '2021-10-31', zone: 'Europe/Paris', at: '2021-10-30T22:00:00.000Z', why: 'clocks go back later that day' },
  { day: '2021-11-01', zone: 'Europe/Paris', at: '2021-10-31T23:00:00.000Z', why: 'the day after' },
  { day: '1890-01-01', zone: 'Europe/Paris', at: '1889-12-31T23:50:39.000Z', why: 'the sun’s own time, with seconds' },
  { day: '2018-11-03', zone: 'America/Sao_Paulo', at: '2018-11-03T03:00:00.000Z', why: 'the day before a gap' },
  {
    day: '2018-11-04',
    zone: 'America/Sao_Paulo',
    at: '2018-11-04T03:00:00.000Z',
    why: 'no midnight: 23:59, then 1:00',
  },
  { day: '2018-11-05', zone: 'America/Sao_Paulo', at: '2018-11-05T02:00:00.000Z', why: 'the day after a gap' },
  { day: '2018-02-18', zone: 'America/Sao_Paulo', at: '2018-02-18T03:00:00.000Z', why: 'the hour before came twice' },
  { day: '1919-03-31', zone: 'America/Toronto', at: '1919-03-31T04:30:00.000Z', why: '23:30, then 0:30' },
  { day: '2021-11-07', zone: 'America/Havana', at: '2021-11-07T04:00:00.000Z', why: 'midnight came twice: the first' },
  { day: '2011-12-29', zone: 'Pacific/Apia', at: '2011-12-29T10:00:00.000Z', why: 'before the date line moved' },
  { day: '2011-12-30', zone: 'Pacific/Apia', at: '2011-12-30T10:00:00.000Z', why: 'a day that never was' },
  { day: '2011-12-31', zone: 'Pacific/Apia', at: '2011-12-30T10:00:00.000Z', why: 'the day after it' },
  { day: '2024-02-29', zone: 'Asia/Kathmandu', at: '2024-02-28T18:15:00.000Z', why: 'quarters of an hour' },
];

for (const { day, zone, at, why } of midnights) {
  test(`${day} begins in ${zone} at ${at}: ${why}`, () => {
    assert.equal(new Date(zonedMidnight(day, zone) ?? Number.NaN).toISOString(), at);
  });
}

test('a day is as long as its clocks make it', () => {
  const hours = (day: string, zone: string) => {
    const { from, to } = zonedDay(day, zone) ?? { from: 0, to: 0 };
    return (to - from) / 3_600_000;
  };
  assert.equal(hours('2021-01-01', 'UTC'), 24);
  assert.equal(hours('2021-12-31', 'Europe/Paris'), 24);
  assert.equal(hours('2021-03-28', 'Europe/Paris'), 23);
  assert.equal(hours('2021-10-31', 'Europe/Paris'), 25);
  assert.equal(hours('2018-02-17', 'America/Sao_Paulo'), 25);
  assert.equal(hours('2011-12-30', 'Pacific/Apia'), 0);
});

test('what is no day of the calendar has no midnight', () => {
  for (const text of ['2021-02-30', '2021-13-01', '2021-1-1', '2021-01-01T00:00:00Z', 'today', '']) {
    assert.equal(zonedMidnight(text, 'Europe/Paris'), null, text);
    assert.equal(zonedDay(text, 'Europe/Paris'), null, text);
  }
});
