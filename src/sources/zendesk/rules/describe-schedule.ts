import { listAll } from '../list-pages.ts';
import { id, number, rows, text } from '../read-values.ts';
import { notAvailable } from '../zendesk-client.ts';
import { describeCommon, type ReadItem } from './describe-rules.ts';

const minutesPerDay = 1_440;
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A row of `business_hours/schedules`: intervals in minutes since Sunday 00:00. Its holidays are asked for one by one. */
export const describeSchedule: ReadItem = async (row, item) => {
  const { client } = item.context;
  const list = { path: `business_hours/schedules/${id(row.id)}/holidays`, key: 'holidays' };
  const holidays = await listAll(client, list, { signal: item.signal, absent: notAvailable });
  const zone = text(row.time_zone) ?? 'no time zone';
  return {
    ...describeCommon(row, item, 'objects-rules/rules/schedules'),
    when: rows(row.intervals).map((interval) => `Open ${describeInterval(interval)} (${zone})`),
    does: [
      'Says which hours count as business hours',
      ...holidays.map((holiday) => {
        const [start, end] = [text(holiday.start_date) ?? '', text(holiday.end_date) ?? ''];
        return `Closed on ${start}${end === start || end === '' ? '' : ` to ${end}`}: ${text(holiday.name) ?? 'holiday'}`;
      }),
    ],
  };
};

function describeInterval(interval: Parameters<ReadItem>[0]): string {
  const [start, end] = [number(interval.start_time) ?? 0, number(interval.end_time) ?? 0];
  const endDay = dayOf(end - 1);
  return `${dayOf(start)} ${timeOf(start, 'start')} to ${endDay === dayOf(start) ? '' : `${endDay} `}${timeOf(end, 'end')}`;
}

function dayOf(minute: number): string {
  return days[Math.floor(minute / minutesPerDay) % days.length] ?? '';
}

/** The end of a day is 24:00, its beginning 00:00. */
function timeOf(minute: number, side: 'start' | 'end'): string {
  const ofDay = minute % minutesPerDay;
  const shown = ofDay === 0 && side === 'end' ? minutesPerDay : ofDay;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(shown / 60))}:${pad(shown % 60)}`;
}
