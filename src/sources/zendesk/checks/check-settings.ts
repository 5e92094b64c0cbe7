import type { CheckItem } from '../../../model/check.ts';
import { boolean, object } from '../read-values.ts';
import { notAvailable } from '../zendesk-client.ts';
import type { ZendeskContext } from '../zendesk-context.ts';

/**
 * The account's settings that decide what tickets say of people in copy, and how files are kept.
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/#tickets
 */
export async function* checkSettings({ client }: ZendeskContext, signal: AbortSignal): AsyncGenerator<CheckItem> {
  const answer = await client.find('account/settings', { signal, absent: notAvailable });
  const tickets = object(object(answer?.settings).tickets);
  const hasCcs = boolean(tickets.follower_and_email_cc_collaborations);
  const copies = { id: 'source.ccs', area: 'source', title: 'CCs and followers', planned: false } as const;
  if (hasCcs === null) {
    const found = 'Zendesk does not say whether “CCs and followers” is on.';
    const remedy =
      'Admin Center, Objects and rules, Tickets, Settings: look whether “Enable CCs and followers” is ticked.';
    yield { ...copies, status: 'warn', found, remedy };
  } else {
    const found = hasCcs
      ? 'On: people in copy and followers are told apart.'
      : 'Off: tickets have one list of collaborators; all of it is taken for people in copy.';
    yield { ...copies, status: 'pass', found, remedy: null };
  }
  const isPrivate = boolean(tickets.private_attachments);
  if (isPrivate === null) return;
  const found = isPrivate
    ? 'Private: files are fetched with the credentials.'
    : 'Public to whoever has the address: links in old mails work until the account is closed.';
  yield {
    id: 'source.files',
    area: 'source',
    title: 'Files of tickets',
    planned: false,
    status: 'pass',
    found,
    remedy: null,
  };
}
