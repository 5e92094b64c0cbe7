import { withState } from '../../engine/state/open-offline.ts';
import { type ExitCode, exitCodes } from '../../model/failure.ts';
import { purgeState } from '../../state/purge-state.ts';
import { formatNoun } from '../../ui/format.ts';
import { askApproval } from '../ask-approval.ts';
import type { StateOptions } from '../commands/state.ts';
import { offline, writeEvent } from './offline.ts';

/** Removes customer text from the disk, after asking. */
export async function purgeSpec(spec: string, options: StateOptions): Promise<ExitCode> {
  const request = { ...(await offline(spec, options)), command: 'state purge' };
  return await withState(request, async (state) => {
    const asked = { before: 'Purge asks before it removes', hint: 'Run it with --auto-approve.' };
    const question =
      'Remove the snapshot, the plan, kept files, reports in the folder of the state, and all that was set aside?';
    if (!options.autoApprove && !(await askApproval(question, asked))) {
      process.stdout.write('Nothing was removed.\n');
      return exitCodes.done;
    }
    const files = purgeState(state);
    const kept = state.connection.get<{ n: number }>('select count(*) n from ledger')?.n ?? 0;
    if (options.format === 'json') {
      writeEvent({ type: 'state_done', command: 'purge', counts: { files: files.length, ledger: kept }, file: null });
      return exitCodes.done;
    }
    for (const file of files) process.stdout.write(`  removed ${file}\n`);
    process.stdout.write(
      `Removed all that customers wrote. Kept: ${formatNoun(kept, 'ledger row')}, runs, settings, what was learned of the tenant, and findings.\n` +
        'The next plan pulls everything anew. Reports and exports that you saved elsewhere are yours to remove.\n',
    );
    return exitCodes.done;
  });
}
