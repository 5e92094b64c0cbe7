import type { CheckItem } from '../../../model/check.ts';
import type { ZendeskContext } from '../zendesk-context.ts';

/** Below this share of what is ours, somebody else is at work with the API. */
const scarce = 0.5;

/**
 * The plan's limit is in every answer's headers, a minute at a time: 200 (Team), 400 (Growth, Professional), 700
 * (Enterprise), 2,500 (Enterprise Plus, or the High Volume API add-on).
 * @see https://developer.zendesk.com/api-reference/introduction/rate-limits/
 */
export async function* checkRates({ client }: ZendeskContext, signal: AbortSignal): AsyncGenerator<CheckItem> {
  const { limit, remaining } = await client.readRates('users/me', signal);
  const item = { id: 'source.rate', area: 'source', title: 'Rate limit of Zendesk’s API', planned: false } as const;
  const percent = Math.round(client.settings.share * 100);
  if (limit === null) {
    const found = 'Zendesk does not say how many requests a minute the plan allows.';
    const remedy = 'A proxy between here and Zendesk may take the headers away; connect without it.';
    yield { ...item, status: 'warn', found, remedy };
    return;
  }
  const left = remaining === null ? '' : `, ${remaining} left in this one`;
  const ours = Math.floor(limit * client.settings.share);
  const found = `${limit} requests a minute${left}; deskhaul takes at most ${ours} (${percent}%).`;
  const isScarce = remaining !== null && remaining < limit * scarce;
  const remedy =
    'Others use the API now. Admin Center, Apps and integrations, APIs, API usage shows who; wait, lower source.rateLimit.share, or ask Zendesk for the High Volume API add-on.';
  yield { ...item, status: isScarce ? 'warn' : 'pass', found, remedy: isScarce ? remedy : null };
}
