import type { Actual } from '../../../model/actual.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { Found, Sought } from '../../../model/intent.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { readId, readText } from '../client/decode.ts';
import { locateTicket, locateTickets } from '../locate/locate-tickets.ts';
import { lowestFloor } from '../locate/lowest-floor.ts';
import { matchStanding } from '../locate/match-standing.ts';
import { organizationIdOf } from '../locate/organization-id-of.ts';
import { readActions, readAttachments } from '../locate/read-children.ts';
import { readFeedback } from '../locate/read-feedback.ts';
import { listRecords, type RecordKind, recordKinds, searchNewest, searchRecords } from '../locate/search-records.ts';
import { isFeedback } from '../model/feedback.ts';
import { articleMarker, readArticle } from './read-articles.ts';
import type { ReadContext } from './read-context.ts';

/** Ids of all records that are each of these, looked for once. */
export async function findOnce(sought: readonly Sought[], context: ReadContext, signal: AbortSignal): Promise<Found[]> {
  const found: Found[] = [];
  for (const [entity, group] of Map.groupBy(sought, (each) => each.entity)) {
    if (entity === 'tickets') found.push(...(await findTickets(group, context, signal)));
    else if (entity === 'comments' || entity === 'attachments')
      found.push(...(await findChildren(group, context, signal)));
    else found.push(...(await findListed(group, context, signal)));
  }
  return found;
}

/**
 * By the filter on the key where the tenant honours it, else among all tickets from the newest on, down to where none of these
 * can be: to the end, since one may stand twice.
 */
async function findTickets(sought: readonly Sought[], context: ReadContext, signal: AbortSignal): Promise<Found[]> {
  const { api, memory } = context;
  const search = { api, memory, signal, markerFieldId: await context.markerFieldId() };
  const byKey = await context.each(sought, async ({ marker }) =>
    marker === null ? [] : await locateTicket(marker, search),
  );
  const open = sought.filter((_, index) => (byKey[index] ?? []).length === 0);
  const markers = open.flatMap(({ marker }) => marker ?? []);
  const newest =
    markers.length === 0
      ? new Map<string, string[]>()
      : await locateTickets(markers, { ...search, batch: null, floor: lowestFloor(open), whole: true });
  return sought.map((each, index) => {
    const direct = byKey[index] ?? [];
    return { sought: each, targetIds: direct.length > 0 ? direct : (newest.get(each.marker ?? '') ?? []) };
  });
}

async function findChildren(sought: readonly Sought[], context: ReadContext, signal: AbortSignal): Promise<Found[]> {
  const groups = [...Map.groupBy(sought, placeOf).values()];
  const results = await context.each(groups, async (group) => {
    const [first] = group as [Sought];
    const { parentTargetId, siblings } = first;
    if (parentTargetId === null) return group.map((each) => ({ sought: each, targetIds: [] }));
    const standing = await readStanding(first, parentTargetId, context, signal);
    if (group.some(({ key }) => isFeedback(key))) {
      standing.push(...(await readFeedback(context.api, parentTargetId, signal)));
    }
    const found = matchStanding(group, standing, { again: true, known: siblings?.values() ?? [] });
    return group.map((each) => ({ sought: each, targetIds: found.get(each) ?? [] }));
  });
  return results.flat();
}

function placeOf({ entity, aggregate, parentTargetId }: Sought): string {
  return `${entity} ${aggregate?.entity} ${parentTargetId}`;
}

/** A file's parent may be a ticket or an article; where it is not said which, the file's key tells which of them is ours. */
async function readStanding(
  { entity, aggregate }: Sought,
  parentId: string,
  context: ReadContext,
  signal: AbortSignal,
): Promise<Actual[]> {
  if (entity === 'comments') return await readActions(context.api, parentId, await context.markerFieldId(), signal);
  if (aggregate?.entity === 'tickets') return await readAttachments(context.api, parentId, signal);
  if (aggregate) return (await readArticle(parentId, { children: true, signal }, context))?.children ?? [];
  const files = await readAttachments(context.api, parentId, signal);
  const article = files.some((file) => file.marker !== null)
    ? null
    : await readArticle(parentId, { children: true, signal }, context);
  return [...files, ...(article?.children ?? []).filter((file) => file.marker !== null)];
}

