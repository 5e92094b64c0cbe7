import type { DesiredValue } from '../../../model/desired.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { Instant, Ticket } from '../../../model/records.ts';
import { atImport } from './at-import.ts';
import { stateOf } from './state-of-ticket.ts';

/** So far ahead that no reminder ever falls due. */
const never = '2099-12-31T00:00:00.000Z';
/** How Halo writes that there is none. */
export const noInstant = '1900-01-01T00:00:00.000Z';

/**
 * What keeps time-based jobs away from imported history. `tickets.sla` decides about service levels: `excludefromsla` takes a
 * ticket out, `sla_start_date` begins anew. A ticket that waits for somebody counts as reminded, one that is solved as announced
 * to be closed, one that is solved or closed as surveyed. All of it is said of every ticket, so that one whose state changes is
 * treated as what it is then. (Names: the published Faults object, halo-api.md appendix A.)
 */
export function clockFields(record: Ticket, { tickets }: Migration): Record<string, DesiredValue> {
  const state = stateOf(record);
  const isOpen = state === 'active' || state === 'waiting';
  const level = isOpen ? tickets.sla.open : tickets.sla.closed;
  const settled = record.solvedAt ?? record.updatedAt ?? record.createdAt;
  const begin = level === 'restart' ? atImport : toIso(record.createdAt);
  return {
    excludefromsla: level === 'exclude',
    ...(begin === null ? {} : { sla_start_date: begin }),
    surveysent: !isOpen,
    slaholdreminderdatelastemailed: state === 'waiting' ? never : noInstant,
    closurereminderdatelastemailed: isOpen ? noInstant : (toIso(settled) ?? noInstant),
  };
}

function toIso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
