import type { RunContext } from '../engine/context.ts';
import {
  hasUnknown,
  isComplete,
  planRollback,
  type RollbackSummaryEvent,
  rollback,
} from '../engine/rollback/rollback.ts';
import type { KeptRecord } from '../engine/rollback/rollback-run.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import { type KeptLine, renderRollback } from '../ui/text/render-rollback.ts';
import { askApproval } from './ask-approval.ts';
import type { RollbackOptions } from './commands/rollback.ts';
import type { Session } from './session.ts';
import { showRuns } from './show-runs.ts';
import { withRun } from './with-run.ts';

/** So many of the records that stay are listed; json has all of them. */
const linesShown = 50;

const asking = {
  before: 'Rollback asks before it deletes',
  hint: 'Look at rollback --plan, then run rollback with --auto-approve.',
};

/** Shows what would be deleted, asks, deletes and says what stayed. */
export function rollbackSpec(spec: string, options: RollbackOptions): Promise<ExitCode> {
  if (options.list) return showRuns(spec, options);
  const mode = options.plan ? 'plan' : 'apply';
  return withRun({ spec, mode, options }, async (context, session) => {
    if (options.plan || !options.autoApprove) {
      const planned = await show(context, session, options, planRollback);
      if (options.plan) return exitOf(planned);
      const total = Object.values(planned.entities).reduce((sum, { deleted, gone }) => sum + deleted + gone, 0);
      const mayDelete = total > 0 || (await hasUnknown(context.store));
      if (mayDelete && !(await askApproval(`Delete these records from ${context.tenant.url}?`, asking))) {
        process.stdout.write('Nothing was deleted.\n');
        return exitCodes.done;
      }
    }
    return exitOf(await show(context, session, options, rollback));
  });
}

function exitOf(summary: RollbackSummaryEvent): ExitCode {
  return isComplete(summary) ? exitCodes.done : exitCodes.incomplete;
}

async function show(
  context: RunContext,
  session: Session,
  options: RollbackOptions,
  verb: typeof rollback,
): Promise<RollbackSummaryEvent> {
  const lines: KeptLine[] = [];
  const onKept = (kept: KeptRecord & { url: string | null }) => {
    if (lines.length < linesShown) lines.push(lineOf(kept, options));
  };
  const scope = options.run ?? null;
  const { untilWindowEnd: inWindows = false, showValues = false } = options;
  const summary = await session.watch(context.migration.name, () =>
    verb(context, { scope, inWindows, showValues, onKept }),
  );
  if (options.format !== 'json') process.stdout.write(renderRollback(summary, lines, process.stdout.columns));
  return summary;
}

function lineOf(
  { row, message, url, now, was = {} }: KeptRecord & { url: string | null },
  options: RollbackOptions,
): KeptLine {
  const values = options.showValues ? { now, was } : { now: {}, was: {} };
  return { record: `${row.key.entity}/${row.key.id}`, message, url, ...values };
}
