import type { DesireInput } from '../../model/desire.ts';
import type { Desired, Mapped, Problem } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { Ticket } from '../../model/records.ts';
import type { StoredRecord } from '../../model/snapshot.ts';
import type { NameCheck } from '../../model/target-model.ts';
import type { RunContext } from '../context.ts';
import { noteWithheld } from '../privacy/note-withheld.ts';
import { assigneeProblems, placeRestricted, refuseMisfits, restrictMapped } from './apply-policies.ts';
import type { DirectoryBatch } from './directory.ts';
import type { Restriction } from './restrict-tickets.ts';

/** A record on its way, with what belongs to it. */
export interface RecordToDesire {
  id: string;
  stored: StoredRecord | null;
  thread: StoredRecord<'threads'> | null;
  mapped: Mapped | undefined;
  restriction: Restriction | undefined;
}

/** What it should be in the target, or why not: what the mapping said, held against the tenant and the spec's policies. */
export function desireOne(
  { model, sourceKey, migration }: RunContext,
  entity: PlanEntity,
  { id, stored, thread, mapped: raw, restriction }: RecordToDesire,
  misfits: readonly NameCheck[],
  { directory }: DirectoryBatch,
): { desired: Desired | null; problems: Problem[] } {
  if (!stored || !raw) throw new Error(`the mapper answered nothing for ${entity}/${id}`);
  if (entity === 'tickets' && !thread) return { desired: null, problems: [threadMissing] };
  const mapped = restrictMapped(refuseMisfits(raw, misfits), restriction);
  const record = stored.record as DesireInput['record'];
  const found = model.desire({ entity, record, thread: thread?.record ?? null, mapped, directory, sourceKey });
  const all = withoutRepeats([
    ...mapped.problems,
    ...found.problems.map((problem) => placeRestricted(problem, restriction)),
    ...(entity === 'tickets' ? assigneeProblems(migration, stored.record as Ticket, directory) : []),
  ]);
  if (found.desired === null || all.some(({ severity }) => severity === 'error'))
    return { desired: null, problems: all };
  return { desired: noteWithheld(found.desired, [stored.withheld, thread?.withheld]), problems: all };
}

const threadMissing: Problem = {
  kind: 'failed',
  severity: 'error',
  code: 'E_THREAD_MISSING',
  message: 'The comments of this ticket could not be read: the source no longer has it, or it was never pulled.',
  hint: 'Run plan with a fresh pull.',
};

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const byKey = new Map(problems.map((each) => [digest([each.code, each.field, each.value, each.message]), each]));
  return [...byKey.values()];
}
