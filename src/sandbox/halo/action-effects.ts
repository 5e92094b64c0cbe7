import { runAi } from './ai.ts';
import type { Input } from './binding.ts';
import { isClosed } from './check-ticket.ts';
import { mailAddress, recordEffect, runRules, sendMail } from './effects.ts';
import type { Halo } from './halo.ts';
import type { Row } from './store.ts';
import { num } from './values.ts';

/** What a new action sets in motion, but for what its flags suppress. */
export function actionEffects(halo: Halo, input: Input, row: Row, ticket: Row): void {
  const base = { entity: 'action', entityId: `${ticket.id}/${row.id}` };
  const isImport = input._isimport === true;
  if (!(isImport && halo.switches.importMutes)) {
    actionMails(halo, input, row, ticket, base);
    if (input.dont_do_rules !== true) runRules(halo, 'action', base.entityId);
    // Older servers have neither automations on actions nor the flag against them.
    if (halo.switches.laterSpec && input._dont_fire_automations !== true)
      recordEffect(halo, { kind: 'automation', ...base, cause: 'action added' });
  }
  if (input._ignore_ai !== true) runAi(halo, 'summary', base);
  if (input._ignore_ai !== true && row.who_type === 1) runAi(halo, 'emotion', base);
  if (num(input.timetaken) > 0 && input.actisbillable !== false && !isImport && input.dont_recalculate_billing !== true)
    recordEffect(halo, { kind: 'invoice', ...base, cause: `${input.timetaken} hours` });
  if (input.send_survey === true) recordEffect(halo, { kind: 'survey', ...base, cause: 'send_survey' });
  if (num(input.new_approvalprocess))
    recordEffect(halo, { kind: 'approval', ...base, cause: `approval process ${input.new_approvalprocess}` });
}

/** A public action is mailed to the requester unless it is said not to be; a private one only if it is said. */
function actionMails(
  halo: Halo,
  input: Input,
  row: Row,
  ticket: Row,
  base: { entity: string; entityId: string },
): void {
  if (input._prevent_outgoing === true) return;
  const to = mailAddress(halo, ticket.user_id);
  const isWanted = input.sendemail === true || (input.sendemail !== false && row.hiddenfromuser !== true);
  const subject = `Re: ${ticket.summary}`;
  if (to && isWanted) sendMail(halo, { ...base, cause: 'action', to, subject, ticketId: ticket.id });
  if (input.sendsms === true) recordEffect(halo, { kind: 'sms', ...base, cause: 'sendsms' });
  if (to && isClosed(input.new_status) && !isClosed(ticket.status_id) && input._isimport !== true)
    sendMail(halo, { ...base, kind: 'survey', cause: 'ticket closed', to, subject, ticketId: ticket.id });
}
