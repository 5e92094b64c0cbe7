import type { Finding } from '../../model/finding.ts';
import { mendCanary } from '../canary/canary-memo.ts';
import type { RunContext } from '../context.ts';
import { contentDigest } from '../plan/make-header.ts';

/**
 * What is to be done about a half-applied plan before anything else: nothing (there is none), to finish it, or to plan anew in its
 * place. What it wrote stays in the ledger either way, so a new plan brings that up to date instead of making it again.
 */
export type Unfinished = 'none' | 'finish' | 'replan';

export async function judgeUnfinished(
  { store, migration, emit }: Pick<RunContext, 'store' | 'migration' | 'emit'>,
  { acceptCanary = false }: { acceptCanary?: boolean } = {},
): Promise<Unfinished> {
  const plan = await store.plan();
  if (!plan?.started || plan.applied) return 'none';
  const { contentDigest: planned, createdAt } = plan.header;
  const isEdited = planned !== undefined && planned !== contentDigest(migration);
  const isGrounded = !acceptCanary && (await mendCanary(store));
  if (!isEdited && !isGrounded) return 'finish';
  const why = isEdited ? 'the spec has changed since' : 'its first tickets did not arrive as they should';
  emit({ type: 'finding', finding: replaced(createdAt, why) });
  return 'replan';
}

function replaced(createdAt: string, why: string): Finding {
  return {
    severity: 'warning',
    code: 'W_PLAN_REPLACED',
    message: `The plan of ${createdAt} is half applied, and ${why}: it is planned anew. What was written stays, and is brought up to date.`,
  };
}
