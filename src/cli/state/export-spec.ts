import { withState } from '../../engine/state/open-offline.ts';
import { type ExitCode, exitCodes } from '../../model/failure.ts';
import { exportState } from '../../state/export-state.ts';
import { formatNoun } from '../../ui/format.ts';
import type { StateOptions } from '../commands/state.ts';
import { writeOut } from '../write-out.ts';
import { offline, writeEvent } from './offline.ts';

/** Writes the state into a file that only its owner may read. */
export async function exportSpec(spec: string, options: StateOptions): Promise<ExitCode> {
  const request = await offline(spec, options);
  const out = options.out ?? '';
  let lines = 0;
  await withState(request, (state) =>
    writeOut(
      out,
      (async function* () {
        for await (const line of exportState(state, request.migration.name)) {
          lines += 1;
          yield line;
        }
      })(),
    ),
  );
  // Without the first line and the last.
  const rows = lines - 2;
  if (options.format === 'json') writeEvent({ type: 'state_done', command: 'export', counts: { rows }, file: out });
  else process.stdout.write(`Exported ${formatNoun(rows, 'row')} to ${out}. No customer text is in it.\n`);
  return exitCodes.done;
}
