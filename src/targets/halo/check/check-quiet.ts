import type { CheckItem } from '../../../model/check.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { readBoolean, readRows, readText } from '../client/decode.ts';
import { settingHints } from '../client/settings.ts';
import { menus } from '../settings/menus.ts';
import { checkAi } from './check-ai.ts';
import { type CheckContext, listNames } from './check-context.ts';

const denied = [400, 401, 403, 404];

/** What could make noise of imported history: AI, outgoing mail, ticket rules. Every record also carries flags against them. */
export async function* checkQuiet(context: CheckContext): AsyncGenerator<CheckItem> {
  const { reading, signal } = context;
  const control = await reading.api.get('/Control', {}, { signal, absent: denied });
  yield* checkAi(isObject(control) ? control : null, reading.migration.prepare.ai === 'off');
  yield await checkMail(context, isObject(control) ? control : {});
  yield* checkMailList(context);
  yield checkClosure(context, isObject(control) ? control : null);
  yield await checkRules(context);
}

async function checkMail({ reading: { api }, signal }: CheckContext, control: JsonObject): Promise<CheckItem> {
  const body = await api.get('/Mailbox', {}, { signal, absent: denied });
  const sending = readRows(body ?? []).filter((row) => row.allowoutgoing !== false && row.enabled !== false);
  const names = listNames(sending.map((row) => readText(row.name) ?? readText(row.email) ?? 'a mailbox'));
  const survey = Number(control.percentage_to_survey ?? 0) > 0;
  const isOn = sending.length > 0 || body === null;
  return {
    id: 'mail.outgoing',
    area: 'quiet',
    title: 'Outgoing mail',
    status: isOn ? 'warn' : 'pass',
    found:
      body === null
        ? 'the application may not list mailboxes'
        : isOn
          ? `mail leaves by ${names}${survey ? '; closed tickets are surveyed' : ''}. Every record is sent with flags against mail, which a server older than 2026 may not know`
          : 'no mailbox sends',
    remedy: isOn
      ? `Run a demo first and look at what was sent; to be sure, switch sending off for the run at ${menus.mailboxes} > the mailbox > Allow outgoing.`
      : null,
    planned: false,
  };
}

/** The first tickets of a migration are only as quiet as this list says: without it the run pauses after them. */
async function* checkMailList({ reading: { api, migration }, signal }: CheckContext): AsyncGenerator<CheckItem> {
  const { tickets, outgoing } = migration.run.canary;
  if (tickets === 0 || outgoing === 'unchecked') return;
  const query = { pageinate: true, page_size: 1, page_no: 1 };
  const readable = (await api.get('/Outgoing', query, { signal, absent: denied })) !== null;
  yield {
    id: 'mail.list',
    area: 'quiet',
    title: 'List of outgoing mail',
    status: readable ? 'pass' : 'warn',
    found: readable
      ? 'the application may read it'
      : `the application may not read it: after the first ${tickets} tickets the run pauses, since nobody can say whether mail left because of them`,
    remedy: readable
      ? null
      : `${settingHints.rights} Or go on without looking, with run.canary.outgoing: unchecked in the spec.`,
    planned: false,
  };
}

/** A resolved ticket that nobody touches is closed some nights later (Control: `auto_close_hrs`), with a mail to its user. */
function checkClosure({ reading: { migration } }: CheckContext, control: JsonObject | null): CheckItem {
  const hours = Number(control?.auto_close_hrs ?? 0);
  const mails = hours > 0 && readBoolean(control?.auto_close_send_email);
  const { solved } = migration.tickets;
  const isOpen = (control === null || mails) && (solved === undefined || parseInt(solved.olderThan, 10) > 0);
  const some = solved ? ` What was solved in the last ${solved.olderThan} arrives as it is.` : '';
  return {
    id: 'mail.closure',
    area: 'quiet',
    title: 'Closure of resolved tickets',
    status: isOpen ? 'warn' : 'pass',
    found:
      control === null
        ? 'the application may not read it'
        : mails
          ? `tickets are closed ${hours} hours after they were resolved, with a mail to the customer.${isOpen ? some : ' What was solved arrives closed (tickets.solved)'}`
          : 'mails nobody',
    remedy: isOpen
      ? `Let what was solved arrive closed: tickets.solved: { olderThan: 0d, as: the closed status }; or look at the closure at ${menus.tickets}.`
      : null,
    planned: false,
  };
}

async function checkRules({ reading: { api }, signal }: CheckContext): Promise<CheckItem> {
  const body = await api.get('/TicketRules', {}, { signal, absent: denied });
  const active = readRows(body ?? []).filter((row) => row.active === undefined || readBoolean(row.active));
  const isOn = active.length > 0 || body === null;
  return {
    id: 'rules.active',
    area: 'quiet',
    title: 'Ticket rules',
    status: isOn ? 'warn' : 'pass',
    found:
      body === null
        ? 'the application may not list ticket rules'
        : isOn
          ? `${active.length} active: ${listNames(active.map((row) => readText(row.name) ?? 'a rule'))}. Every ticket is sent with the order to run none`
          : 'none is active',
    remedy: isOn ? `To be sure, deactivate them for the run at ${menus.rules}.` : null,
    planned: false,
  };
}
