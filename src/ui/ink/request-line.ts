import { Text } from 'ink';
import { createElement as h, type ReactElement } from 'react';
import type { RequestUsage } from '../../model/target-reader.ts';
import { formatCount, formatDuration } from '../format.ts';

/** Requests in the window against the limit, and how long it waits when the window is full. */
export function RequestLine({
  usage,
  source,
  now,
}: {
  usage: RequestUsage;
  source: number;
  now: number;
}): ReactElement {
  const { inWindow, limit, windowMs, waitingUntil, sent } = usage;
  const waits = waitingUntil !== null && waitingUntil > now ? `  waiting ${formatDuration(waitingUntil - now)}` : '';
  const window = `${formatCount(inWindow)}/${formatCount(limit)} requests in ${formatDuration(windowMs)}${waits}`;
  return h(
    Text,
    { wrap: 'truncate' },
    h(Text, { color: inWindow >= limit ? 'yellow' : undefined }, window),
    h(Text, { dimColor: true }, `  target ${formatCount(sent)}, source ${formatCount(source)} in all`),
  );
}
