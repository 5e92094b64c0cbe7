import { join, resolve } from 'node:path';
import { rebuildState } from '../../engine/state/rebuild-state.ts';
import { systemClock } from '../../http/system-clock.ts';
import type { PlanEntity } from '../../model/entity.ts';
import { describeFailure, type ExitCode, exitCodes } from '../../model/failure.ts';
import { describeOwner } from '../../state/lock-owner.ts';
import { setAsideState } from '../../state/set-aside-state.ts';
import { formatCount, formatNoun, safeLine } from '../../ui/format.ts';
import type { RebuildOptions } from '../commands/state.ts';
import { withRun } from '../with-run.ts';
import { writeText } from '../write-text.ts';
import { writeEvent } from './offline.ts';

/** Rebuilds a lost state from markers in the target; exit 3 when some of them could not be joined with a record. */
export async function rebuildSpec(spec: string, options: RebuildOptions): Promise<ExitCode> {
  const recovering = { ...options, recover: true };
  if (options.anew) await setAsideWhole(spec, recovering);
  return await withRun({ spec, mode: 'plan', options: recovering }, async (context, { watch }) => {
    const { counts, problems } = await watch(context.migration.name, () => rebuildState(context));
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (options.format === 'json') {
      for (const { code, message, hint, record } of problems) {
        const finding = { severity: 'error' as const, code, message, ...(hint ? { hint } : {}) };
        writeEvent({ type: 'finding', ...(record ? { record } : {}), finding });
      }
      const done = { ...counts, records: all, problems: problems.length };
      writeEvent({ type: 'state_done', command: 'rebuild', counts: done, file: null });
    } else {
      for (const [entity, count] of Object.entries(counts) as [PlanEntity, number][]) {
        process.stdout.write(`  ${entity.padEnd(14)}${formatCount(count).padStart(9)}\n`);
      }
      process.stdout.write(`Found ${formatNoun(all, 'record')} with our marker in ${context.tenant.url}.\n`);
      for (const problem of problems) writeText(`${safeLine(describeFailure(problem), 500)}\n`);
      process.stdout.write(
        problems.length > 0
          ? `${formatNoun(problems.length, 'marker')} could not be joined with one record: correct them in the target, then rebuild again. Until then plan refuses.\n`
          : 'The next plan compares them with the source, record by record.\n',
      );
    }
    return problems.length > 0 ? exitCodes.incomplete : exitCodes.done;
  });
}

/** Which tenant's state it is, only the tenant itself tells; so it is asked first. */
async function setAsideWhole(spec: string, options: RebuildOptions): Promise<void> {
  const found: { dir: string; tenant: string }[] = [];
  await withRun({ spec, mode: 'plan', options }, async ({ migration, tenant }) => {
    found.push({ dir: join(resolve(options.state), migration.name), tenant: tenant.key });
    return exitCodes.done;
  });
  const owner = describeOwner({ command: 'state rebuild', spec, clock: systemClock });
  for (const state of found) await setAsideState({ ...state, owner, clock: systemClock });
}
