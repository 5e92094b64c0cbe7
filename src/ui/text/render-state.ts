import type { LockHolder, StateSummary, UnreadableState } from '../../model/state-summary.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import { formatEntity, formatNoun, safeLine } from '../format.ts';
import { describeEnd } from './describe-run.ts';
import { describeTakenBack } from './describe-taken-back.ts';

const width = 10;

/** A state as a block of lines, with times of this zone (IANA name); customer text is not among what it says. */
export function renderState(state: StateSummary, timezone = 'UTC'): string {
  const { name, tenant, source, lineage, serial, serialReason, path, bytes, snapshotBytes, plan, lastRun, lock } =
    state;
  const lines = [
    ['tenant', safeLine(tenant)],
    ['source', safeLine(source)],
    ['lineage', `${lineage}, serial ${serial}${serialReason === null ? '' : ` (${serialReason})`}`],
    ['records', renderLedger(state)],
    [
      'plan',
      plan === null ? 'none' : `of ${formatInstant(plan.createdAt, timezone)}, ${describePlan(plan.status, lastRun)}`,
    ],
    ...(lastRun === null
      ? []
      : [['last run', `${lastRun.command} of ${formatInstant(lastRun.startedAt, timezone)}, ${describeEnd(lastRun)}`]]),
    ['lock', lock === null ? 'free' : renderHolder(lock, timezone)],
    ['size', `${formatBytes(bytes)}${snapshotBytes === null ? '' : `, and ${formatBytes(snapshotBytes)} of snapshot`}`],
    ['file', path],
  ];
  if (state.openWrites > 0) {
    lines.splice(4, 0, ['open', `${formatNoun(state.openWrites, 'write')} of unknown outcome; apply looks for them`]);
  }
  return `${safeLine(name)}\n${lines.map(([label = '', text]) => `  ${label.padEnd(width)}${text}\n`).join('')}`;
}

export function renderUnreadable({ path, code, message }: UnreadableState): string {
  return `${path}\n  ${code} ${safeLine(message, 300)}\n`;
}

/** `"apply acme.yaml", process 4711 on host, since …, last seen …; it is gone` */
export function renderHolder({ owner, heartbeat, alive }: LockHolder, timezone: string): string {
  const { command, spec, pid, host, since } = owner;
  const said = `"${safeLine(command)}" (${safeLine(spec)}), process ${pid} on ${safeLine(host)}, since ${formatInstant(since, timezone)}, last seen ${formatInstant(heartbeat, timezone)}`;
  if (alive === 'yes') return said;
  return `${said}; ${alive === 'no' ? 'it is gone' : 'whether it runs cannot be told from here'}`;
}

const planWords = {
  unfinished: 'broken off while it was made',
  ready: 'ready to apply',
  begun: 'half applied',
  applied: 'applied',
} as const;

function describePlan(status: NonNullable<StateSummary['plan']>['status'], lastRun: StateSummary['lastRun']): string {
  return status === 'rolled-back' ? describeTakenBack(lastRun, lastRun?.state === 'running') : planWords[status];
}

function renderLedger({ ledger }: StateSummary): string {
  const parts = Object.entries(ledger).map(([entity, count]) => formatEntity(count, entity));
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function formatBytes(bytes: number): string {
  if (bytes < 1024 ** 2) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  if (bytes < 1024 ** 3) return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}
