import { runAi } from '../ai.ts';
import { mailAddress, sendMail } from '../effects.ts';
import { CLOSED } from '../halo.ts';
import { hoursSince, type Job } from './job.ts';

const WEEK = 7 * 24;

/**
 * Asks users about tickets that were closed within the last week, and lets AI judge those of a type with `do_ai_survey`. It
 * leaves alone: tickets with `surveysent`; those closed longer ago; users who get no mail (no address, inactive,
 * `neversendemails`); all of them while `percentage_to_survey` is 0.
 */
export const surveyClosed: Job = (scene) => {
  const { halo, control, ticket, type } = scene;
  if (ticket.status_id !== CLOSED || ticket.surveysent === true) return null;
  const closed = hoursSince(scene, ticket.dateclosed);
  if (closed === null || closed > WEEK || ticket.id % 100 >= control.percentage_to_survey) return null;
  const record = { entity: 'ticket', entityId: ticket.id };
  if (type?.do_ai_survey === true) runAi(halo, 'survey', record);
  const to = mailAddress(halo, ticket.user_id);
  const subject = `How did we do? ${ticket.summary}`;
  if (to) sendMail(halo, { kind: 'survey', ...record, cause: 'nightly survey', to, subject, ticketId: ticket.id });
  return { surveysent: true };
};
