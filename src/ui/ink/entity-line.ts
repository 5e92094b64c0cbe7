import { Box, Text } from 'ink';
import { createElement as h, type ReactElement } from 'react';
import { formatCount, formatDuration } from '../format.ts';
import { type ProgressRow, rate, timeLeft } from '../progress.ts';
import { Bar } from './bar.ts';

/** One entity: a bar, done/total, rate, time left, failures. */
export function EntityLine({ row }: { row: ProgressRow }): ReactElement {
  const perSecond = rate(row);
  const left = timeLeft(row);
  const total = row.total === null ? '' : `/${formatCount(row.total)}`;
  const pace = left === null ? '' : `${formatCount(Math.round(perSecond ?? 0))}/s  ${formatDuration(left)} left`;
  return h(
    Box,
    { gap: 1 },
    h(Box, { width: 14 }, h(Text, { wrap: 'truncate' }, row.entity)),
    h(Bar, { done: row.done, total: row.total, width: 24 }),
    h(Box, { width: 16, justifyContent: 'flex-end' }, h(Text, null, `${formatCount(row.done)}${total}`)),
    h(Text, { dimColor: true, wrap: 'truncate' }, pace),
    row.failed > 0 ? h(Text, { color: 'red' }, `${formatCount(row.failed)} failed`) : null,
  );
}
