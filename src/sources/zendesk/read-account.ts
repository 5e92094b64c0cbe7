import { HttpFailure } from '../../http/http-failure.ts';
import { Failure } from '../../model/failure.ts';
import type { JsonObject } from '../../model/json.ts';
import type { SourceAccount } from '../../model/source.ts';
import { listAll } from './list-pages.ts';
import { distinct, id, object, text } from './read-values.ts';
import { notAvailable, type ZendeskClient } from './zendesk-client.ts';

const whereToken =
  'Admin Center, Apps and integrations, APIs, API tokens; token access must be switched on there. A token is good for the account of source.url only.';

/** Proves address, credentials and role with `users/me`; every Failure names the setting at fault. */
export async function readAccount(client: ZendeskClient): Promise<SourceAccount> {
  const { origin, key, email } = client.settings;
  const user = object((await askWhoIAm(client)).user);
  // Without valid credentials some accounts answer as to an anonymous visitor.
  if (id(user.id) === null) {
    throw new Failure({ code: 'E_CREDENTIAL', message: refusedMessage(client.settings), hint: whereToken });
  }
  if (user.role !== 'admin') {
    throw new Failure({
      code: 'E_PERMISSION',
      message: `${email === null ? 'The owner of source.token' : 'source.email'} is no administrator of ${origin} (role ${text(user.role) ?? 'unknown'}); the exports need one.`,
      hint: 'Admin Center, People, Team, Team members: use an administrator, or give this person that role.',
    });
  }
  const list = { path: 'recipient_addresses', key: 'recipient_addresses' };
  const addresses = await listAll(client, list, { absent: notAvailable });
  const supportAddresses = addresses.map((row) => text(row.email)?.toLowerCase()).filter((each) => each !== undefined);
  return { key, url: origin, supportAddresses: distinct(supportAddresses) };
}

async function askWhoIAm(client: ZendeskClient): Promise<JsonObject> {
  const { origin } = client.settings;
  try {
    return await client.get('users/me');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'E_CREDENTIAL' || error.code === 'E_PERMISSION') {
      throw new Failure({
        code: 'E_CREDENTIAL',
        message: refusedMessage(client.settings),
        hint: whereToken,
        cause: error,
      });
    }
    const unreachable = error instanceof HttpFailure && error.code !== 'E_ABORTED';
    if (!unreachable && error.code !== 'E_NOT_FOUND') throw error;
    const reason =
      error.code === 'E_NOT_FOUND' || error.code === 'E_NOT_JSON' ? 'no Zendesk answers there.' : error.message;
    throw new Failure({
      code: 'E_SOURCE_URL',
      message: `source.url ${origin} cannot be used: ${reason}`,
      hint: 'It is the address at which agents open Zendesk, such as https://acme.zendesk.com.',
      cause: error,
    });
  }
}

function refusedMessage({ origin, email }: ZendeskClient['settings']): string {
  return email === null
    ? `${origin} refused source.token as an OAuth access token (an API token needs source.email beside it).`
    : `${origin} refused source.token for source.email ${email}.`;
}
