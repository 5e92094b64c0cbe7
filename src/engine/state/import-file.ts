import { createReadStream } from 'node:fs';
import { Failure } from '../../model/failure.ts';
import { type ExportHeader, importState, readExportHeader } from '../../state/import-state.ts';
import { type OfflineRequest, withFound } from './open-offline.ts';

/**
 * Brings an exported state into the folder of a spec: into a new or an empty state, or over an older one of the same history.
 * Throws Failure `E_STATE_FILE`, `E_IMPORT_NAME`, `E_IMPORT_LINEAGE`, `E_IMPORT_OLDER`, `E_LOCK_HELD` (all exit 4), `E_IN`.
 */
export async function importFile(
  request: OfflineRequest,
  file: string,
): Promise<{ header: ExportHeader; counts: Awaited<ReturnType<typeof importState>> }> {
  const header = await readExportHeader(file, readLines(file));
  refuseOther(request, header);
  const { tenant, source } = header;
  const counts = await withFound({ ...request, tenant, source, command: 'state import' }, (state) =>
    importState(state, file, readLines(file)),
  );
  return { header, counts };
}

function refuseOther({ migration, tenant }: OfflineRequest, header: ExportHeader): void {
  if (header.name !== migration.name) {
    throw new Failure({
      code: 'E_IMPORT_NAME',
      message: `The file holds the state of "${header.name}", the spec is called "${migration.name}".`,
      hint: 'Nothing was imported. Give the spec that name, or export the right state.',
      exitCode: 4,
    });
  }
  if (tenant !== undefined && tenant !== header.tenant) {
    throw new Failure({
      code: 'E_STATE_TENANT',
      message: `The file belongs to the tenant ${header.tenant}, not to ${tenant}.`,
      hint: 'Nothing was imported.',
      exitCode: 4,
    });
  }
}

/** Split at line feeds alone: other characters that end a line may stand inside of JSON. */
async function* readLines(file: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (cause) {
    if (cause instanceof Failure || !(cause instanceof Error) || !('errno' in cause)) throw cause;
    throw new Failure({
      code: 'E_IN',
      message: `${file} cannot be read: ${cause.message}.`,
      hint: 'Name another file.',
      cause,
    });
  }
  if (rest !== '') yield rest;
}
