import type { Ticket } from '../../../model/records.ts';

/** `over` is closed or deleted, `solved` may still be reopened, `waiting` is for somebody else to move. */
export function stateOf({ status, deleted }: Ticket): 'over' | 'solved' | 'waiting' | 'active' {
  if (deleted || status === 'closed' || status === 'deleted') return 'over';
  if (status === 'solved') return 'solved';
  return status === 'new' || status === 'open' ? 'active' : 'waiting';
}
