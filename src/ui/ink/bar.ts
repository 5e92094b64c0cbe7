import { Text } from 'ink';
import { createElement as h, type ReactElement } from 'react';

/** `████████░░░░` */
export function Bar({ done, total, width }: { done: number; total: number | null; width: number }): ReactElement {
  const share = total === null || total === 0 ? (done > 0 ? 1 : 0) : Math.min(1, done / total);
  const filled = Math.round(share * width);
  return h(
    Text,
    null,
    h(Text, { color: 'cyan' }, '█'.repeat(filled)),
    h(Text, { dimColor: true }, '░'.repeat(width - filled)),
  );
}
