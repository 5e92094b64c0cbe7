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
  kind: 'record' | 'double' | 'mail' | 'failures';
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
  const allowed = context.migration.run.canary.outgoing;
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
  const mail =
    'unmeasured' in outgoing || outgoing.ours <= allowed
      ? []
      : [
          {
            kind: 'mail' as const,
            text: `${formatNoun(outgoing.ours, 'message')} left or wait to leave because of them (${allowed} allowed), about ${outgoing.tickets.map(addressOf).join(', ')}`,
          },
        ];
  return [
    ...wrong.map((record) => ({
      kind: 'record' as const,
      text: `${formatKey(record.key)}: ${partsOf(record, context.model)} (${places(record.key)})`,
    })),
    ...doubled.map(({ key, targetIds }) => ({
      kind: 'double' as const,
      text: `${formatKey(key)} stands ${targetIds.length} times: ${targetIds.map(addressOf).join(', ')}`,
    })),
    ...mail,
    ...tooManyFailed(context, check),
  ];
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
    allowed: migration.run.canary.outgoing,
    passed: faults.length === 0,
  };
}

export function canaryFailure({ tickets }: CanaryCheck, faults: readonly CanaryFault[]): Failure {
  const lines = faults.slice(0, mostShown).map(({ text }) => `\n  ${safeLine(text, 400)}`);
  const rest = faults.length - mostShown;
  return new Failure({
    code: 'E_CANARY',
    message: `The first ${formatNoun(tickets, 'ticket')} did not arrive as they should; no other was written.${lines.join('')}${rest > 0 ? `\n  … and ${rest} more` : ''}`,
    hint: 'Mend the spec or the target, then run the same command again: it brings these up to date and looks again. If they are fine as they are, go on with --accept-canary.',
  });
}
