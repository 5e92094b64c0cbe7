import { Box, Text } from 'ink';
import { createElement as h, type ReactElement } from 'react';
import { formatCanary, formatEstimate, formatNoun, formatWait, safeLine } from '../format.ts';
import type { Progress } from '../progress.ts';
import { renderContinuing, renderRecovered } from '../text/render-continuing.ts';
import { EntityLine } from './entity-line.ts';
import { RequestLine } from './request-line.ts';

/** Rows of the live region: it must stay small whatever the terminal shows above it. */
const rowsShown = 9;

const stateWords: Record<Progress['state'], string> = {
  running: '',
  paused: 'paused: p goes on',
  stopping: 'stopping after what is in flight: Ctrl-C stops at once',
  aborting: 'stopping at once',
  finished: '',
};

/** The live region: the phase, a line per entity, the request window, the last failures, the keys. */
export function RunScreen({
  title,
  progress,
  help,
  now,
}: {
  title: string;
  progress: Progress;
  help: boolean;
  now: number;
}): ReactElement {
  const rows = progress.rows.filter((row) => row.phase === progress.phase).slice(-rowsShown);
  return h(
    Box,
    { flexDirection: 'column', paddingX: 1 },
    h(
      Box,
      { gap: 1 },
      h(Text, { bold: true }, title),
      h(Text, { color: 'cyan' }, progress.phase ?? 'connect'),
      progress.warnings > 0 ? h(Text, { color: 'yellow' }, formatNoun(progress.warnings, 'warning')) : null,
    ),
    stateWords[progress.state] ? h(Text, { color: 'yellow', wrap: 'truncate' }, stateWords[progress.state]) : null,
    progress.waiting ? h(Text, { color: 'cyan', wrap: 'truncate' }, formatWait(progress.waiting, now)) : null,
    ...[
      ...(progress.continuing ? renderContinuing(progress.continuing) : []),
      ...(progress.recovered ? [renderRecovered(progress.recovered)] : []),
    ].map((line) => h(Text, { key: line, color: 'cyan' }, line)),
    progress.estimate?.phase === progress.phase && progress.estimate
      ? h(Text, { dimColor: true }, formatEstimate(progress.estimate))
      : null,
    progress.canary
      ? h(Text, { color: progress.canary.passed ? 'green' : 'red', wrap: 'truncate' }, formatCanary(progress.canary))
      : null,
    ...rows.map((row) => h(EntityLine, { key: `${row.phase}/${row.entity}`, row })),
    progress.usage ? h(RequestLine, { usage: progress.usage, source: progress.sourceRequests }) : null,
    ...progress.failures.map((failure) =>
      h(Text, { key: failure, color: 'red', wrap: 'truncate' }, `✗ ${safeLine(failure)}`),
    ),
    h(
      Text,
      { dimColor: true },
      help
        ? 'p pause or go on · q stop after what is in flight; the same command goes on · Ctrl-C the same, twice: at once · ? hide'
        : 'p pause · q stop · ? help',
    ),
  );
}
