import type { CheckItem } from '../../../model/check.ts';
import type { ZendeskSettings } from '../zendesk-settings.ts';

/** With less than this share of the limit left at the first request, somebody else is at work with the API. */
const scarce = 0.5;

/**
 * The plan's limit is in every answer's headers, a minute at a time: 200 (Team), 400 (Growth, Professional), 700
 * (Enterprise), 2,500 (Enterprise Plus, or the High Volume API add-on).
 * @see https://developer.zendesk.com/api-reference/introduction/rate-limits/
 */
export function checkRates(
  { share }: Pick<ZendeskSettings, 'share'>,
  rates: { limit: number | null; remaining: number | null } | null,
): CheckItem {
  const item = { id: 'source.rate', area: 'source', title: 'Rate limit of Zendesk’s API', planned: false } as const;
  const { limit, remaining } = rates ?? { limit: null, remaining: null };
  if (limit === null) {
    const found = 'Zendesk does not say how many requests a minute the plan allows.';
    const remedy = 'A proxy between here and Zendesk may take the headers away; connect without it.';
    return { ...item, status: 'warn', found, remedy };
  }
  const left = remaining === null ? '' : `, ${remaining} left in this one`;
  const ours = `at most ${Math.floor(limit * share)} (${Math.round(share * 100)}%)`;
  const found = `${limit} requests a minute${left}; deskhaul takes ${ours}.`;
  if (remaining === null || remaining >= limit * scarce) return { ...item, status: 'pass', found, remedy: null };
  const remedy =
    'Others use the API now. Admin Center, Apps and integrations, APIs, API usage shows who; wait, lower source.rateLimit.share, or ask Zendesk for the High Volume API add-on.';
  return { ...item, status: 'warn', found, remedy };
}
