import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspectDatabase } from './sqlite/inspect.ts';
import { stateSchema } from './sqlite/state-schema.ts';

/** A state as it lies in a spec's folder: of which tenant, and from which account. */
export interface FoundState {
  tenant: string;
  source: string;
}

/** The states of a spec's folder (`.deskhaul/<name>`), without opening one. Throws Failure `E_STATE_NEWER`, `E_STATE_DAMAGED`. */
export function findStates(dir: string): FoundState[] {
  if (!existsSync(dir)) return [];
  const known = { version: stateSchema.steps.length, applicationId: stateSchema.applicationId };
  return readdirSync(dir)
    .filter((name) => /^state@.*\.db$/.test(name))
    .flatMap((name) => {
      const { tenant, source } = inspectDatabase(join(dir, name), known)?.meta ?? {};
      return tenant !== undefined && source !== undefined ? [{ tenant, source }] : [];
    });
}
