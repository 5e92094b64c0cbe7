import { join } from 'node:path';
import { listNames } from '../../engine/name-field.ts';
import { recallNaming } from '../../engine/names-memo.ts';
import { chooseState } from '../../engine/state/choose-state.ts';
import { type OfflineRequest, withState } from '../../engine/state/open-offline.ts';
import { showRecord } from '../../engine/state/show-record.ts';
import { type ExitCode, exitCodes, Failure } from '../../model/failure.ts';
import { findStates } from '../../state/find-states.ts';
import { statePaths } from '../../state/open-store.ts';
import { summarizeState } from '../../state/summarize-state.ts';
import { renderState } from '../../ui/text/render-state.ts';
import { renderStateRecord } from '../../ui/text/render-state-record.ts';
import { usualWidth } from '../../ui/usual-width.ts';
import type { StateOptions } from '../commands/state.ts';
import { writeText } from '../write-text.ts';
import { offline, parseRecord, writeEvent } from './offline.ts';

/** One state, or what it knows of one record. Throws Failure `E_NOT_KNOWN` where that is nothing. */
export async function showOne(spec: string, record: string | undefined, options: StateOptions): Promise<ExitCode> {
  const key = record === undefined ? null : parseRecord(record);
  const request = await offline(spec, options);
  if (!key) return showSummary(request, options);
  const showValues = options.showValues ?? false;
  const { migration } = request;
  const { known, naming } = await withState(request, async (state) => ({
    known: await showRecord(state, key, { migration, showValues }),
    naming: await recallNaming(state.store, migration.target.connector),
  }));
  if (!known) {
    throw new Failure({
      code: 'E_NOT_KNOWN',
      message: `The state knows nothing of ${record}.`,
      hint: 'Ids are those of the source; report lists them.',
    });
  }
  if (options.format === 'json') writeEvent({ type: 'state_record', ...known });
  else {
    const names = (fields: readonly string[]) => listNames(naming, key.entity, fields);
    const width = process.stdout.columns ?? usualWidth;
    writeText(renderStateRecord(known, { timezone: migration.timezone, width, names }));
  }
  return exitCodes.done;
}

/** Also of a state that could not be opened for work, such as one that is older than its head. */
function showSummary({ migration, stateDir, tenant }: OfflineRequest, { format }: StateOptions): ExitCode {
  const dir = join(stateDir, migration.name);
  const found = chooseState(findStates(dir), dir, tenant);
  const summary = summarizeState(statePaths(dir, found.tenant).path);
  if (!summary) return exitCodes.failed;
  if (format === 'json') writeEvent({ type: 'state', ...summary });
  else writeText(renderState(summary, migration.timezone));
  return exitCodes.done;
}
