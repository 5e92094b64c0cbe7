import type { DesireResult } from '../../../model/desire.ts';
import type { Desired } from '../../../model/desired.ts';
import type { RecordKey } from '../../../model/entity.ts';
import { formatMarker } from '../../../model/marker.ts';
import { atImport } from './at-import.ts';
import { findEntry } from './find-name.ts';
import type { ModelContext } from './model-context.ts';
import { unknownName } from './problems.ts';

/**
 * A ticket that is gone at the source: closed, and shown to nobody but agents. It counts as surveyed and as announced to be closed,
 * so that no mail goes out.
 */
export function retireTicket(
  key: RecordKey,
  { status, sourceKey }: { status: string; sourceKey: string },
  { catalogue, migration }: ModelContext,
): DesireResult {
  const entry = findEntry(catalogue, 'statuses', status);
  if (!entry) {
    const names = (catalogue.entries.statuses ?? []).map(({ name }) => name);
    const pointer = ['tickets', 'gone'];
    return {
      desired: null,
      problems: [unknownName({ what: 'status', name: status, names, field: 'status', pointer })],
    };
  }
  const desired: Desired = {
    key,
    label: '',
    marker: formatMarker(sourceKey, key),
    fields: {
      status_id: Number(entry.id),
      dateclosed: atImport,
      showforusers: false,
      excludefromsla: migration.tickets.sla.closed === 'exclude',
      surveysent: true,
      closurereminderdatelastemailed: atImport,
    },
    links: {},
    children: [],
    accepted: [],
  };
  return { desired, problems: [] };
}
