import type { Wrote } from '../../model/run-row.ts';
import type { RunLine } from '../../model/run-state.ts';
import { wallClock } from '../../model/zoned-time.ts';
import { formatDuration, formatEntity, pad } from '../format.ts';
import { wrapList } from '../wrap-parts.ts';
import { describeState } from './describe-run.ts';

const what = ['created', 'adopted', 'updated', 'deleted'] as const;

/** Every run that wrote to the target, oldest first, with what it wrote; for lines of at most `width` characters. */
export function renderRuns(runs: readonly RunLine[], { timezone, width }: { timezone: string; width: number }): string {
  if (runs.length === 0) {
    return 'No run has written to the target yet: there is nothing to roll back. apply, retry and schedule are listed here.\n';
  }
  const cells = runs.map((run) => [run.id, run.command, startOf(run, timezone), durationOf(run)]);
  const head = ['RUN', 'COMMAND', `START (${timezone})`, 'DURATION'];
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, at) => pad(cell, widths[at] ?? 0)).join('  ');
  // On a narrow terminal what became of each run has a line of its own.
  const isWide = runs.every((run) => line(head).length + 2 + describeState(run).length <= width);
  return [
    `${isWide ? `${line(head)}  STATE` : line(head).trimEnd()}\n`,
    ...runs.map((run, at) => {
      const row = line(cells[at] ?? []);
      const state = describeState(run);
      const first = isWide ? `${row}  ${state}\n` : `${row.trimEnd()}\n${detail('state', [state], width)}`;
      return `${first}${detailsOf(run, width)}`;
    }),
    `\nrollback SPEC --run ID takes back what a run created; updates stay as they are.\n`,
  ].join('');
}

function startOf({ startedAt }: RunLine, timezone: string): string {
  return wallClock(Date.parse(startedAt), timezone).replace('T', ' ');
}

function durationOf({ durationMs }: RunLine): string {
  return durationMs === null ? '-' : formatDuration(durationMs);
}

function detailsOf({ wrote, rolledBack, standing }: RunLine, width: number): string {
  if (wrote === null) return detail('wrote', ['not counted: it ran before runs counted what they write'], width);
  const written = what.flatMap((name) => {
    const counts = countsOf(wrote, name);
    return counts.length === 0 ? [] : [detail(name, counts, width)];
  });
  const stays = Object.entries(standing).map(([entity, count]) => formatEntity(count, entity));
  return [
    ...(written.length === 0 ? [detail('wrote', ['nothing'], width)] : written),
    ...(rolledBack === 'yes' ? [detail('rolled back', ['all that it created'], width)] : []),
    ...(rolledBack === 'partly'
      ? [
          detail(
            'rolled back',
            stays.map((text, at) => (at === 0 ? `but for ${text}` : text)),
            width,
          ),
        ]
      : []),
  ].join('');
}

const label = 13;

function detail(name: string, parts: readonly string[], width: number): string {
  return `  ${pad(name, label)}${wrapList(parts, { width, indent: label + 2 })}\n`;
}

function countsOf(wrote: Wrote, name: (typeof what)[number]): string[] {
  return Object.entries(wrote).flatMap(([entity, { [name]: count = 0 }]) =>
    count > 0 ? [formatEntity(count, entity)] : [],
  );
}
