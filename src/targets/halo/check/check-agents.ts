import type { CheckItem } from '../../../model/check.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { Person } from '../../../model/records.ts';
import { readId, readInstant, readRows } from '../client/decode.ts';
import { menus } from '../settings/menus.ts';
import { readSeats } from '../settings/read-seats.ts';
import { type CheckContext, listNames } from './check-context.ts';

/** Agents of the source by what stands for them: only what a person needs to know is kept. */
interface Matches {
  all: number;
  /** Deactivated and suspended ones, who need no counterpart. */
  inactive: number;
  missing: string[];
  disabled: string[];
  invited: string[];
}

/**
 * Agents exist, are active and have signed in once (an invitation that nobody accepted shows as no sign-in). By the spec's
 * list, by name or address, else by address: Halo's sample agents have none, so only the spec can name them.
 */
export async function* checkAgents(context: CheckContext): AsyncGenerator<CheckItem> {
  const { all, inactive, missing, disabled, invited } = await matchAgents(context);
  const { assignee } = context.reading.migration.agents;
  const isPlanned = missing.length > 0 && assignee.missing === 'create';
  const isFatal = missing.length > 0 && (assignee.missing === 'fail' || missing.length === all);
  const found = [
    missing.length === 0
      ? `all ${all} active agents of the source have a counterpart`
      : `${missing.length} of ${all} active agents of the source have none: ${listNames(missing)}`,
    inactive > 0 ? `; ${inactive} deactivated or suspended not counted` : '',
  ].join('');
  yield {
    id: 'agents.exist',
    area: 'people',
    title: 'Agents exist',
    status: missing.length === 0 ? 'pass' : isPlanned || !isFatal ? 'warn' : 'fail',
    found:
      missing.length > 0 && !isPlanned && !isFatal
        ? `${found}; their tickets follow agents.assignee.missing: ${assignee.missing}`
        : found,
    remedy:
      missing.length === 0
        ? null
        : `Create them at ${menus.agents} > New, or name their counterparts under agents.match${
            isPlanned
              ? '; the plan creates those to whom selected tickets are assigned'
              : ', or let the plan create those to whom tickets are assigned: agents.assignee.missing: create with agents.create.licences'
          }.`,
    planned: isPlanned,
  };
  yield {
    id: 'agents.active',
    area: 'people',
    title: 'Agents are active',
    status: disabled.length > 0 ? 'warn' : 'pass',
    found: disabled.length > 0 ? `disabled in Halo: ${listNames(disabled)}` : 'none of those matched is disabled',
    remedy: disabled.length > 0 ? `${menus.agents} > the agent > Edit > switch "Account Is Disabled" off.` : null,
    planned: false,
  };
  yield {
    id: 'agents.invited',
    area: 'people',
    title: 'Agents have accepted their invitation',
    status: invited.length > 0 ? 'warn' : 'pass',
    found: invited.length > 0 ? `never signed in: ${listNames(invited)}` : 'all of those matched have signed in once',
    remedy: invited.length > 0 ? `${menus.agents} > the agent > Resend email confirmation.` : null,
    planned: false,
  };
  if (assignee.missing === 'create') yield await checkLicences(context, missing.length);
}

async function checkLicences({ reading, signal }: CheckContext, missing: number): Promise<CheckItem> {
  const licences = reading.migration.agents.create?.licences ?? 0;
  const seats = await readSeats(reading.api, signal);
  const free = seats ? Math.max(0, seats.total - seats.taken) : null;
  const needed = Math.min(missing, licences);
  const isShort = free !== null && needed > free;
  return {
    id: 'agents.licences',
    area: 'people',
    title: 'Licences for agents',
    status: isShort ? 'fail' : free === null || missing > licences ? 'warn' : 'pass',
    found: `${missing} seats needed at most, ${licences} allowed by agents.create.licences, ${free === null ? 'the tenant does not say how many are free' : `${free} free`}`,
    remedy:
      isShort || missing > licences
        ? 'Ask Halo for more licences, match agents under agents.match, or change agents.create.licences. The plan counts those to whom tickets are assigned.'
        : null,
    planned: false,
  };
}

async function matchAgents({ input, details, reading, signal }: CheckContext): Promise<Matches> {
  const { match } = reading.migration.agents;
  const listed = new Map(Object.entries(match).map(([from, to]) => [foldName(from), to]));
  const byEmail = new Map(details.agents.flatMap((agent) => (agent.email === null ? [] : [[agent.email, agent]])));
  const byName = new Map(details.agents.map((agent) => [foldName(agent.name), agent]));
  const never = await readNeverSignedIn(reading.api, signal);
  const matches: Matches = { all: 0, inactive: 0, missing: [], disabled: [], invited: [] };
  for await (const page of input.agents) {
    for (const person of page) {
      if (!person.active || person.suspended) {
        matches.inactive += 1;
        continue;
      }
      matches.all += 1;
      const to = [...person.emails, person.name].map((key) => listed.get(foldName(key))).find((name) => name);
      const agent = to
        ? (byEmail.get(to.toLowerCase()) ?? byName.get(foldName(to)))
        : person.emails.map((email) => byEmail.get(email)).find((found) => found);
      if (!agent) matches.missing.push(nameOf(person));
      else if (!agent.active) matches.disabled.push(agent.name);
      else if (never.has(agent.id)) matches.invited.push(agent.name);
    }
  }
  return matches;
}

/** What the spec's `agents.match` would call them. */
function nameOf({ emails, name }: Person): string {
  return emails[0] ?? name;
}

/** Ids of agents whose last sign-in is Halo's way to say "never" (a date before 1902). */
async function readNeverSignedIn(api: CheckContext['reading']['api'], signal: AbortSignal): Promise<Set<string>> {
  const query = { showall: true, includeenabled: true, includedisabled: true };
  const rows = readRows(await api.get('/Agent', query, { signal }));
  return new Set(
    rows.flatMap((row) =>
      row.lastlogindate !== undefined && readInstant(row.lastlogindate) === null ? (readId(row.id) ?? []) : [],
    ),
  );
}
