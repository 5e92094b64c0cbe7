import type { Event } from '../../model/events.ts';
import { isUnfinishedRollback } from '../../model/unfinished-rollback.ts';
import { formatZoned } from '../../model/zoned-time.ts';
import { formatCounts, formatDuration, formatEntity, formatNoun, pad, safeLine } from '../format.ts';
import { wrapParts } from '../wrap-parts.ts';
import { describeOnConflict, describeRules } from './describe-rules.ts';
import { describeEnd } from './describe-run.ts';
import { describeTakenBack } from './describe-taken-back.ts';

type Status = Extract<Event, { type: 'status' }>;

/** Where a migration stands, line by line of at most `columns` characters; `now` in milliseconds. */
export function renderStatus(status: Status, now: number, columns = Number.POSITIVE_INFINITY): string {
  const at = (instant: string) => formatZoned(Date.parse(instant), status.timezone);
  const rows: [string, string][] = [
    [
      'Last complete',
      status.completed ? `planned ${at(status.completed.planned)}, applied ${at(status.completed.at)}` : 'never',
    ],
    ['Last run', describeRun(status, at)],
    ['Plan', describePlan(status, at)],
    ['At the source', describeBacklog(status)],
    ['Unknown', describeUnknown(status)],
    [
      'Failed',
      status.failed === 0
        ? 'none'
        : `${formatNoun(status.failed, 'record')}: report lists them, retry tries them again`,
    ],
    [
      'Conflicts',
      `${status.conflicts === 0 ? 'none' : `${formatNoun(status.conflicts, 'field')} changed on both sides`}; ${describeOnConflict(status.rules)}`,
    ],
    ...describeRules(status.rules),
    [
      'Muted settings',
      status.muted.length === 0 ? 'none' : `${safeLine(status.muted.join(', '), 300)}: deskhaul restore puts them back`,
    ],
    ['Window', describeWindow(status, now, at)],
    [
      'Next run',
      status.nextRun === null ? 'none: run.delta.cron says no time' : `${at(status.nextRun)}, if a schedule is up`,
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const wrap = (text: string, indent: number) => wrapParts(text.split(' '), { width: columns, indent });
  const lines = rows.map(([name, text]) => `  ${pad(name, width)}${wrap(text, width + 2)}\n`).join('');
  return `\n${lines}\n${wrap(verdict(status), 0)}\n`;
}

type Show = (instant: string) => string;

function describeRun({ lastRun, running }: Status, at: Show): string {
  if (!lastRun) return 'none';
  const what = `${lastRun.command} of ${at(lastRun.startedAt)}`;
  if (running) return `${what}: it runs now (process ${running.pid} on ${safeLine(running.host, 100)})`;
  return `${what}: ${describeEnd(lastRun)}`;
}

function describePlan({ plan, lastRun, completed, running }: Status, at: Show): string {
  if (!plan) return 'none';
  const what = `${plan.demo ? 'demo ' : ''}of ${at(plan.createdAt)}`;
  const isTakenBack = completed === null && lastRun?.command === 'rollback';
  if (plan.applied) return `${what}: ${isTakenBack ? describeTakenBack(lastRun, running !== null) : 'applied'}`;
  if (!plan.finished) return `${what}: not made to its end`;
  const [left, links] = [formatCounts(Object.entries(plan.left)), formatCounts(Object.entries(plan.links))];
  const parts = [
    plan.started ? 'half applied' : 'not applied',
    ...(left === '' ? [] : [`${left} left`]),
    ...(links === '' ? [] : [`${links} written, links to follow`]),
  ];
  return `${what}: ${parts.join('; ')}`;
}

function describeBacklog({ backlog }: Status): string {
  if (!backlog) return 'not asked';
  const entries = Object.entries(backlog).map(([entity, { changed, more }]) => [entity, changed, more] as const);
  if (entries.length === 0) return 'nothing has changed since the last complete pull';
  return `${listCounts(entries)} changed since the last complete pull`;
}

function listCounts(entries: readonly (readonly [string, number, boolean?])[]): string {
  return entries.map(([entity, count, more]) => `${more ? 'at least ' : ''}${formatEntity(count, entity)}`).join(', ');
}

function describeUnknown({ open, unknown, running }: Status): string {
  if (open + unknown === 0) return 'none';
  const parts = [
    ...(open > 0
      ? [
          `${formatNoun(open, 'write')} ${running ? 'on the way' : 'without a known outcome: the next run looks for them'}`,
        ]
      : []),
    ...(unknown > 0 ? [`${formatNoun(unknown, 'record')} of the last plan set aside: report lists them`] : []),
  ];
  return parts.join('; ');
}

function describeWindow({ window }: Status, now: number, at: Show): string {
  if (!window) return 'none: it may always write';
  if (window.until === null) return 'open';
  const left = formatDuration(Math.max(0, Date.parse(window.until) - now));
  return `${window.open ? 'open until' : 'closed until'} ${at(window.until)}, ${left}`;
}

function verdict(status: Status): string {
  const { drained, backlog, estimate } = status;
  if (drained) return 'Drained: the target has all that the source has.';
  const time =
    estimate && estimate.requests > 0
      ? ` Time to drain: about ${formatDuration(estimate.durationMs)} at the target's limit (${formatNoun(estimate.requests, 'request')}).`
      : '';
  return backlog
    ? `Not drained: ${whatNext(status)}.${time}`
    : `Whether it is drained is not known: the source was not asked (--offline).${status.running || isUnfinishedRollback(status.lastRun) ? ` But ${whatNext(status)}.` : ''}`;
}

/** Retry takes up only what a finished plan left behind; all else is apply's. */
function whatNext({ completed, plan, open, failed, unknown, backlog, muted, lastRun, running }: Status): string {
  if (running) return 'a run is writing now';
  if (isUnfinishedRollback(lastRun)) {
    return 'a rollback did not come to its end: rollback goes on where it stopped, apply --after-rollback makes again what it deleted';
  }
  const isBehind = open > 0 || !completed || !plan?.applied || Object.keys(backlog ?? {}).length > 0;
  if (isBehind) return 'apply brings what is missing';
  if (failed + unknown > 0) return 'retry tries again what failed';
  return muted.length > 0 ? 'restore puts settings back' : 'apply brings what is missing';
}
