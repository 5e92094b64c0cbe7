import { type Entity, planEntities } from '../../model/entity.ts';
import { Failure } from '../../model/failure.ts';
import type { PlanReport } from '../../model/plan-report.ts';
import type { RunContext } from '../context.ts';
import { listNames, nameField } from '../name-field.ts';
import { pages } from '../pages.ts';
import { noteErased } from '../privacy/note-erased.ts';
import { noteUnknownSettings } from '../settings/note-unknown-settings.ts';
import { readRules } from './delta-rules.ts';
import { estimate } from './estimate.ts';
import { listDecisions } from './list-decisions.ts';
import { readMatches } from './list-matches.ts';
import { listPolicies } from './list-policies.ts';
import { PlanTally } from './plan-tally.ts';
import { noteUnusedNames } from './report-findings.ts';

/**
 * The current plan for people, bounded in size whatever it holds. Labels of records are customer text and shown only with
 * `showValues`. Throws Failure `E_NO_PLAN`.
 */
export async function summarisePlan(context: RunContext, options: { showValues?: boolean } = {}): Promise<PlanReport> {
  const { store, model } = context;
  const plan = await store.plan();
  if (!plan?.finished) {
    throw new Failure({ code: 'E_NO_PLAN', message: 'There is no complete plan to show.', hint: 'Run plan first.' });
  }
  const since = plan.retry?.since ?? plan.amendedSince ?? null;
  const tally = new PlanTally({ showValues: options.showValues ?? false, naming: model });
  for (const entity of planEntities) {
    for await (const page of pages(
      (after, limit) => store.pageChanges({ entity }, after ?? since, limit),
      ({ cursor }) => cursor,
    )) {
      const digests = page.flatMap(({ change }) => change.desiredDigest ?? []);
      const desired = digests.length > 0 ? await store.desired(digests) : new Map();
      for (const { change } of page) tally.add(change, desired.get(change.desiredDigest ?? '') ?? null);
    }
  }
  await noteUnusedNames(context, tally);
  await noteErased(context, tally);
  await noteUnknownSettings(context, tally);
  return {
    header: plan.header,
    entities: tally.entities(),
    implied: tally.implied,
    children: tally.children,
    fields: tally.fields(),
    blocked: tally.problems('blocked'),
    failed: tally.problems('failed'),
    skipped: tally.reasons('skip'),
    adopted: tally.reasons('adopt'),
    matches: await readMatches(context, { showValues: options.showValues ?? false }),
    decisions: listDecisions(context, tally.problems('blocked')),
    policies: listPolicies(context.migration),
    rules: readRules(context),
    learned: (context.target.reader.learned?.() ?? []).map(
      ({ title, found, learnedAt }) => `${title}: ${found} (${learnedAt.slice(0, 10)})`,
    ),
    leftOut: tally.leftOut(),
    conflicts: {
      ...tally.conflicts,
      lines: tally.conflicts.lines.map((line) => ({ ...line, field: nameField(model, entityOf(line), line.field) })),
    },
    notices: tally.notices(),
    samples: tally.samples().map((line) => ({
      ...line,
      fields: listNames(model, entityOf(line), line.fields),
    })),
    estimate: estimate(context, tally.writes),
  };
}

function entityOf({ record }: { record: string }): Entity {
  return record.split('/', 1)[0] as Entity;
}
