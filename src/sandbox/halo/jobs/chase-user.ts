import { mailAddress, sendMail } from '../effects.ts';
import { now } from '../halo.ts';
import { hoursSince, type Job } from './job.ts';

/**
 * Reminds users whose ticket waits with its clock on hold (With User, On Hold) and saw nothing for `slareminderintervalhrs`. It
 * leaves alone: tickets with `excludefromsla`, which have no clock to hold; those whose `slaholdreminderdatelastemailed` is more
 * recent, or to come; types with `dontsendslareminders`; an SLA with `dontsendholdreminders`; users who get no mail (no address,
 * inactive, `neversendemails`); all of them while `enableslareminders` is off in /Control.
 */
export const chaseUser: Job = (scene) => {
  const { halo, control, ticket, type, status } = scene;
  const { enableslareminders, slareminderintervalhrs } = control;
  if (!enableslareminders || !slareminderintervalhrs || status?.slaaction !== 'H') return null;
  if (ticket.excludefromsla === true || type?.dontsendslareminders === true) return null;
  if (halo.store.small('slas').find(({ id }) => id === ticket.sla_id)?.dontsendholdreminders === true) return null;
  const idle = hoursSince(scene, ticket.lastactiondate) ?? 0;
  const reminded = hoursSince(scene, ticket.slaholdreminderdatelastemailed) ?? Infinity;
  if (Math.min(idle, reminded) < slareminderintervalhrs) return null;
  const to = mailAddress(halo, ticket.user_id);
  if (!to) return null;
  const subject = `We are waiting for you: ${ticket.summary}`;
  sendMail(halo, { entity: 'ticket', entityId: ticket.id, cause: 'chaser', to, subject, ticketId: ticket.id });
  return { slaholdreminderdatelastemailed: now(halo) };
};
