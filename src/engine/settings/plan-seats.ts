import type { Problem } from '../../model/desired.ts';
import { Failure } from '../../model/failure.ts';
import type { RunContext } from '../context.ts';
import { createChange } from '../plan/create-change.ts';
import type { PlanWriter } from '../plan/plan-writer.ts';

/**
 * Shows how many seats the agents that are created need and how many are free; more than are free, or than the spec allows,
 * block. To be called when all agents are planned.
 */
export async function planSeats(
  context: RunContext,
  writer: PlanWriter,
  { asChange }: { asChange: boolean },
): Promise<void> {
  const needed = writer.tally.entities().agents?.create ?? 0;
  if (needed === 0) return;
  const seats = (await context.target.reader.seats?.(context.signal)) ?? null;
  const free = seats ? Math.max(0, seats.total - seats.taken) : null;
  const allowed = context.migration.agents.create?.licences ?? 0;
  const words = `${needed} seats needed for agents that are created, ${allowed} allowed by agents.create.licences, ${free === null ? 'the tenant does not say how many are free' : `${free} free`}`;
  writer.tally.addNotice({ severity: 'info', code: 'I_SEATS', message: words }, needed);
  if (needed <= allowed && (free === null || needed <= free)) return;
  const problem = tooMany(words, needed > allowed);
  // A plan of agents alone has no place for it among its changes.
  if (!asChange) throw new Failure({ code: problem.code, message: problem.message, hint: problem.hint ?? '' });
  const change = createChange({ entity: 'settings', id: 'agents.create.licences' }, 'blocked', { problems: [problem] });
  await writer.add([{ change, desired: null, inputDigest: null }]);
}

function tooMany(words: string, beyondSpec: boolean): Problem {
  return {
    kind: 'blocked',
    severity: 'error',
    code: 'E_LICENCES',
    message: `There are not enough seats: ${words}.`,
    hint: beyondSpec
      ? 'Raise agents.create.licences, match agents under agents.match, or choose another rule in agents.assignee.missing.'
      : 'Ask Halo for more licences, match agents under agents.match, or choose another rule in agents.assignee.missing.',
    pointer: beyondSpec ? ['agents', 'create', 'licences'] : ['agents', 'assignee', 'missing'],
    field: 'licences',
  };
}
