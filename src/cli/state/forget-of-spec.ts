import { type Forgettable, findForgettable, forgetRecords } from '../../engine/state/forget-records.ts';
import { withState } from '../../engine/state/open-offline.ts';
import { formatKey } from '../../model/entity.ts';
import { type ExitCode, exitCodes } from '../../model/failure.ts';
import { formatNoun, safeLine } from '../../ui/format.ts';
import { askApproval } from '../ask-approval.ts';
import type { StateOptions } from '../commands/state.ts';
import { offline, parseRecord, writeEvent } from './offline.ts';

const consequence =
  'The next plan looks in the target for our marker: a record that stands there is known again, and one that does not is created anew.';

/** Takes records out of the ledger, after asking. */
export async function forgetOfSpec(spec: string, records: readonly string[], options: StateOptions): Promise<ExitCode> {
  const keys = records.map(parseRecord);
  const request = { ...(await offline(spec, options)), command: 'state forget' };
  return await withState(request, async (state) => {
    const found = await findForgettable(state, keys);
    if (options.format === 'text') process.stdout.write(`${found.map(describe).join('')}${consequence}\n`);
    const asked = { before: 'Forget asks before it takes records out', hint: 'Run it with --auto-approve.' };
    if (!options.autoApprove && !(await askApproval(`Forget ${formatNoun(found.length, 'record')}?`, asked))) {
      process.stdout.write('Nothing was forgotten.\n');
      return exitCodes.done;
    }
    await forgetRecords(state, keys);
    const children = found.reduce((sum, item) => sum + item.children, 0);
    const openWrites = found.reduce((sum, item) => sum + item.openWrites, 0);
    const counts = { records: found.length, children, openWrites };
    if (options.format === 'json') writeEvent({ type: 'state_done', command: 'forget', counts, file: null });
    else process.stdout.write(`Forgot ${formatNoun(found.length, 'record')}.\n`);
    return exitCodes.done;
  });
}

function describe({ key, targetId, children, openWrites }: Forgettable): string {
  const parts = [
    targetId === null ? 'no record of the target is known' : `${targetId} in the target`,
    ...(children > 0 ? [`${children} of its comments and files`] : []),
    ...(openWrites > 0 ? [`${formatNoun(openWrites, 'write')} of unknown outcome, given up`] : []),
  ];
  return `  ${safeLine(formatKey(key))}: ${parts.join(', ')}\n`;
}
