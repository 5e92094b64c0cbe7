import type { PlanHeader } from '../../model/change.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import { applyEntity } from '../apply/apply-entity.ts';
import type { ApplyRun } from '../apply/apply-run.ts';
import type { RunContext } from '../context.ts';
import { contentDigest } from '../plan/make-header.ts';
import { keepCanary, passCanary, readCanary } from './canary-memo.ts';
import { checkCanary } from './check-canary.ts';
import { chooseCanary } from './choose-canary.ts';
import { canaryEvent, canaryFailure, faultsOf } from './judge-canary.ts';

/**
 * Before the first tickets of a migration go into a tenant: writes a few of them with what they lead to, reads them back, looks
 * for copies and for mail that left because of them. Passed once, it flies no more. Demos and retries have none.
 *
 * Throws Failure `E_CANARY` (exit 1) when something is not as it should be, or when of one of them nobody knows what came of it: no
 * other ticket was written, and the same command flies it again, unless `accept` says that it is fine as it is.
 */
export async function flyCanary(run: ApplyRun, { accept }: { accept: boolean }): Promise<void> {
  const { context, retrySince } = run;
  if (retrySince !== null) return;
  const { store, emit, migration } = context;
  const plan = await store.plan();
  if (!plan || plan.header.demo || plan.amendedSince !== undefined || migration.run.canary.tickets === 0) return;
  const before = await readCanary(store);
  if (before?.status === 'passed') return;
  if ((before?.status === 'grounded' || before?.told) && accept) {
    await passCanary(store);
    return;
  }
  if (before?.status === 'grounded') throw stillGrounded();
  await refuseOtherSpec(context, plan.header);
  const canary = await chooseCanary(context, before);
  if (!canary) return;
  await applyEntity(run, 'tickets', 'write', canary.ids);
  await applyEntity(run, 'tickets', 'link', canary.ids);
  const check = await checkCanary(context, canary);
  const faults = await faultsOf(context, check);
  emit(canaryEvent(context, check, faults));
  if (faults.length === 0) {
    // One of which nothing arrived has shown nothing: the next one flies again.
    if (check.failed < check.tickets) await passCanary(store);
    return;
  }
  // Nothing is to be mended: the next run looks for them first, and flies the same ones.
  if (faults.every(({ kind }) => kind === 'unknown')) {
    await keepCanary(store, { ...canary, told: true });
    throw canaryFailure(check, faults);
  }
  // Mail that left is not taken back: whether it was mended, only tickets that are written from now on can show.
  const watched = faults.some(({ kind }) => kind === 'mail') ? [] : canary.watched;
  const wrong = check.wrong.map(({ key }) => key.id);
  await keepCanary(store, { ...canary, status: 'grounded', watched, wrong });
  throw canaryFailure(check, faults);
}

/** Nobody has looked at it since: a schedule must not send a hundred more. */
function stillGrounded(): Failure {
  return new Failure({
    code: 'E_CANARY',
    message:
      'The first tickets did not arrive as they should, and nobody has gone on with them since; nothing was written.',
    hint: 'Mend the spec or the target, then apply the spec: it brings them up to date and looks again. If they are fine as they are: apply --accept-canary.',
  });
}

/** What stands was mapped with another spec: compared with the present one it would differ for no fault of the target's. */
async function refuseOtherSpec({ loaded, migration }: RunContext, header: PlanHeader): Promise<void> {
  if (header.contentDigest === undefined || header.contentDigest === contentDigest(migration)) return;
  throw new Failure({
    code: 'E_PLAN_SPEC',
    message: `${loaded.file} has changed since the plan was made, and its first tickets are still to be looked at.`,
    hint: 'Apply the spec itself: it plans anew, and brings up to date what was written.',
    exitCode: exitCodes.refused,
  });
}
