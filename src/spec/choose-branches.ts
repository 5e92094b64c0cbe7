import type { ErrorObject } from 'ajv';

/**
 * A value that fits no branch of an `anyOf` has errors of every branch. Keeps those of the one branch that was clearly meant
 * (of the value's type, with its required keys), else the `anyOf` error alone, which then stands for all of them.
 */
export function chooseBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const dropped = new Set<ErrorObject>();
  for (const union of errors) {
    if (union.keyword !== 'anyOf') continue;
    const branches = groupByBranch(union, errors);
    const meant = [...branches.values()].filter((branch) => fitsType(union, branch));
    const exact = meant.length > 1 ? meant.filter((branch) => !lacksKey(union, branch)) : meant;
    const [chosen] = exact.length === 1 ? exact : [];
    if (chosen) dropped.add(union);
    for (const branch of branches.values()) {
      if (branch !== chosen) for (const error of branch) dropped.add(error);
    }
  }
  return errors.filter((error) => !dropped.has(error));
}

function groupByBranch(union: ErrorObject, errors: readonly ErrorObject[]): Map<string, ErrorObject[]> {
  const branches = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const below = error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);
    if (error === union || !below || !error.schemaPath.startsWith(`${union.schemaPath}/`)) continue;
    const index = error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0] ?? '';
    branches.set(index, [...(branches.get(index) ?? []), error]);
  }
  return branches;
}

function fitsType(union: ErrorObject, branch: ErrorObject[]): boolean {
  return !branch.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === union.instancePath);
}

function lacksKey(union: ErrorObject, branch: ErrorObject[]): boolean {
  return branch.some(({ keyword, instancePath }) => keyword === 'required' && instancePath === union.instancePath);
}
