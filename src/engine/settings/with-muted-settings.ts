import { describeFailure, Failure } from '../../model/failure.ts';
import { checkpoint } from '../checkpoint.ts';
import { restoreSettings } from './restore-settings.ts';
import { setSettings, settleSettings } from './set-settings.ts';
import type { SettingsRun } from './settings-run.ts';

/**
 * Runs `work` with the plan's settings muted; they are put back whatever becomes of it: done, failed, stopped. Where the spec has
 * windows, `work` waits for one at every checkpoint, and the settings are muted in windows only.
 */
export async function withMutedSettings(run: SettingsRun, work: () => Promise<void>): Promise<void> {
  const { context } = run;
  const putBack = () =>
    restoreSettings(run).then(
      () => true,
      (error: unknown) => reportMuted(run, error),
    );
  try {
    await context.times.within({ open: () => setSettings(run), close: putBack }, async () => {
      await checkpoint(context);
      await work();
      await settleSettings(run);
    });
  } finally {
    await putBack();
  }
}

/** What ended the work outweighs that the tenant could not be reached any more to put a setting back; but it is told. */
function reportMuted({ context }: SettingsRun, error: unknown): false {
  const why = error instanceof Failure ? describeFailure(error) : error instanceof Error ? error.message : 'unknown';
  context.emit({
    type: 'finding',
    finding: {
      severity: 'error',
      code: 'E_SETTING_MUTED',
      message: `Settings of the tenant that were switched off for this run could not be put back: ${why}`,
      hint: 'Run deskhaul restore as soon as the tenant can be reached; what they were before is kept in the state.',
    },
  });
  return false;
}
