import type { Directory } from '../../../model/directory.ts';
import type { Ticket } from '../../../model/records.ts';
import type { Converted } from './converted.ts';
import type { ModelContext } from './model-context.ts';
import { stateOf } from './state-of-ticket.ts';

/**
 * Applies `options.ccs` to what is mapped, and answers who was copied at the source and is not here: people without an address,
 * the CCs of closed tickets. They may get mail when somebody answers, so that each is written or noted, never both.
 */
export function copiedPeople(
  record: Ticket,
  directory: Directory,
  { fields, accepted }: Converted,
  { migration }: ModelContext,
): string[] {
  const { ccs } = migration.options;
  if (record.ccIds.length === 0) return [];
  if (ccs === 'skip') {
    fields.emailcclist = '';
    const message = `${record.ccIds.length} copied people are left out, as options.ccs says`;
    accepted.push({ severity: 'info', code: 'W_CCS_SKIPPED', message, field: 'emailcclist' });
    return [];
  }
  if (ccs === 'open-tickets' && stateOf(record) === 'over') {
    // Nobody, also where the ticket was open when it was written first.
    fields.emailcclist = '';
    return record.ccIds;
  }
  const written = String(fields.emailcclist ?? '').split(',');
  return record.ccIds.filter((id) => !written.includes(directory.contact(id).email?.trim().toLowerCase() ?? ' '));
}
