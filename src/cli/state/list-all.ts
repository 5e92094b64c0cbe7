import { resolve } from 'node:path';
import { type ExitCode, exitCodes } from '../../model/failure.ts';
import { listStates } from '../../state/summarize-state.ts';
import { renderState, renderUnreadable } from '../../ui/text/render-state.ts';
import type { StateOptions } from '../commands/state.ts';
import { writeText } from '../write-text.ts';
import { writeEvent } from './offline.ts';

/** Every state below the folder; one that cannot be read fails the command after all were shown. */
export async function listAll({ state, format }: StateOptions): Promise<ExitCode> {
  const dir = resolve(state);
  const states = listStates(dir);
  for (const found of states) {
    if (format === 'json')
      writeEvent('code' in found ? { type: 'state_unreadable', ...found } : { type: 'state', ...found });
    else writeText('code' in found ? renderUnreadable(found) : renderState(found));
  }
  if (states.length === 0 && format === 'text') process.stdout.write(`There is no state in ${dir}.\n`);
  return states.some((found) => 'code' in found) ? exitCodes.refused : exitCodes.done;
}
