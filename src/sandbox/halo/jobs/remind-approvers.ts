import { whereEqual } from '../conditions.ts';
import { sendMail } from '../effects.ts';
import { CLOSED } from '../halo.ts';
import type { Job } from './job.ts';

/**
 * Reminds approvers of what they have not decided. It leaves alone: tickets without an open approval (result 0 of
 * /TicketApproval), and closed ones.
 */
export const remindApprovers: Job = ({ halo, ticket }) => {
  if (ticket.status_id === CLOSED) return null;
  const where = [whereEqual('ticket_id', ticket.id), whereEqual('result', 0)];
  if (halo.store.count('ticketapprovals', { where }))
    sendMail(halo, {
      kind: 'approval',
      entity: 'ticket',
      entityId: ticket.id,
      cause: 'approval reminder',
      to: 'managers@halo.example',
      subject: `Please decide: ${ticket.summary}`,
      ticketId: ticket.id,
    });
  return null;
};
