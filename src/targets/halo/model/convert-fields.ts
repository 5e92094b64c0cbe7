import type { DesiredValue, Mapped } from '../../../model/desired.ts';
import type { Directory } from '../../../model/directory.ts';
import type { PlanEntity } from '../../../model/entity.ts';
import type { JsonValue } from '../../../model/json.ts';
import { readBoolean } from '../client/decode.ts';
import { convertCustomFields } from './convert-custom-fields.ts';
import { type Converted, toText } from './converted.ts';
import { type FieldKind, type TargetField, targetFields } from './fields.ts';
import { findLanguage } from './find-language.ts';
import { findEntry, kindWords } from './find-name.ts';
import type { ModelContext } from './model-context.ts';
import { failedRecord, unknownName } from './problems.ts';
import { toInstant } from './to-instant.ts';

/** Turns a record's mapped values into Halo's properties: names into ids, source ids into references, dates into instants. */
export function convertFields(
  entity: PlanEntity,
  mapped: Mapped,
  context: ModelContext,
  directory: Directory,
): Converted {
  const result: Converted = { fields: {}, problems: [...mapped.problems], accepted: [] };
  const known = targetFields[entity] ?? {};
  for (const [name, value] of Object.entries(mapped.values)) {
    const field = known[name];
    if (field && value !== null && value !== undefined) convert(name, field, value, { result, context, directory });
  }
  convertCustomFields(entity, mapped.customFields, context, result);
  return result;
}

interface Work {
  result: Converted;
  context: ModelContext;
  directory: Directory;
}

function convert(name: string, field: TargetField, value: JsonValue, work: Work): void {
  const { result, context, directory } = work;
  const { property, kind } = field;
  const text = toText(value);
  switch (kind) {
    case 'text':
      result.fields[property] = limit(name, text, field.maxLength, result);
      return;
    case 'boolean':
      result.fields[property] = readBoolean(value);
      return;
    case 'state':
      if (text !== 'active' && text !== 'inactive') {
        result.problems.push(unknownName({ what: 'state', name: text, names: ['active', 'inactive'], field: name }));
      } else result.fields[property] = text === 'inactive';
      return;
    case 'instant':
      convertInstant(name, property, text, work);
      return;
    case 'status':
    case 'ticketType':
    case 'priority':
      convertName(name, property, catalogueKinds[kind], text, context, result);
      return;
    case 'team':
      convertTeam(property, text, work);
      return;
    case 'tags':
      if (context.migration.options.tags === 'migrate') convertTags(property, value, result);
      else skipTags(property, value, result);
      return;
    case 'language': {
      const code = findLanguage(context.details.knowledge.languages, text)?.codes[0];
      if (code !== undefined) result.fields[property] = code;
      return;
    }
    case 'addresses':
      convertAddresses(property, value, work);
      return;
    default:
      Object.assign(result.fields, referenceFields(kind, property, text, directory));
  }
}

const catalogueKinds = { status: 'statuses', ticketType: 'ticketTypes', priority: 'priorities' } as const;

function referenceFields(
  kind: Exclude<FieldKind, 'text'>,
  property: string,
  id: string,
  directory: Directory,
): Record<string, DesiredValue> {
  switch (kind) {
    case 'client': {
      const ref = directory.organization(id).ref;
      if (ref === null) return {};
      return {
        client_id: { $ref: ref, part: 'client', missing: 'fail' },
        site_id: { $ref: ref, part: 'site', missing: 'fail' },
      };
    }
    case 'site': {
      const ref = directory.organization(id).ref;
      return ref === null ? {} : { [property]: { $ref: ref, part: 'site', missing: 'fail' } };
    }
    case 'contact': {
      const ref = directory.contact(id).ref;
      return ref === null ? {} : { [property]: { $ref: ref, missing: 'fail' } };
    }
    case 'agent': {
      const ref = directory.assignee(id).ref;
      return ref === null ? {} : { [property]: { $ref: ref, missing: 'omit' } };
    }
    case 'folder': {
      const ref = directory.folder(id).ref;
      return ref === null ? {} : { [property]: { $ref: ref, missing: 'fail' } };
    }
    default:
      return {};
  }
}

function convertName(
  name: string,
  property: string,
  kind: string,
  value: string,
  { catalogue }: ModelContext,
  { fields, problems }: Converted,
): void {
  const entry = findEntry(catalogue, kind, value);
  if (entry) fields[property] = Number(entry.id);
  else {
    const names = (catalogue.entries[kind] ?? []).map((each) => each.name);
    problems.push(unknownName({ what: kindWords[kind] ?? kind, name: value, names, field: name }));
  }
}

/** A value table may give the target's own team name; anything else is the source's id of a group. */
function convertTeam(property: string, value: string, { context, directory, result }: Work): void {
  const entry = findEntry(context.catalogue, 'teams', value);
  if (entry) result.fields[property] = Number(entry.id);
  else {
    const ref = directory.group(value).ref;
    if (ref) result.fields[property] = { $ref: ref, missing: 'fail' };
  }
}

function convertInstant(name: string, property: string, value: string, { context, result }: Work): void {
  const instant = toInstant(value, context.migration.timezone);
  if (instant !== null) result.fields[property] = instant;
  else result.problems.push(failedRecord('E_NOT_A_DATE', `${name} is not a date`, name));
}

/** Halo keeps a ticket's tags in one column of 4,000 characters, with commas between. */
function convertTags(property: string, value: JsonValue, { fields, accepted }: Converted): void {
  const texts = (Array.isArray(value) ? value : [value]).map((each) => toText(each).replaceAll(',', ' ').trim());
  const distinct = [...new Map(texts.filter((each) => each !== '').map((each) => [each.toLowerCase(), each])).values()];
  const kept: string[] = [];
  let length = 0;
  for (const tag of distinct) {
    length += tag.length + 1;
    if (length <= 4000 && tag.length <= 1000) kept.push(tag);
  }
  if (kept.length < distinct.length) {
    const message = `${distinct.length - kept.length} tags do not fit into Halo's 4,000 characters`;
    accepted.push({ severity: 'warning', code: 'W_TAGS_CUT', message, field: property });
  }
  fields[property] = kept;
}

function skipTags(field: string, value: JsonValue, { accepted }: Converted): void {
  const count = Array.isArray(value) ? value.length : 1;
  if (count === 0) return;
  const message = `${count} tags are left out, as options.tags says`;
  accepted.push({ severity: 'info', code: 'W_TAGS_SKIPPED', message, field });
}

/** Addresses of the help desk itself are never copied in: answers would loop. */
function convertAddresses(property: string, value: JsonValue, { context, directory, result }: Work): void {
  const own = new Set(context.catalogue.supportAddresses);
  const found = (Array.isArray(value) ? value : [value]).flatMap((id) => {
    const person = directory.contact(toText(id));
    const address = person.ref?.id === 'default' ? null : (person.email?.trim().toLowerCase() ?? null);
    return address === null || own.has(address) ? [] : [address];
  });
  const list = [...new Set(found)].join(',');
  if (list !== '') result.fields[property] = list;
}

function limit(name: string, value: string, maxLength: number | undefined, { accepted }: Converted): string {
  if (maxLength === undefined || value.length <= maxLength) return value;
  const message = `${name} is cut to the ${maxLength} characters that Halo keeps`;
  accepted.push({ severity: 'warning', code: 'W_TEXT_CUT', message, field: name });
  return value.slice(0, maxLength);
}
