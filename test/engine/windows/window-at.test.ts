import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Window, windowAt } from '../../../src/engine/windows/window-at.ts';

const everyDay: Window['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const paris = 'Europe/Paris';

function at(instant: string, windows: Window[], timezone = paris): string {
  const { open, until } = windowAt(Date.parse(instant), windows, timezone);
  return `${open ? 'open' : 'closed'} until ${until === null ? 'ever' : new Date(until).toISOString().slice(0, 16)}`;
}

const window = (from: string, to: string, more: Partial<Window> = {}): Window => ({
  days: everyDay,
  from,
  to,
  ...more,
});

describe('a window', () => {
  it('may always be written where there is none', () => {
    assert.equal(at('2026-06-01T12:00:00Z', []), 'open until ever');
  });

  it('opens and closes by the clocks of its zone', () => {
    const windows = [window('09:00', '17:00')];
    assert.equal(at('2026-06-01T06:59:59Z', windows), 'closed until 2026-06-01T07:00');
    assert.equal(at('2026-06-01T07:00:00Z', windows), 'open until 2026-06-01T15:00');
    assert.equal(at('2026-06-01T15:00:00Z', windows), 'closed until 2026-06-02T07:00');
    assert.equal(at('2026-12-01T07:30:00Z', windows), 'closed until 2026-12-01T08:00');
  });

  it('reaches over midnight and belongs to the day on which it begins', () => {
    const windows = [window('22:00', '06:00', { days: ['fri'] })];
    assert.equal(at('2026-06-05T20:00:00Z', windows), 'open until 2026-06-06T04:00');
    assert.equal(at('2026-06-06T03:59:00Z', windows), 'open until 2026-06-06T04:00');
    assert.equal(at('2026-06-06T20:30:00Z', windows), 'closed until 2026-06-12T20:00');
  });

  it('ends at 24:00 of its day, and adjoins the one of the next', () => {
    const windows = [window('00:00', '24:00', { days: ['sat', 'sun'] })];
    assert.equal(at('2026-06-05T12:00:00Z', windows), 'closed until 2026-06-05T22:00');
    assert.equal(at('2026-06-06T12:00:00Z', windows), 'open until 2026-06-07T22:00');
    assert.equal(at('2026-06-07T12:00:00Z', windows), 'open until 2026-06-07T22:00');
  });

  it('is open for ever where each day adjoins the next', () => {
    assert.equal(at('2026-06-06T12:00:00Z', [window('00:00', '24:00')]), 'open until ever');
    assert.equal(at('2026-06-06T12:00:00Z', [window('09:00', '09:00')]), 'open until ever');
  });

  it('begins at 24:00 when the day is over', () => {
    assert.equal(
      at('2026-06-05T12:00:00Z', [window('24:00', '02:00', { days: ['fri'] })], 'UTC'),
      'closed until 2026-06-06T00:00',
    );
    assert.equal(
      at('2026-06-06T01:00:00Z', [window('24:00', '02:00', { days: ['fri'] })], 'UTC'),
      'open until 2026-06-06T02:00',
    );
  });

  it('lasts until the last of those that overlap', () => {
    const windows = [
      window('08:00', '12:00'),
      window('11:00', '13:00'),
      window('13:00', '14:00'),
      window('20:00', '21:00'),
    ];
    assert.equal(at('2026-06-01T09:00:00Z', windows, 'UTC'), 'open until 2026-06-01T14:00');
    assert.equal(at('2026-06-01T14:00:00Z', windows, 'UTC'), 'closed until 2026-06-01T20:00');
  });

  it('counts in the zone that it names', () => {
    const windows = [window('09:00', '17:00', { timezone: 'America/New_York' }), window('09:00', '10:00')];
    assert.equal(at('2026-06-01T08:30:00Z', windows), 'closed until 2026-06-01T13:00');
    assert.equal(at('2026-06-01T13:00:00Z', windows), 'open until 2026-06-01T21:00');
    assert.equal(at('2026-06-01T22:00:00Z', windows), 'closed until 2026-06-02T07:00');
  });

  describe('where clocks go forward (2026-03-29, 02:00 becomes 03:00 in Paris)', () => {
    it('is an hour shorter', () => {
      assert.equal(at('2026-03-29T00:30:00Z', [window('01:00', '05:00')]), 'open until 2026-03-29T03:00');
      assert.equal(at('2026-03-28T00:30:00Z', [window('01:00', '05:00')]), 'open until 2026-03-28T04:00');
    });

    it('begins, or ends, with the first instant after a time that is skipped', () => {
      assert.equal(at('2026-03-29T00:59:00Z', [window('02:30', '05:00')]), 'closed until 2026-03-29T01:00');
      assert.equal(at('2026-03-29T00:45:00Z', [window('01:30', '02:30')]), 'open until 2026-03-29T01:00');
    });

    it('is left out when it is skipped altogether', () => {
      assert.equal(at('2026-03-29T00:59:00Z', [window('02:15', '02:45')]), 'closed until 2026-03-30T00:15');
      const sundays = [window('02:15', '02:45', { days: ['sun'] })];
      assert.equal(at('2026-03-23T12:00:00Z', sundays), 'closed until 2026-04-05T00:15');
    });
  });

  describe('where clocks go back (2026-10-25, 03:00 becomes 02:00 in Paris)', () => {
    it('is an hour longer', () => {
      assert.equal(at('2026-10-24T23:30:00Z', [window('01:00', '05:00')]), 'open until 2026-10-25T04:00');
    });

    it('begins and ends when the clocks show its times for the first time', () => {
      assert.equal(at('2026-10-25T00:00:00Z', [window('02:15', '02:45')]), 'closed until 2026-10-25T00:15');
      assert.equal(at('2026-10-25T00:30:00Z', [window('02:15', '02:45')]), 'open until 2026-10-25T00:45');
      assert.equal(at('2026-10-25T01:30:00Z', [window('02:15', '02:45')]), 'closed until 2026-10-26T01:15');
    });
  });

  it('begins at the first instant of a day whose midnight clocks skip', () => {
    // Beirut, 2026-03-29: 00:00 becomes 01:00.
    assert.equal(
      at('2026-03-28T21:00:00Z', [window('00:00', '06:00')], 'Asia/Beirut'),
      'closed until 2026-03-28T22:00',
    );
    assert.equal(at('2026-03-28T22:00:00Z', [window('00:00', '06:00')], 'Asia/Beirut'), 'open until 2026-03-29T03:00');
  });
});
