import type { Finding } from '../../model/finding.ts';
import { listCandidates } from '../../model/list-candidates.ts';
import type { ProblemGroup } from '../../model/plan-report.ts';
import type { NameCheck } from '../../model/target-model.ts';
import type { RunContext } from '../context.ts';
import { checkFieldTypes } from './check-field-types.ts';
import { checkMatches } from './check-matches.ts';
import type { PlanTally } from './plan-tally.ts';
import { nameOf } from './problem-locator.ts';

/**
 * What is wrong with the spec but holds no planned record back: names that the tenant lacks, custom fields of another type, matches
 * of nothing. Worth knowing; those that records carry are among the tally's problems already.
 */
export async function noteUnusedNames(
  context: Pick<RunContext, 'model' | 'loaded' | 'store' | 'snapshot' | 'migration' | 'mapping'>,
  tally: PlanTally,
): Promise<void> {
  const { model, loaded } = context;
  const carried = new Set(tally.problems('blocked').map(({ problem }) => nameOf(problem.pointer?.[0], problem)));
  const unfit = [...(await checkFieldTypes(context)), ...(await checkMatches(context))];
  for (const check of [...model.checkNames(), ...unfit]) {
    if (carried.has(nameOf(check.pointer[0], check))) continue;
    const location = loaded.locate(check.pointer);
    tally.addNotice(check.kind === 'blocked' ? unusedName(check, location) : asFinding(check, location), 0);
  }
}

function asFinding({ severity, code, message, hint, pointer }: NameCheck, location: Finding['location']): Finding {
  return {
    severity,
    code,
    message,
    pointer,
    ...(hint === undefined ? {} : { hint }),
    ...(location ? { location } : {}),
  };
}

function unusedName({ code, message, hint, pointer }: NameCheck, location: Finding['location']): Finding {
  const text = `${message.replace(/\.$/, '')}; no planned record carries it.`;
  // A warning's code says that it is one.
  const finding: Finding = { severity: 'warning', code: code.replace(/^E_/, 'W_'), message: text, pointer };
  return { ...finding, ...(hint === undefined ? {} : { hint }), ...(location ? { location } : {}) };
}

/** Tells the views what stands in the way and what to know, once per cause. */
export function emitFindings({ emit }: Pick<RunContext, 'emit'>, tally: PlanTally): void {
  for (const group of [...tally.problems('blocked'), ...tally.problems('failed')]) {
    emit({ type: 'finding', ...recordOf(group), finding: describeGroup(group) });
  }
  for (const { finding, records } of tally.notices()) {
    const message = records > 0 ? `${finding.message} (${records})` : finding.message;
    emit({ type: 'finding', finding: { ...finding, message } });
  }
}

function recordOf({ examples, records }: ProblemGroup): { record?: string } {
  const [first] = examples;
  return records === 1 && first !== undefined ? { record: first } : {};
}

function describeGroup({ problem, records, examples, entity }: ProblemGroup): Finding {
  const { severity, code, message, hint, pointer, location, candidates } = problem;
  const there = candidates && candidates.length > 0 ? ` ${listCandidates(candidates)}.` : '';
  return {
    severity,
    code,
    message: `${message} (${records} ${entity ?? 'records'}, such as ${examples.join(', ')})${there}`,
    ...(hint === undefined ? {} : { hint }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(location === undefined ? {} : { location }),
  };
}
