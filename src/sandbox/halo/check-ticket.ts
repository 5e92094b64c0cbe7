import type { Input } from './binding.ts';
import { whereEqual } from './conditions.ts';
import { invalid, truncated } from './errors.ts';
import { CLOSED, type Halo } from './halo.ts';
import type { Row } from './store.ts';
import { allowsStatus } from './ticket-types.ts';
import { checkMandatory } from './type-fields.ts';
import { isSameText, num, str } from './values.ts';

/** Throws when a posted ticket breaks a rule of the service. `stored` is null for a new one. */
export function checkTicket(halo: Halo, input: Input, stored: Row | null): void {
  if (!stored && !str(input.summary)) throw invalid('A Summary must be entered');
  if (str(input.summary).length > halo.switches.summaryLimit) throw truncated('FAULTS', 'Symptom');
  if (str(input.reference).length > 100) throw truncated('FAULTS', 'fticketreference');
  if (num(input.status_id) && !halo.store.get('statuses', num(input.status_id))) throw invalid('Invalid Status');
  if (num(input.agent_id) && !halo.store.get('agents', num(input.agent_id))) throw invalid('Invalid Agent');
  if (num(input.parent_id) && !halo.store.get('tickets', num(input.parent_id))) throw invalid('Invalid Parent Ticket');
  if (str(input.team) && !halo.store.small('teams').some((team) => isSameText(team.name, input.team)))
    throw invalid('Invalid Team');
  if (num(input.team_id) && !halo.store.get('teams', num(input.team_id))) throw invalid('Invalid Team');
  const type = halo.store.get('tickettypes', num(input.tickettype_id) || num(stored?.tickettype_id) || 1);
  if (!type) throw invalid('Invalid Ticket Type');
  checkPriority(halo, input);
  checkStatus(halo, type, input);
  if (!stored && input._novalidate !== true) checkMandatory(halo, type, input);
  if (stored || !halo.switches.uniqueKey || !input.third_party_id_string) return;
  const key = whereEqual('third_party_id_string', str(input.third_party_id_string));
  if (halo.store.count('tickets', { where: [key] })) throw invalid('A Ticket with this third party id already exists');
}

function checkPriority(halo: Halo, { priority_id, sla_id }: Input): void {
  if (!num(priority_id)) return;
  const sla = num(sla_id) || 1;
  if (!halo.store.small('priorities').some((each) => each.priorityid === priority_id && each.slaid === sla))
    throw invalid('Invalid Priority');
}

function checkStatus(halo: Halo, type: Row, input: Input): void {
  if (halo.switches.typeStatus === 'taken' || !num(input.status_id) || allowsStatus(type, num(input.status_id))) return;
  throw invalid(`The Status is not allowed for the Ticket Type ${str(type.name)}`);
}

/** Whether a status counts as closed. */
export const isClosed = (statusId: unknown): boolean => statusId === CLOSED;
