import type { PlanHeader } from '../../model/change.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import type { RunContext } from '../context.ts';
import { readForgotten } from '../state/forgotten-memo.ts';

/**
 * Refuses a plan that no longer holds: Failure (exit 4) `E_PLAN_TENANT`, `E_PLAN_SOURCE`, `E_PLAN_LINEAGE`, `E_PLAN_FORGOTTEN`,
 * `E_PLAN_SERIAL`, `E_PLAN_REPLACED`, `E_PLAN_SPEC` or `E_PLAN_CATALOGUE`, by what changed since it was made. `header` is of a plan
 * file, or of the state's own plan.
 */
export async function checkStaleness(
  {
    store,
    tenant,
    sourceKey,
    loaded,
    migration,
    catalogue,
  }: Pick<RunContext, 'store' | 'tenant' | 'sourceKey' | 'loaded' | 'migration' | 'catalogue'>,
  header: PlanHeader,
): Promise<void> {
  const head = await store.head();
  if (header.tenant !== tenant.key) {
    throw stale('E_PLAN_TENANT', `The plan was made for the tenant ${header.tenant}, not for ${tenant.key}.`);
  }
  if (header.source !== sourceKey) {
    throw stale('E_PLAN_SOURCE', `The plan was made from the account ${header.source}, not from ${sourceKey}.`);
  }
  if (header.lineage !== head.lineage) {
    throw stale('E_PLAN_LINEAGE', 'The plan belongs to another state: this one has a history of its own.');
  }
  if ((await readForgotten(store)).length > 0) {
    throw stale(
      'E_PLAN_FORGOTTEN',
      'Records were forgotten since the plan was made: only a new one looks whether they stand.',
    );
  }
  const current = await store.plan();
  const same = current?.header.createdAt === header.createdAt;
  // A half-applied plan may always go on: its records are mapped, and what is left of it is known.
  if (same && current.started && !current.applied) return;
  if (header.serial !== head.serial) {
    throw stale('E_PLAN_SERIAL', `The plan has serial ${header.serial}, the state is at ${head.serial} by now.`);
  }
  if (!same || !current.finished) {
    throw stale(
      'E_PLAN_REPLACED',
      `The plan of ${formatInstant(header.createdAt, migration.timezone)} is no longer the one in the state.`,
    );
  }
  if (header.specDigest !== loaded.digest)
    throw stale('E_PLAN_SPEC', `${loaded.file} has changed since the plan was made.`);
  if (header.catalogueDigest !== catalogue.digest) {
    throw stale(
      'E_PLAN_CATALOGUE',
      'The tenant has other teams, statuses, fields or the like than when the plan was made.',
    );
  }
}

function stale(code: string, message: string): Failure {
  return new Failure({
    code,
    message,
    hint: 'Make a new plan, look at it, and apply that one.',
    exitCode: exitCodes.refused,
  });
}
