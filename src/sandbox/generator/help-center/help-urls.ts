import type { AccountContext } from '../account-context.ts';

/** The language in which everything in the Help Center was first written. */
export const LOCALE = 'en-us';

/** API address of a Help Center row. */
export function helpUrl(context: AccountContext, path: string): string {
  return `${context.options.baseUrl}/api/v2/help_center/${path}.json`;
}
