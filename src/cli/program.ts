import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { addApply } from './commands/apply.ts';
import { addCheck } from './commands/check.ts';
import { addInventory } from './commands/inventory.ts';
import { addMapping } from './commands/mapping.ts';
import { addMatch } from './commands/match.ts';
import { addPlan } from './commands/plan.ts';
import { addProbe } from './commands/probe.ts';
import { addReport } from './commands/report.ts';
import { addRestore } from './commands/restore.ts';
import { addRetry } from './commands/retry.ts';
import { addRollback } from './commands/rollback.ts';
import { addSandbox } from './commands/sandbox.ts';
import { addSchedule } from './commands/schedule.ts';
import { addSchema } from './commands/schema.ts';
import { addState } from './commands/state.ts';
import { addStatus } from './commands/status.ts';
import { addValidate } from './commands/validate.ts';
import { addVerify } from './commands/verify.ts';

const exitCodeHelp = `
Exit codes:
  0    done
  1    failed or blocked; nothing was written
  2    plan --detailed-exitcode: there are changes
  3    finished, but records failed, differ or are unknown
  4    refused: lock held, plan stale, other tenant, state lost
  5    stopped on time, more to do: same command
  130  interrupted, state safe: same command`;

/** The command line. Commands import what they need when they run, so that `--version` and `validate` start fast. */
export function createProgram(): Command {
  const program = new Command('deskhaul')
    .description(packageJson.description)
    .version(packageJson.version)
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
    .addHelpText('after', exitCodeHelp);
  for (const add of [
    addValidate,
    addCheck,
    addProbe,
    addPlan,
    addApply,
    addVerify,
    addReport,
    addInventory,
    addRestore,
    addRollback,
    addRetry,
    addSchedule,
    addStatus,
    addMapping,
    addMatch,
    addState,
    addSandbox,
    addSchema,
  ]) {
    add(program);
  }
  return program;
}
