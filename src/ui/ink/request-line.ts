import { Text } from 'ink';
import { createElement as h, type ReactElement } from 'react';
import type { RequestUsage } from '../../model/target-reader.ts';
import { formatCount, formatDuration } from '../format.ts';

/** Requests in the window against the limit. */
export function RequestLine({ usage, source }: { usage: RequestUsage; source: number }): ReactElement {
  const { inWindow, limit, windowMs, sent } = usage;
  const window = `${formatCount(inWindow)}/${formatCount(limit)} requests in ${formatDuration(windowMs)}`;
  return h(
    Text,
    { wrap: 'truncate' },
    h(Text, { color: inWindow >= limit ? 'yellow' : undefined }, window),
    h(Text, { dimColor: true }, `  target ${formatCount(sent)}, source ${formatCount(source)} in all`),
  );
}
