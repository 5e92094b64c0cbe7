import { importFile } from '../../engine/state/import-file.ts';
import { type ExitCode, exitCodes } from '../../model/failure.ts';
import { formatNoun, safeLine } from '../../ui/format.ts';
import type { StateOptions } from '../commands/state.ts';
import { offline, writeEvent } from './offline.ts';

/** Brings an exported state into the spec's folder. */
export async function importSpec(spec: string, file: string, options: StateOptions): Promise<ExitCode> {
  const { header, counts } = await importFile(await offline(spec, options), file);
  if (options.format === 'json') {
    writeEvent({ type: 'state_done', command: 'import', counts, file });
    return exitCodes.done;
  }
  const records = formatNoun(counts.ledger ?? 0, 'ledger row');
  process.stdout.write(
    `Imported ${records} of ${safeLine(header.tenant)}; the serial is ${header.serial + 1} now.\n` +
      'Use this state only from here on: a run with the one it came from would write the same records again.\n' +
      'The plan was not part of it: run plan, which pulls and compares.\n' +
      'What was written after it was exported is found in the target by our markers: the next plan reads what is newest there, and the next apply looks for new comments and files, one request a ticket, before it writes them.\n',
  );
  return exitCodes.done;
}
