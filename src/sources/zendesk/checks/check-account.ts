import type { CheckItem } from '../../../model/check.ts';
import { Failure } from '../../../model/failure.ts';
import { readAccount } from '../read-account.ts';
import type { ZendeskContext } from '../zendesk-context.ts';
import { checkExports, checkHoldings } from './check-exports.ts';
import { checkFeatures } from './check-features.ts';
import { checkRates } from './check-rates.ts';
import { checkSettings } from './check-settings.ts';

/** Zendesk's part of the checklist. Without credentials that work, the rest cannot be looked at. */
export async function* checkAccount(context: ZendeskContext, signal: AbortSignal): AsyncGenerator<CheckItem> {
  const { origin, email } = context.client.settings;
  const credentials = {
    id: 'source.credentials',
    area: 'source',
    title: 'Credentials of Zendesk',
    planned: false,
  } as const;
  // Of the first answer: by the next one, this client itself may have waited until the minute was over.
  const rates = await context.client.readRates('users/me', signal).catch(() => null);
  try {
    await readAccount(context.client);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'E_ABORTED') throw error;
    yield { ...credentials, status: 'fail', found: error.message, remedy: error.hint ?? null };
    return;
  }
  const kind = email === null ? 'an OAuth access token' : `the API token of ${email}`;
  yield { ...credentials, status: 'pass', found: `Administrator of ${origin}, by ${kind}.`, remedy: null };
  yield checkRates(context.client.settings, rates);
  yield* checkExports(context, signal);
  yield* checkFeatures(context, signal);
  yield* checkSettings(context, signal);
  yield* checkHoldings(context, signal);
}
