import { readControl } from './control.ts';
import { type Halo, now } from './halo.ts';
import { num, str } from './values.ts';

/** What the real product would have set in motion. An opening action or the start of an SLA clock is none. */
export type EffectKind =
  | 'email'
  | 'sms'
  | 'rule'
  | 'automation'
  | 'template'
  | 'approval'
  | 'escalation'
  | 'survey'
  | 'invoice'
  | 'ai'
  | 'welcome'
  | 'invite';

/** One such thing, caused by a write. */
export interface Effect {
  kind: EffectKind;
  /** The kind of record that was written: ticket, action, user, ... */
  entity: string;
  /** Its id; for an action `<ticket>/<action>`. */
  entityId: number | string;
  /** What made it happen, in a word or two. */
  cause: string;
}

/** Records an effect. It goes with the write that caused it when that is undone. */
export function recordEffect(halo: Halo, effect: Effect): void {
  halo.store.insert('effects', { time: now(halo), ...effect });
}

/** Records a mail and puts it in the outbox, unless the person gets none. `kind` tells special mails apart. */
export function sendMail(
  halo: Halo,
  {
    kind = 'email',
    to,
    subject,
    ticketId = 0,
    ...effect
  }: Omit<Effect, 'kind'> & { kind?: EffectKind; to: string; subject: string; ticketId?: number },
): void {
  recordEffect(halo, { kind, ...effect });
  halo.store.insert('outgoing', {
    ticket_id: ticketId,
    emailto: to,
    subject,
    datecreated: now(halo),
    ...queueState(halo),
    cause: effect.cause,
  });
}

/** Mail leaves at once, or waits for the day on which the tenant lets mail out again. */
function queueState(halo: Halo): Record<string, unknown> {
  const leaves = readControl(halo).useoutgoingservice;
  return { status_id: leaves ? 1 : 0, datesent: leaves ? now(halo) : '1900-01-01T00:00:00', mailbox_id: 1 };
}

/** One effect for each active ticket rule. */
export function runRules(halo: Halo, entity: string, entityId: number | string): void {
  for (const rule of halo.store.small('ticketrules'))
    if (rule.active) recordEffect(halo, { kind: 'rule', entity, entityId, cause: `ticket rule ${str(rule.name)}` });
}

/** The address a user's mail goes to, or null when the user is never written to. */
export function mailAddress(halo: Halo, userId: unknown): string | null {
  const user = halo.store.get('users', num(userId));
  if (!user || user.inactive || user.neversendemails || !user.emailaddress) return null;
  return str(user.emailaddress);
}
