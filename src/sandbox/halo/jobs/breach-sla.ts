import { sendMail } from '../effects.ts';
import { CLOSED, RESOLVED, UNASSIGNED } from '../halo.ts';
import { num, str } from '../values.ts';
import { hoursSince, type Job, type Scene } from './job.ts';

/**
 * Escalates open tickets whose dates are past, once for each date. It leaves alone: tickets with `excludefromsla`, resolved and
 * closed ones, those whose status holds the clock (`slaaction` H), and those whose `fixbydate` and `respondbydate` lie ahead,
 * because they were posted so or follow from `sla_start_date`. A public action of an agent, or `responsedate`, is a response.
 */
export const breachSla: Job = (scene) => {
  const { ticket, status } = scene;
  if (ticket.excludefromsla === true || ticket.status_id === CLOSED || ticket.status_id === RESOLVED) return null;
  if (status?.slaaction === 'H') return null;
  const changes: Record<string, unknown> = {};
  if (!ticket.$responseBreached && isPast(scene, ticket.respondbydate) && !isAnswered(scene)) {
    escalate(scene, 'response breach');
    changes.$responseBreached = true;
  }
  if (!ticket.$fixBreached && isPast(scene, ticket.fixbydate)) {
    escalate(scene, 'fix breach');
    changes.$fixBreached = true;
  }
  return Object.keys(changes).length ? changes : null;
};

const isPast = (scene: Scene, date: unknown): boolean => (hoursSince(scene, date) ?? -1) > 0;

function isAnswered({ halo, ticket }: Scene): boolean {
  if (str(ticket.responsedate) > '1902') return true;
  const public_ = `json ->> '$.hiddenfromuser' = 0 AND json ->> '$.who_type' = 0`;
  return halo.store.count('actions', { parent: ticket.id, where: [{ sql: public_, values: [] }] }) > 0;
}

function escalate({ halo, ticket }: Scene, cause: string): void {
  const agent = num(ticket.agent_id) === UNASSIGNED ? undefined : halo.store.get('agents', num(ticket.agent_id));
  const to = str(agent?.email) || 'managers@halo.example';
  const subject = `SLA ${cause}: ${ticket.summary}`;
  sendMail(halo, {
    kind: 'escalation',
    entity: 'ticket',
    entityId: ticket.id,
    cause,
    to,
    subject,
    ticketId: ticket.id,
  });
}