/** Many at once among the newest; what is not there by itself. */
async function findListed(sought: readonly Sought[], context: ReadContext, signal: AbortSignal): Promise<Found[]> {
  const newest = await findNewest(sought, context, signal);
  const open = sought.filter((each) => !newest?.has(each));
  const ids = await context.each(open, (each) => findRecord(each, context, signal));
  const alone = new Map(open.map((each, index) => [each, ids[index] ?? []]));
  return sought.map((each) => ({ sought: each, targetIds: newest?.get(each) ?? alone.get(each) ?? [] }));
}

/**
 * Ids of those of these that are among the newest records of their kind; null where that cannot be told. A record that was
 * just written is among them if it stands at all.
 */
export async function findNewest(
  sought: readonly Sought[],
  context: ReadContext,
  signal: AbortSignal,
): Promise<Map<Sought, string[]> | null> {
  const [first] = sought;
  if (!first || sought.some(({ marker }) => marker === null)) return null;
  const kind = kindOf(first, context);
  const markers = new Set(sought.flatMap(({ marker }) => marker ?? []));
  const rows = kind ? await searchNewest(context.api, kind, markers, signal) : null;
  if (!rows) return null;
  const found = new Map<Sought, string[]>();
  for (const each of sought) {
    const own = rows.get(each.marker ?? '') ?? [];
    if (own.length > 0) found.set(each, await idsOfRows(each, own, context, signal));
  }
  return found;
}

function kindOf({ entity, fields }: Sought, { migration }: ReadContext): RecordKind | null {
  if (entity === 'organizations') return isSite(fields, migration) ? recordKinds.sites : recordKinds.clients;
  return entity === 'contacts' || entity === 'folders' ? recordKinds[entity] : null;
}

function isSite(fields: Sought['fields'], { organizations }: ReadContext['migration']): boolean {
  return organizations.as === 'site' && fields.newclient_sitename === undefined;
}

async function idsOfRows(
  { entity, fields }: Sought,
  rows: readonly JsonObject[],
  context: ReadContext,
  signal: AbortSignal,
): Promise<string[]> {
  if (entity !== 'organizations') return idsOf(rows);
  const site = isSite(fields, context.migration);
  const ids = await context.each(rows, (row) => organizationIdOf(row, site, context.api, signal));
  return ids.filter((id) => id !== null);
}

async function findRecord(sought: Sought, context: ReadContext, signal: AbortSignal): Promise<string[]> {
  const { api } = context;
  const { entity, marker, fields } = sought;
  const name = readText(fields.name);
  switch (entity) {
    case 'organizations': {
      const kind = kindOf(sought, context) ?? recordKinds.clients;
      return await idsOfRows(sought, await searchRecords(api, kind, { marker, name }, signal), context, signal);
    }
    case 'contacts': {
      const search = readText(fields.emailaddress) ?? name;
      return idsOf(await searchRecords(api, recordKinds.contacts, { marker, name, search }, signal));
    }
    case 'articles':
      return await findArticle(sought, context, signal);
    case 'customFields': {
      const key = `cf${name ?? ''}`.toLowerCase();
      for await (const rows of listRecords(api, recordKinds.customFields, { signal })) {
        return idsOf(rows.filter((row) => readText(row.name)?.toLowerCase() === key && row.usage === fields.usage));
      }
      return [];
    }
    case 'tags': {
      const text = foldName(readText(fields.text) ?? '');
      for await (const rows of listRecords(api, recordKinds.tags, { signal })) {
        return idsOf(rows.filter((row) => foldName(readText(row.text) ?? readText(row.name) ?? '') === text));
      }
      return [];
    }
    case 'groups':
    case 'agents':
    case 'folders':
    case 'macros':
      return idsOf(await searchRecords(api, recordKinds[entity], { marker, name }, signal));
    default:
      return [];
  }
}

async function findArticle({ marker, fields }: Sought, context: ReadContext, signal: AbortSignal): Promise<string[]> {
  const name = readText(fields.name);
  const ids = idsOf(await searchRecords(context.api, recordKinds.articles, { marker: null, name }, signal));
  const rows = await context.each(ids, (id) => context.api.get(`/KBArticle/${id}`, {}, { signal, absent: [404] }));
  return idsOf(rows.filter(isObject).filter((row) => articleMarker(row) === marker));
}

function idsOf(rows: readonly JsonObject[]): string[] {
  return rows.flatMap((row) => readId(row.id) ?? []);
}
