/** Which kind of tenant the sandbox plays. */
export type HaloProfile = 'modern' | 'legacy' | 'hostile';

type Setting = boolean | number | string;

interface SwitchInfo<T extends Setting> {
  /** What it decides; shown by help texts. */
  about: string;
  /** The values it takes, when it is a word. */
  words?: readonly T[];
  modern: T;
  legacy?: T;
  hostile?: T;
}

const flag = (
  about: string,
  modern: boolean,
  other: { legacy?: boolean; hostile?: boolean } = {},
): SwitchInfo<boolean> => ({ about, modern, ...other });
const amount = (
  about: string,
  modern: number,
  other: { legacy?: number; hostile?: number } = {},
): SwitchInfo<number> => ({ about, modern, ...other });
const word = <T extends string>(
  about: string,
  words: readonly T[],
  modern: T,
  other: { legacy?: T; hostile?: T } = {},
): SwitchInfo<T> => ({
  about,
  words,
  modern,
  ...other,
});

/** Everything about the real service that nobody could establish, or that differs from tenant to tenant. A profile that is not named has modern's value. */
export const haloSwitches = {
  batchLimit: amount('the most elements a posted array may have', 100, { legacy: 10, hostile: 5 }),
  batchAnswer: word(
    'what an array of several answers',
    ['list', 'first', 'last', 'none', 'reordered', 'mixed'],
    'list',
    { legacy: 'last', hostile: 'mixed' },
  ),
  batchAtomic: flag('whether one bad element undoes the whole array', true, { hostile: false }),
  retryAfter: flag('whether a 429 carries Retry-After', true, { legacy: false, hostile: false }),
  rateRequests: amount('requests per rolling window', 700),
  rateWindow: amount('length of that window, in sandbox seconds', 300),
  tokenLife: amount('life of an access token, in sandbox seconds', 3600),
  laterSpec: flag('whether properties of the 2026 specification are known', true, { legacy: false }),
  thirdPartyFilter: word('the filters third_party_id and third_party_id_string', ['honoured', 'ignored'], 'honoured', {
    legacy: 'ignored',
  }),
  thirdPartyInList: flag('whether list rows carry the third-party ids', true, { legacy: false, hostile: false }),
  indexLag: amount('sandbox seconds until a new ticket is found by filters', 0, { hostile: 3 }),
  indexLagIn: word('where that index is used: by filters alone, or by every list', ['filters', 'lists'], 'filters'),
  recordCount: word('record_count of a page', ['exact', 'page'], 'exact', { hostile: 'page' }),
  gatewayTimeout: amount('one write in so many answers 504 although it was committed; 0 for never', 0, { hostile: 60 }),
  floatIds: flag('whether ids are written as 18.0', false, { hostile: true }),
  dateSuffix: word('whether dates end in Z', ['z', 'none'], 'z', { legacy: 'none' }),
  stripScripts: flag('whether script and iframe elements are taken out of HTML', false, { hostile: true }),
  inlineFiles: flag('whether attachments may be new files inside a ticket or an action', true, { hostile: false }),
  downloadAs: word('how an attachment is downloaded', ['bytes', 'link'], 'bytes', { hostile: 'link' }),
  imageLinkLife: amount('sandbox seconds for which the link of an inline image works; 0 for ever', 0),
  attachmentLimit: amount('the most bytes an attachment may have', 20 * 1024 * 1024),
  attachmentLimitStatus: amount('the status above it: 413 or 400', 413),
  requestLimit: amount('the most bytes a request body may have', 40 * 1024 * 1024),
  attachmentTypes: word('which type codes of other entities are taken', ['any', 'none'], 'any'),
  openingAction: flag('whether a new ticket gets an opening action', true),
  dateClosed: word('dateclosed of an import', ['honoured', 'ignored'], 'honoured'),
  lastActionDate: word('lastactiondate after an imported action', ['max', 'now'], 'max'),
  actionDate: word('datetime of an imported action', ['honoured', 'ignored'], 'honoured'),
  actionAuthor: word('who of an action', ['verbatim', 'agent'], 'verbatim'),
  actionFields: word('custom fields in lists of actions', ['asked', 'always', 'never'], 'asked'),
  bareActions: word('GET /Actions without ticket_id', ['error', 'empty'], 'error'),
  importMutes: flag('whether _isimport alone keeps mail, rules and automations still', false),
  approvalOnImport: flag('whether an approval starts in spite of _isimport', false, { hostile: true }),
  summaryLimit: amount('the longest summary', 4000),
  followUser: flag('whether site and client follow from user_id', true),
  deletedGet: amount('the status of GET on a deleted ticket: 404 or 200', 404),
  tagCreation: word('tags that do not exist yet', ['created', 'refused'], 'created'),
  uniqueEmail: flag('whether two users with one e-mail address are refused', false),
  uniqueKey: flag('whether two tickets with one third_party_id_string are refused', false),
  userFieldUsage: amount('the usage code of user fields', 4),
  agentPassword: flag('whether a new agent needs a password or an invitation', true),
  agentList: word('the shape of the list of agents', ['array', 'results'], 'array'),
  faqDepth: amount('how deep FAQ lists may nest', 5),
  faqRights: word('whether the agent behind the application may write FAQ lists', ['granted', 'refused'], 'granted'),
  articleDates: word('date_created and date_edited of an imported article', ['honoured', 'ignored'], 'honoured', {
    legacy: 'ignored',
    hostile: 'ignored',
  }),
  ignoredProperties: word(
    'names of properties, with commas between, that are dropped although they are known',
    [] as readonly string[],
    '',
  ),
  controlDrops: word('settings that a post to /Control drops, with commas between', [] as readonly string[], '', {
    hostile: 'ticket_embeddings_method',
  }),
  freeSeats: amount('licences that are free before anybody is created', 25),
  typeStatus: word('a status that the ticket type forbids', ['refused', 'taken'], 'refused'),
  permission: word('what the agent behind the application may do', ['all', 'read', 'none'], 'all'),
};

type Known = typeof haloSwitches;

/** One value for each switch. */
export type HaloSwitches = { [Name in keyof Known]: Known[Name] extends SwitchInfo<infer Value> ? Value : never };

/** The values of a profile, with changes on top. */
export function switchesOf(profile: HaloProfile, changes: Partial<HaloSwitches> = {}): HaloSwitches {
  const entries = Object.entries(haloSwitches).map(([name, info]) => [name, info[profile] ?? info.modern]);
  return { ...(Object.fromEntries(entries) as HaloSwitches), ...changes };
}

/** Reads a switch from a command line (`--set name=value`); throws a RangeError that names what is known. */
export function parseSwitch(name: string, value: string): Partial<HaloSwitches> {
  const info = Object.hasOwn(haloSwitches, name)
    ? (haloSwitches[name as keyof Known] as SwitchInfo<Setting>)
    : undefined;
  if (!info) throw new RangeError(`no switch ${name}; there are ${Object.keys(haloSwitches).join(', ')}`);
  if (typeof info.modern === 'boolean') {
    if (value !== 'true' && value !== 'false') throw new RangeError(`${name} is true or false, not ${value}`);
    return { [name]: value === 'true' };
  }
  if (typeof info.modern === 'number') {
    if (!/^\d+(\.\d+)?$/.test(value)) throw new RangeError(`${name} is a number, not ${value}`);
    return { [name]: Number(value) };
  }
  if (info.words?.length && !info.words.includes(value))
    throw new RangeError(`${name} is one of ${info.words.join(', ')}, not ${value}`);
  return { [name]: value };
}
