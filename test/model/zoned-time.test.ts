import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatZoned, wallClock, zoneOffset } from '../../src/model/zoned-time.ts';

const winter = Date.parse('2021-01-15T23:30:00Z');
const summer = Date.parse('2021-07-15T23:30:00Z');

test('a zone’s clocks are ahead or behind, by season', () => {
  const minutes = (at: number, zone: string) => zoneOffset(at, zone) / 60_000;
  assert.deepEqual([minutes(winter, 'Europe/Paris'), minutes(summer, 'Europe/Paris')], [60, 120]);
  assert.deepEqual([minutes(winter, 'America/St_Johns'), minutes(summer, 'America/St_Johns')], [-210, -150]);
  assert.equal(minutes(winter, 'UTC'), 0);
  assert.throws(() => zoneOffset(winter, 'Europe/Pariss'), RangeError);
});

test('a clock there shows another time, and maybe another day', () => {
  assert.equal(wallClock(winter, 'Europe/Paris'), '2021-01-16T00:30:00');
  assert.equal(wallClock(winter, 'America/New_York'), '2021-01-15T18:30:00');
});

test('people read the time with its zone', () => {
  assert.equal(formatZoned(summer, 'Europe/Paris'), '2021-07-16 01:30:00 Europe/Paris (UTC+02:00)');
  assert.equal(formatZoned(winter, 'UTC'), '2021-01-15 23:30:00 UTC');
});
