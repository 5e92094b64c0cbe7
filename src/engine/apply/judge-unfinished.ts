import type { Finding } from '../../model/finding.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import { mendCanary } from '../canary/mend-canary.ts';
import type { RunContext } from '../context.ts';
import { isEdited } from '../plan/make-header.ts';
import { readForgotten } from '../state/forgotten-memo.ts';

/**
 * What is to be done about a half-applied plan before anything else: nothing (there is none), to finish it, or to plan anew in its
 * place. What it wrote stays in the ledger either way, so a new plan brings that up to date instead of making it again.
 */
export type Unfinished = 'none' | 'finish' | 'replan';

/** `mend`: somebody who was told that the first tickets did not arrive as they should has mended why. */
export async function judgeUnfinished(
  context: RunContext,
  { mend = true }: { mend?: boolean } = {},
): Promise<Unfinished> {
  const { store, migration, emit } = context;
  const plan = await store.plan();
  if (!plan?.started || plan.applied) return 'none';
  const { createdAt } = plan.header;
  const wasEdited = isEdited(plan.header, migration);
  const isGrounded = mend && (await mendCanary(context));
  // Only a plan looks for them: this one would write them again.
  const hasForgotten = (await readForgotten(store)).length > 0;
  if (!wasEdited && !isGrounded && !hasForgotten) return 'finish';
  const why = wasEdited
    ? 'the spec has changed since'
    : isGrounded
      ? 'its first tickets did not arrive as they should'
      : 'the state was told to forget records since';
  emit({ type: 'finding', finding: replaced(formatInstant(createdAt, migration.timezone), why) });
  return 'replan';
}

function replaced(when: string, why: string): Finding {
  return {
    severity: 'warning',
    code: 'W_PLAN_REPLACED',
    message: `The plan of ${when} is half applied, and ${why}: it is planned anew. What was written stays, and is brought up to date.`,
  };
}
