import { join } from 'node:path';
import type { Clock } from '../../model/clock.ts';
import type { Migration } from '../../model/migration.gen.ts';
import { findStates } from '../../state/find-states.ts';
import { describeOwner } from '../../state/lock-owner.ts';
import { type OpenState, openState } from '../../state/open-store.ts';
import { chooseState } from './choose-state.ts';

/** How a state is found without asking either side. */
export interface OfflineRequest {
  /** The spec, and its path as it was given. */
  migration: Migration;
  spec: string;
  /** Folder that holds the states of all specs. */
  stateDir: string;
  /** Which tenant's, where the spec was used with several. */
  tenant?: string | undefined;
  clock: Clock;
}

/**
 * Opens a spec's state for `work` and closes it again; no side is connected, no credential is read. With `command` the tenant is
 * locked meanwhile. Throws Failure `E_NO_STATE`, `E_STATES`, `E_LOCK_HELD`, and what opening a state throws.
 */
export async function withState<T>(
  request: OfflineRequest & { command?: string },
  work: (state: OpenState) => Promise<T>,
): Promise<T> {
  const dir = join(request.stateDir, request.migration.name);
  const found = chooseState(findStates(dir), dir, request.tenant);
  return await withFound({ ...request, ...found }, work);
}

/** As `withState`, of a tenant and a source that are known; makes a state where there is none. */
export async function withFound<T>(
  request: Omit<OfflineRequest, 'tenant'> & { tenant: string; source: string; command?: string },
  work: (state: OpenState) => Promise<T>,
): Promise<T> {
  const { migration, spec, stateDir, tenant, source, clock, command } = request;
  const dir = join(stateDir, migration.name);
  const state = await openState({ dir, tenant, source, name: migration.name, clock });
  try {
    if (command !== undefined) await state.store.lock(describeOwner({ command, spec, clock }), migration.timezone);
    return await work(state);
  } finally {
    await state.store.close();
  }
}
