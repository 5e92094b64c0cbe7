import { mailAddress, sendMail } from '../effects.ts';
import { CLOSED, now, RESOLVED } from '../halo.ts';
import { hoursSince, type Job, type Scene } from './job.ts';

/**
 * Reminds users of resolved tickets after `pending_close_reminder_hrs` without an action, and closes them after `auto_close_hrs`,
 * with a mail if `auto_close_send_email` is on. It leaves alone: closed tickets; types with `dontusependingclosure`; all of them
 * while `auto_close_hrs` is 0. No reminder goes out when `closurereminderdatelastemailed` is set, no mail to users who get none.
 */
export const closeResolved: Job = (scene) => {
  const { halo, control, ticket, type } = scene;
  if (ticket.status_id !== RESOLVED || type?.dontusependingclosure === true || !control.auto_close_hrs) return null;
  const idle = hoursSince(scene, ticket.lastactiondate) ?? 0;
  if (idle >= control.auto_close_hrs) {
    if (control.auto_close_send_email) mail(scene, 'auto-close', 'Closed');
    return { status_id: CLOSED, dateclosed: now(halo), hasbeenclosed: true, last_update: now(halo) };
  }
  const isReminded = hoursSince(scene, ticket.closurereminderdatelastemailed) !== null;
  if (isReminded || !control.pending_close_reminder_hrs || idle < control.pending_close_reminder_hrs) return null;
  mail(scene, 'closure reminder', 'Will be closed soon');
  return { closurereminderdatelastemailed: now(halo) };
};

function mail({ halo, ticket }: Scene, cause: string, word: string): void {
  const to = mailAddress(halo, ticket.user_id);
  const subject = `${word}: ${ticket.summary}`;
  if (to) sendMail(halo, { entity: 'ticket', entityId: ticket.id, cause, to, subject, ticketId: ticket.id });
}
