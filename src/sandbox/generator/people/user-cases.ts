import { type AccountContext, ALL_CASES } from '../account-context.ts';
import type { UserRow } from '../account-rows.ts';
import { idOf } from '../ids.ts';

/** An address at which the account itself receives mail. */
export const SUPPORT_ADDRESS = 'support@acme.example';
/** Two people of two organizations have it in an account with all awkward cases. */
const SHARED_ADDRESS = 'front.desk@shared-office.example';

interface UserCase {
  /** Index among the end users; negative numbers count the extra rows after them: -1 is the first. */
  place: number;
  /** Only in accounts with all awkward cases: the record must be blocked or fail. */
  blocks?: true;
  /** Only in accounts that are large enough to show every case. */
  large?: true;
  does: string;
  change: (user: UserRow, context: AccountContext) => Partial<UserRow>;
}

/** People who are unlike the rest, by name. Tickets refer to them by it. */
const USER_CASES = {
  'phone-only': {
    place: 3,
    does: 'came by telephone and has no e-mail address',
    change: () => ({ email: null, phone: '+33 1 99 00 12 34', verified: false, last_login_at: null }),
  },
  'twitter-only': {
    place: 7,
    does: 'came by a social network and has no e-mail address and no organization',
    change: () => ({ email: null, phone: null, verified: false, organization_id: null }),
  },
  suspended: { place: 11, does: 'is suspended', change: () => ({ suspended: true }) },
  'several-organizations': { place: 15, does: 'is in three organizations', change: () => ({}) },
  'several-addresses': { place: 19, does: 'has three e-mail addresses and a telephone', change: () => ({}) },
  'cjk-name': { place: 23, does: 'has a Japanese name', change: () => ({ name: '山田 太郎' }) },
  'rtl-name': { place: 27, does: 'has a right-to-left name', change: () => ({ name: 'محمد الأحمد', locale: 'ar' }) },
  'one-word-name': { place: 31, does: 'has a single name with an emoji', change: () => ({ name: 'Zoë🌻' }) },
  'mixed-case-address': {
    place: 35,
    does: 'has capitals in the e-mail address',
    change: (user) => ({ email: (user.email ?? '').replace(/^./, (letter) => letter.toUpperCase()) }),
  },
  'apostrophe-name': {
    place: 38,
    does: 'has quotes in the name',
    change: () => ({ name: 'Siobhán O’Brien-"Sid" d\'Arcy' }),
  },
  'shared-address': {
    place: 33,
    large: true,
    does: 'has an address that is a second address of somebody else',
    change: () => ({}),
  },
  'deleted-agent': {
    place: 34,
    large: true,
    does: 'was an agent and is deleted: tickets are still assigned to the id, and comments name it',
    change: () => ({
      role: 'agent',
      active: false,
      email: null,
      phone: null,
      organization_id: null,
      name: 'Bob Leaver',
      ticket_restriction: null,
      tags: [],
    }),
  },
  'borrowed-address': {
    place: 36,
    large: true,
    does: 'has the address of somebody else as a second one',
    change: () => ({}),
  },
  'long-name': {
    place: 37,
    large: true,
    does: 'has a name of 300 characters',
    change: () => ({ name: 'Maria de los Ángeles '.repeat(15).slice(0, 299).concat('z') }),
  },
  deleted: {
    place: -1,
    does: 'was deleted: inactive, without address, but comments still name the id',
    change: () => ({
      active: false,
      email: null,
      phone: null,
      organization_id: null,
      name: 'Permanently Deleted User',
    }),
  },
  'support-address': {
    place: -2,
    does: 'is the account’s own support address, copied on tickets by mistake',
    change: () => ({ email: SUPPORT_ADDRESS, name: 'ACME Support', organization_id: null }),
  },
  'same-address-one': {
    place: -3,
    blocks: true,
    does: 'shares an e-mail address with somebody of another organization',
    change: () => ({ email: SHARED_ADDRESS, organization_id: idOf('organization', 0) }),
  },
  'same-address-two': {
    place: -4,
    blocks: true,
    does: 'shares an e-mail address, in capitals, with somebody of another organization; has a name of 300 characters',
    change: () => ({
      email: SHARED_ADDRESS.toUpperCase(),
      organization_id: idOf('organization', 1),
      name: 'Longname '.repeat(34).slice(0, 299).concat('.'),
    }),
  },
} as const satisfies Record<string, UserCase>;

export type UserCaseName = keyof typeof USER_CASES;

/** The people of an account that are unlike the rest, by the name of their case. */
export function peopleOfCases(context: AccountContext): Record<string, number> {
  const names = Object.keys(USER_CASES) as UserCaseName[];
  const shown = names.filter((name) => {
    const found: UserCase = USER_CASES[name];
    return (
      (!found.blocks || context.options.awkward === 'all') && (!found.large || context.options.tickets >= ALL_CASES)
    );
  });
  return Object.fromEntries(shown.map((name) => [name, idOf('user', userIndexOfCase(context, name))]));
}

/** Index in the user table of a case's person. */
export function userIndexOfCase(context: AccountContext, name: UserCaseName): number {
  const { place } = USER_CASES[name];
  const { staff, endUsers } = context.sizes;
  return place >= 0 ? staff + place : staff + endUsers - place - 1;
}

export function userCaseAt(context: AccountContext, index: number): UserCaseName | null {
  const names = Object.keys(USER_CASES) as UserCaseName[];
  const name = names.find((each) => userIndexOfCase(context, each) === index) ?? null;
  const found: UserCase | null = name && USER_CASES[name];
  return found?.large && context.options.tickets < ALL_CASES ? null : name;
}

export function applyUserCase(context: AccountContext, user: UserRow, name: UserCaseName | null): UserRow {
  if (!name) return user;
  const found: UserCase = USER_CASES[name];
  return { ...user, ...found.change(user, context) };
}
