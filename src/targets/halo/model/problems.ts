import type { Problem } from '../../../model/desired.ts';
import type { Pointer } from '../../../model/finding.ts';
import { isNear, nearestNames } from './find-name.ts';
import type { ModelContext } from './model-context.ts';

/** A name the tenant does not have: a fault of the spec, with the names that exist, the nearest first. */
export function unknownName(options: {
  what: string;
  name: string;
  names: readonly string[];
  field?: string;
  pointer?: Pointer;
  hint?: string;
}): Problem {
  const { what, name, names, field, pointer, hint } = options;
  const candidates = nearestNames(name, names);
  return {
    severity: 'error',
    code: 'E_UNKNOWN_NAME',
    kind: 'blocked',
    message: `The tenant has no ${what} "${name}"`,
    hint: hint ?? (nearestHint(name, names) || otherHint(what, names)),
    value: name,
    candidates,
    ...(field === undefined ? {} : { field }),
    ...(pointer === undefined ? {} : { pointer }),
  };
}

function otherHint(what: string, names: readonly string[]): string {
  return names.length === 0 ? `The tenant has no ${what} at all.` : 'Name one that exists, or create it in Halo.';
}

/** Asks for the names that are near; empty where none is. */
export function nearestHint(name: string, names: readonly string[]): string {
  const near = nearestNames(name, names)
    .filter((candidate) => isNear(name, candidate))
    .slice(0, 3)
    .map((candidate) => `"${candidate}"`);
  return near.length > 0 ? `Did you mean ${near.join(', ')}?` : '';
}

/** The client whose sites the organizations become does not exist: none of them can stand. Null where all is well. */
export function missingSiteClient({ migration, details }: ModelContext): Problem | null {
  const { as, client } = migration.organizations;
  if (as !== 'site' || details.siteClientId !== null) return null;
  const hint = 'Create the client in Halo, or name one that exists.';
  return unknownName({ what: 'client', name: client ?? '', names: [], hint });
}

/** A fault of one record; the others go on. */
export function failedRecord(code: string, message: string, field: string): Problem {
  return { severity: 'error', code, kind: 'failed', message, field };
}
