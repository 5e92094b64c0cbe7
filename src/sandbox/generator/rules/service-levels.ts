import { type AccountContext, apiUrl } from '../account-context.ts';
import { idOf } from '../ids.ts';
import { rowDates } from './rule-base.ts';
import type { HolidayRow, ScheduleRow, SlaPolicyRow } from './setup-rows.ts';

const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;
/** Minutes to the first reply and to the solution, by priority. */
const TARGETS = [
  [30, 240],
  [60, 480],
  [240, 1440],
  [480, 2880],
] as const;

export function makeSlaPolicies(context: AccountContext): SlaPolicyRow[] {
  return ['Key accounts', 'Everybody else'].map((title, index) => {
    const id = idOf('slaPolicy', index);
    const isKey = index === 0;
    return {
      id,
      url: apiUrl(context, `slas/policies/${id}`),
      title,
      description: isKey ? 'Organizations with the tag key_account' : '',
      position: index + 1,
      filter: {
        all: [
          { field: 'type', operator: 'is', value: 'incident' },
          ...(isKey ? [{ field: 'current_tags', operator: 'includes', value: 'key_account' }] : []),
        ],
        any: [],
      },
      policy_metrics: PRIORITIES.flatMap((priority, row) =>
        (['first_reply_time', 'requester_wait_time'] as const).map((metric, column) => ({
          priority,
          metric,
          target: (TARGETS[row]?.[column] ?? 0) * (isKey ? 1 : 2),
          business_hours: !isKey,
        })),
      ),
      ...rowDates(index, 2),
    };
  });
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Working hours of Monday to Friday. */
function weekdays(from: number, to: number): ScheduleRow['intervals'] {
  return [1, 2, 3, 4, 5].map((day) => ({
    start_time: day * DAY + from * HOUR,
    end_time: day * DAY + to * HOUR,
  }));
}

export function makeSchedules(): ScheduleRow[] {
  const drafts = [
    { name: 'Paris office', time_zone: 'Europe/Paris', intervals: weekdays(9, 18) },
    {
      name: 'Hotline',
      time_zone: 'America/New_York',
      intervals: [...weekdays(8, 20), { start_time: 6 * DAY + 10 * HOUR, end_time: 6 * DAY + 14 * HOUR }],
    },
  ];
  return drafts.map((draft, index) => ({ id: idOf('schedule', index), ...draft, ...rowDates(index, drafts.length) }));
}

export function makeHolidays(): HolidayRow[] {
  return [
    {
      id: idOf('holiday', 0),
      schedule_id: idOf('schedule', 0),
      name: 'Noël',
      start_date: '2025-12-25',
      end_date: '2025-12-25',
    },
    {
      id: idOf('holiday', 1),
      schedule_id: idOf('schedule', 0),
      name: 'Inventory',
      start_date: '2025-07-14',
      end_date: '2025-07-16',
    },
  ];
}
