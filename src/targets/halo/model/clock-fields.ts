import type { DesiredValue } from '../../../model/desired.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { Ticket } from '../../../model/records.ts';
import { atImport } from './at-import.ts';
import { stateOf } from './state-of-ticket.ts';

/** So far ahead that no reminder ever falls due. */
const never = '2099-12-31T00:00:00.000Z';

/**
 * What keeps time-based jobs away from imported history. `tickets.sla` decides about service levels: `excludefromsla` takes a
 * ticket out, `sla_start_date` begins anew. A ticket that waits for somebody counts as reminded, one that is solved as announced
 * to be closed, one that is solved or closed as surveyed. (Names: the published Faults object, halo-api.md appendix A.)
 */
export function clockFields(record: Ticket, { tickets }: Migration): Record<string, DesiredValue> {
  const state = stateOf(record);
  const isOpen = state === 'active' || state === 'waiting';
  const level = isOpen ? tickets.sla.open : tickets.sla.closed;
  const fields: Record<string, DesiredValue> = {};
  if (level === 'exclude') fields.excludefromsla = true;
  if (level === 'restart') fields.sla_start_date = atImport;
  if (!isOpen) fields.surveysent = true;
  if (state === 'waiting') fields.slaholdreminderdatelastemailed = never;
  const settled = record.solvedAt ?? record.updatedAt ?? record.createdAt;
  if (state === 'solved' && settled !== null) {
    fields.closurereminderdatelastemailed = new Date(settled).toISOString();
  }
  return fields;
}
