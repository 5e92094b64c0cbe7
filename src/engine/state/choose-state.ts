import { exitCodes, Failure } from '../../model/failure.ts';
import type { FoundState } from '../../state/find-states.ts';

/** The one state of a spec's folder, or that of the tenant named. Throws Failure `E_NO_STATE`, `E_STATES` (several and none named). */
export function chooseState(states: readonly FoundState[], dir: string, wanted: string | undefined): FoundState {
  const found = wanted === undefined ? states : states.filter(({ tenant }) => tenant === wanted);
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  const tenants = states.map(({ tenant }) => tenant).join(', ');
  if (first) {
    throw new Failure({
      code: 'E_STATES',
      message: `${dir} holds the states of several tenants: ${tenants}.`,
      hint: 'Name one: --tenant <key>.',
    });
  }
  if (states.length === 0) throw noState(dir);
  throw new Failure({
    code: 'E_NO_STATE',
    message: `There is no state of the tenant ${wanted} in ${dir}.`,
    hint: `There are: ${tenants}.`,
    exitCode: exitCodes.failed,
  });
}

/** The folder holds no state at all: the spec was never used. */
export function noState(dir: string): Failure {
  return new Failure({
    code: 'E_NO_STATE',
    message: `There is no state in ${dir}.`,
    hint: 'Run plan or apply first, or name the right folder with --state.',
    exitCode: exitCodes.failed,
  });
}
