import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Event } from '../../model/events.ts';
import { Failure } from '../../model/failure.ts';
import { formatNoun, safeLine } from '../../ui/format.ts';
import type { RunContext } from '../context.ts';
import { type Naming, nameFields } from '../name-field.ts';
import { readAddresses } from '../report/read-addresses.ts';
import type { VerifiedRecord } from '../verify/verify-page.ts';
import { type CanaryCheck, isWrong } from './check-canary.ts';

/** Something of the canary that is not as it should be. */
export interface CanaryFault {
  kind: 'record' | 'double' | 'mail' | 'unread' | 'failures' | 'unknown';
  /** `tickets/880123: priority_id; comments/5512 is missing (https://… → https://…)` */
  text: string;
}

const mostShown = 10;
const mostParts = 5;

/**
 * Announced losses are none, nor are records that failed with a reason of their own: but of a canary that is as large as the spec
 * wants it, no more may fail than of any other records.
 */
export async function faultsOf(context: RunContext, check: CanaryCheck): Promise<CanaryFault[]> {
  const { wrong, doubled, outgoing } = check;
  const keys = [...wrong, ...doubled].map(({ key }) => key);
  const sources = await readAddresses(
    context.snapshot,
    'tickets',
    keys.map(({ id }) => id),
  );
  const addressOf = (targetId: string) => context.model.address('tickets', targetId) ?? targetId;
  const places = (key: RecordKey) => {
    const row = check.rows.get(formatKey(key));
    const target = row?.url ?? (row?.targetId ? addressOf(row.targetId) : 'nothing');
    return `${sources.get(key.id) ?? key.id} → ${target}`;
  };
  return [
    ...wrong.map((record) => ({
      kind: 'record' as const,
      text: `${formatKey(record.key)}: ${partsOf(record, context.model)} (${places(record.key)})`,
    })),
    ...doubled.map(({ key, targetIds }) => ({
      kind: 'double' as const,
      text: `${formatKey(key)} stands ${targetIds.length} times: ${targetIds.map(addressOf).join(', ')}`,
    })),
    ...mailFaults(context, outgoing, addressOf),
    ...tooManyFailed(context, check),
    ...unknownOnes(check),
  ];
}

/** Where nobody can say whether mail left, it may have. */
function mailFaults(
  { migration }: RunContext,
  outgoing: CanaryCheck['outgoing'],
  addressOf: (targetId: string) => string,
): CanaryFault[] {
  const allowed = migration.run.canary.outgoing;
  if ('unmeasured' in outgoing) {
    if (!outgoing.failure) return [];
    const { message } = outgoing.failure;
    return [{ kind: 'unread', text: `whether mail left because of them cannot be told: ${message}` }];
  }
  if (allowed === 'unchecked' || outgoing.ours <= allowed) return [];
  const tickets = outgoing.tickets.map(addressOf).join(', ');
  const text = `${formatNoun(outgoing.ours, 'message')} left or wait to leave because of them (${allowed} allowed), about ${tickets}`;
  return [{ kind: 'mail', text }];
}

function tooManyFailed({ migration }: RunContext, { tickets, failed }: CanaryCheck): CanaryFault[] {
  const { canary, stopWhen } = migration.run;
  const most = (Number.parseFloat(stopWhen.failed) / 100) * tickets;
  if (tickets < canary.tickets || failed === 0 || failed < most) return [];
  return [
    {
      kind: 'failures',
      text: `${formatNoun(failed, 'ticket')} of ${tickets} failed, each with its reason above (run.stopWhen: ${stopWhen.failed})`,
    },
  ];
}

/** Sent again, they might stand twice: they are looked for by the next run, before anything else. */
function unknownOnes({ tickets, unknown }: CanaryCheck): CanaryFault[] {
  if (unknown === 0) return [];
  return [{ kind: 'unknown', text: `nobody knows what came of ${unknown} of ${formatNoun(tickets, 'ticket')}` }];
}

function partsOf({ key, judgements }: VerifiedRecord, model: Naming): string {
  const parts = judgements.filter(isWrong).map((judgement) => {
    const what = formatKey(judgement.key) === formatKey(key) ? '' : `${formatKey(judgement.key)} `;
    return judgement.verdict === 'missing'
      ? `${what}is missing`
      : `${what}${nameFields(model, judgement.key, judgement.fields) || 'differs'}`;
  });
  const rest = parts.length - mostParts;
  return [...parts.slice(0, mostParts), ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
}

export function canaryEvent(
  { migration }: Pick<RunContext, 'migration'>,
  { tickets, failed, unknown, tally, doubled, outgoing }: CanaryCheck,
  faults: readonly CanaryFault[],
): Event & { type: 'canary' } {
  const { equal, accepted, different, missing } = tally.entities.tickets;
  const allowed = migration.run.canary.outgoing;
  return {
    type: 'canary',
    tickets,
    equal,
    accepted,
    different,
    missing,
    failed,
    unknown,
    doubled: doubled.length,
    outgoing: 'unmeasured' in outgoing ? null : outgoing.ours,
    allowed: allowed === 'unchecked' ? null : allowed,
    passed: faults.length === 0,
  };
}

export function canaryFailure({ tickets, outgoing }: CanaryCheck, faults: readonly CanaryFault[]): Failure {
  const lines = faults.slice(0, mostShown).map(({ text }) => `\n  ${safeLine(text, 400)}`);
  const rest = faults.length - mostShown;
  return new Failure({
    code: 'E_CANARY',
    message: `${headline(tickets, faults)}; no other was written.${lines.join('')}${rest > 0 ? `\n  … and ${rest} more` : ''}`,
    hint: faults.every(({ kind }) => kind === 'unknown')
      ? 'Find out why the target does not answer, then run the same command again: it first looks for what may have arrived, and then at all of them again. To go on without knowing: --accept-canary.'
      : `${unreadHint(outgoing)}Mend the spec or the target, then run the same command again: it brings these up to date and looks again. If they are fine as they are, go on with --accept-canary.`,
  });
}

function headline(tickets: number, faults: readonly CanaryFault[]): string {
  const first = `The first ${formatNoun(tickets, 'ticket')}`;
  return faults.every(({ kind }) => kind === 'unread')
    ? `${first} arrived, but not everything about them can be checked`
    : `${first} did not arrive as they should`;
}

function unreadHint(outgoing: CanaryCheck['outgoing']): string {
  if (!('failure' in outgoing) || !outgoing.failure) return '';
  const { hint } = outgoing.failure;
  return `${hint ? `${hint} ` : ''}To go on without looking for mail, set run.canary.outgoing: unchecked. `;
}
