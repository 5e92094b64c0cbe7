import type { CheckItem } from '../../model/check.ts';
import { listCandidates } from '../../model/list-candidates.ts';
import type { NameCheck, TargetModel } from '../../model/target-model.ts';
import type { LoadedMigration } from '../../spec/load-migration.ts';

/** Names in the spec that the tenant does not have. Custom fields are left out: the target looks at these one by one. */
export function checkSpecNames(model: TargetModel, { locate }: Pick<LoadedMigration, 'locate'>): CheckItem[] {
  const checks = model
    .checkNames()
    .filter(
      ({ kind, severity, pointer }) =>
        kind === 'blocked' && severity === 'error' && !['customFields', 'reference'].includes(String(pointer[1])),
    );
  if (checks.length === 0) {
    return [{ ...base, id: 'spec.names', status: 'pass', found: 'the tenant has all of them', remedy: null }];
  }
  return checks.map(({ pointer, message, hint, candidates }) => {
    const place = locate(pointer);
    const there = candidates && candidates.length > 0 ? ` ${listCandidates(candidates)}.` : '';
    return {
      ...base,
      id: `spec.names/${pointer.join('.')}`,
      status: 'fail',
      found: `${place ? `${place.file}:${place.line}:${place.column}: ` : ''}${message}`,
      remedy: `${hint ?? 'Correct the name in the spec, or create it in the target.'}${there}`,
    };
  });
}

const base = { area: 'target', title: 'Names in the spec', planned: false } as const;

/** Custom fields whose type cannot take what is mapped to them. */
export function checkTypes(checks: readonly NameCheck[]): CheckItem[] {
  return checks
    .filter(({ kind }) => kind === 'blocked')
    .map(({ pointer, message, hint }) => ({
      id: `field.type/${pointer[0]}:${pointer[2]}`,
      area: 'fields',
      title: `Type of custom field "${pointer[2]}" of ${pointer[0]}`,
      status: 'fail',
      found: message,
      remedy: hint ?? null,
      planned: false,
    }));
}
