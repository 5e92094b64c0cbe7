import { runAi } from './ai.ts';
import type { Input } from './binding.ts';
import { isClosed } from './check-ticket.ts';
import { mailAddress, recordEffect, runRules, sendMail } from './effects.ts';
import { type Halo, now, UNASSIGNED } from './halo.ts';
import type { Row } from './store.ts';
import { num, str } from './values.ts';

/**
 * What a written ticket sets in motion, but for what its flags suppress. A property that this tenant does not know was dropped
 * before, so that its flag suppresses nothing.
 */
export function ticketEffects(halo: Halo, input: Input, row: Row, before: Row | null): void {
  const base = { entity: 'ticket', entityId: row.id };
  const isMuted = halo.switches.importMutes && input._isimport === true;
  const closes = isClosed(row.status_id) && !isClosed(before?.status_id);
  if (!isMuted) {
    ticketMails(halo, input, row, before, closes);
    if (input.dont_do_rules !== true) runRules(halo, 'ticket', row.id);
    if (input._dont_fire_automations !== true)
      recordEffect(halo, { kind: 'automation', ...base, cause: before ? 'ticket updated' : 'ticket created' });
  }
  const type = halo.store.get('tickettypes', num(row.tickettype_id));
  if (
    !before &&
    num(type?.overridewiththefollowingtemplatewhenloggingmanually) &&
    input.donotapplytemplateintheapi !== true
  )
    recordEffect(halo, { kind: 'template', ...base, cause: `template of ${str(type?.name)}` });
  startApproval(halo, input, row, before, type);
  if (closes && input._isimport !== true && input._prevent_outgoing !== true) askUser(halo, row);
  if (!before) startAi(halo, input, row, type);
}

/** Asks the user how it was; the nightly survey leaves the ticket alone then. */
function askUser(halo: Halo, row: Row): void {
  const to = mailAddress(halo, row.user_id);
  if (!to || row.surveysent === true) return;
  const subject = `How did we do? ${row.summary}`;
  sendMail(halo, {
    kind: 'survey',
    entity: 'ticket',
    entityId: row.id,
    cause: 'ticket closed',
    to,
    subject,
    ticketId: row.id,
  });
  changeTicket(halo, row.id, { surveysent: true });
}

function ticketMails(halo: Halo, input: Input, row: Row, before: Row | null, closes: boolean): void {
  if (input._prevent_outgoing === true) return;
  const base = { entity: 'ticket', entityId: row.id, ticketId: row.id };
  const user = mailAddress(halo, row.user_id);
  const noAck =
    input.sendack === false ||
    input.createacknowledgement === false ||
    halo.store.get('users', num(row.user_id))?.dontackemails === true;
  if (!before && user && !noAck)
    sendMail(halo, { ...base, cause: 'acknowledgement', to: user, subject: `Your ticket ${row.id}: ${row.summary}` });
  // Newer servers have their own flag for what goes out beside the acknowledgement; older ones know sendack alone.
  if (!halo.switches.laterSpec && input.sendack === false) return;
  if (closes && user) sendMail(halo, { ...base, cause: 'closure', to: user, subject: `Closed: ${row.summary}` });
  const agent = halo.store.get('agents', num(row.agent_id));
  const isNew = row.agent_id !== before?.agent_id;
  if (isNew && agent && agent.id !== UNASSIGNED && agent.email)
    sendMail(halo, { ...base, cause: 'assignment', to: str(agent.email), subject: `Assigned to you: ${row.summary}` });
}

function startApproval(halo: Halo, input: Input, row: Row, before: Row | null, type: Row | undefined): void {
  const posted = num(input.new_approvalprocess);
  const ofType = before?.tickettype_id === row.tickettype_id ? 0 : num(type?.approval_process_id);
  const isSkipped = input._isimport === true && !halo.switches.approvalOnImport;
  const process = posted || (isSkipped ? 0 : ofType);
  if (!process) return;
  halo.store.insert('ticketapprovals', {
    ticket_id: row.id,
    seq: 1,
    approval_process_id: process,
    result: 0,
    datetime: now(halo),
  });
  recordEffect(halo, { kind: 'approval', entity: 'ticket', entityId: row.id, cause: `approval process ${process}` });
}

function startAi(halo: Halo, input: Input, row: Row, type: Row | undefined): void {
  const ticket = { entity: 'ticket', entityId: row.id };
  if (halo.switches.laterSpec && input.process_ai !== false) runAi(halo, 'triage', ticket);
  if (type?.generate_ai_embeddings && input._re_index !== false && input.is_ai_indexable !== false)
    if (runAi(halo, 'index', ticket)) changeTicket(halo, row.id, { $indexed: true });
}

function changeTicket(halo: Halo, id: number, changes: Record<string, unknown>): void {
  const row = halo.store.get('tickets', id);
  if (row) halo.store.update('tickets', { ...row, ...changes });
}
