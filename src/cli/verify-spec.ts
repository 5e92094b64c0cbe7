import { exitCodeOfVerify, verifyMigration } from '../engine/verify/verify-migration.ts';
import type { ExitCode } from '../model/failure.ts';
import type { VerifyOptions } from './commands/verify.ts';
import { saveReport } from './save-report.ts';
import { withRun } from './with-run.ts';

/** Reads back, compares, shows; fails with 3 when something differs or is missing. */
export function verifySpec(spec: string, options: VerifyOptions): Promise<ExitCode> {
  const { level, sample } = options;
  return withRun({ spec, mode: 'verify', options }, async (context, { watch }) => {
    const summary = await watch(context.migration.name, () => verifyMigration(context, { level, sample }));
    await saveReport(context, options);
    return exitCodeOfVerify(summary);
  });
}
