import { Failure } from '../../model/failure.ts';
import { checkExpression } from '../compile.ts';
import type { Program, ProgramSets } from './protocol.ts';

/**
 * Linting finds these with their place in the spec; here nothing runs that would not have passed it.
 * @throws Failure `E_EXPRESSION` for the first expression that may not run.
 */
export function refuseUnsafe(sets: ProgramSets): void {
  for (const [set, programs] of Object.entries(sets)) refusePrograms(set, programs);
}

function refusePrograms(place: string, programs: readonly Program[]): void {
  for (const { name, source, each } of programs) {
    const [finding] = checkExpression(source);
    if (finding) {
      throw new Failure({
        code: 'E_EXPRESSION',
        message: `${place === name ? name : `${place}/${name}`}: ${finding.message}`,
        hint: finding.hint ?? 'Run `deskhaul validate` to see its place.',
      });
    }
    refusePrograms(`${place}/${name}`, each ?? []);
  }
}
