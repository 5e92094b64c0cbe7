import { createRowRandom, type RowRandom } from './row-random.ts';

export type Awkwardness = 'default' | 'all';

export interface AccountOptions {
  seed: number;
  /** Live tickets; deleted ones come in addition. */
  tickets: number;
  /** `default` holds only what migrates whole; `all` adds records that must fail or be blocked. */
  awkward: Awkwardness;
  /** Address of the account, without a slash at its end: every `url` and `content_url` starts with it. */
  baseUrl: string;
  /** Address of another host, where a provider of telephony keeps recordings. Default: the account's own. */
  fileUrl?: string;
  /** One ticket has a comment of 10 MB, far more than the platform takes today. Default: none has. */
  hugeBody?: boolean;
  /** What hangs on a ticket, in place of the usual mixture with its awkward cases. */
  shape?: TicketShape;
}

/** Tickets that are all alike but for chance: how much hangs on one of them on average. */
export interface TicketShape {
  /** With the description; at least 1. */
  comments: number;
  /** Files that no body shows. */
  files: number;
  inlineImages: number;
  /** Which part of the inline images, 0 to 1, shows one of a few logos, each of equal bytes. Default 0. */
  logos?: number;
}

/** How many rows of each kind there are. */
interface AccountSizes {
  ticketRows: number;
  staff: number;
  endUsers: number;
  /** Rows after the end users: a deleted one, one with the support address, and so on. */
  extraUsers: number;
  organizations: number;
  articles: number;
}

export interface AccountContext {
  options: AccountOptions;
  sizes: AccountSizes;
  random: RowRandom;
}

/** Every 51st row is a deleted ticket, so that the export holds some and `tickets` live ones remain. */
export const LIVE_RUN = 50;

/** From this many tickets on, an account shows every case that an awkward account may hold. */
export const ALL_CASES = 60;

export function createContext(options: AccountOptions): AccountContext {
  const { tickets } = options;
  return {
    options,
    sizes: {
      ticketRows: tickets + Math.floor(tickets / LIVE_RUN),
      staff: Math.min(60, Math.max(8, Math.floor(tickets / 2000))),
      endUsers: Math.max(40, Math.floor(tickets / 5)),
      extraUsers: options.awkward === 'all' ? 4 : 2,
      organizations: Math.max(12, Math.floor(tickets / 16)),
      articles: 30,
    },
    random: createRowRandom(options.seed),
  };
}

/** API address of a row. */
export function apiUrl(context: AccountContext, path: string): string {
  return `${context.options.baseUrl}/api/v2/${path}.json`;
}
