import type { CheckItem } from '../../../model/check.ts';
import type { JsonObject } from '../../../model/json.ts';
import { fieldUsages, findField } from '../catalogue/catalogue-details.ts';
import { readId, readRows } from '../client/decode.ts';
import { type PlannedField, planFields, usageOfOwner } from '../model/planned-fields.ts';
import { menus } from '../settings/menus.ts';
import { type CheckContext, listNames } from './check-context.ts';

const owners = ['tickets', 'contacts', 'organizations'] as const;

/** Custom fields that the mapping names: they exist, take its options, stand on the ticket types, and show to whom they should. */
export async function* checkFields(context: CheckContext): AsyncGenerator<CheckItem> {
  const { input, details } = context;
  const restricted = await readRestricted(context);
  const { migration } = context.reading;
  const planned = planFields(input.fields, details, migration);
  for (const owner of owners) {
    const reference = owner === 'tickets' ? migration.tickets.reference?.customField : undefined;
    const labels = new Set([...Object.keys(migration[owner].customFields ?? {}), ...(reference ? [reference] : [])]);
    for (const label of labels) {
      const field = planned.find((each) => each.owner === owner && each.label === label);
      yield field?.field.id
        ? checkStanding(field, restricted.has(field.field.id), context)
        : checkMissing(owner, label, field, context);
    }
  }
}

/** Ids of custom fields that show for some clients, organisations or conditions only (FieldInfo). */
async function readRestricted({ reading, signal }: CheckContext): Promise<Set<string>> {
  const rows = readRows(await reading.api.get('/FieldInfo', { includevalues: true }, { signal }));
  const restrictions = ['client_restrictions', 'org_restrictions', 'visibility_conditions'];
  const isRestricted = (row: JsonObject) =>
    restrictions.some((name) => Array.isArray(row[name]) && row[name].length > 0);
  return new Set(rows.filter(isRestricted).flatMap((row) => readId(row.id) ?? []));
}

function checkMissing(
  owner: PlannedField['owner'],
  label: string,
  planned: PlannedField | undefined,
  { details, reading: { migration } }: CheckContext,
): CheckItem {
  const isPlanned = migration.prepare.customFields && planned !== undefined;
  const usage = usageOfOwner(owner, migration);
  const elsewhere = details.fields.find(
    (field) =>
      field.usage !== fieldUsages[usage] &&
      findField({ ...details, fields: [{ ...field, usage: fieldUsages[usage] }] }, usage, label),
  );
  return {
    id: `field/${owner}:${label}`,
    area: 'fields',
    title: `Custom field "${label}" of ${owner}`,
    status: isPlanned ? 'warn' : 'fail',
    found: `the tenant has none${elsewhere ? ' (there is one of that label for other records)' : ''}${
      planned ? '' : ', and the source has no custom field that its expression names'
    }`,
    remedy: planned
      ? `${menus.fields} > ${entityWords[usage]} > New, type ${typeWord(planned.field.type)}${planned.missing.length > 0 ? ` with the options ${listNames(planned.missing)}` : ''}${isPlanned ? '' : '; or let the plan create it: prepare.customFields: true'}.`
      : `Correct its expression under ${owner}.customFields, or create it at ${menus.fields} > ${entityWords[usage]} > New.`,
    planned: isPlanned,
  };
}

function checkStanding(
  { owner, label, field, missing, visible }: PlannedField,
  isRestricted: boolean,
  context: CheckContext,
): CheckItem {
  const { types, reading } = context;
  const absent =
    owner === 'tickets' ? types.filter(({ shown }) => !shown.includes(field.id)).map(({ name }) => name) : [];
  const troubles = [
    ...(missing.length > 0 ? [`it lacks the options ${listNames(missing)}`] : []),
    ...(absent.length > 0 ? [`it does not stand on the ticket types ${listNames(absent)}`] : []),
    ...(isRestricted ? ['it is restricted to some clients'] : []),
    ...(visible && field.agentsOnly ? ['end users saw it at the source and will not here'] : []),
    ...(!visible && !field.agentsOnly && owner !== 'organizations'
      ? ['end users may see it, which they could not at the source']
      : []),
  ];
  const mends = [
    ...(missing.length > 0 ? [`${menus.fields} > ${label} > Options`] : []),
    ...(absent.length > 0 ? [`${menus.ticketTypes} > the type > Field List > add "${label}"`] : []),
    ...(isRestricted ? [`${menus.fields} > ${label} > Visibility Restrictions`] : []),
    ...(visible === field.agentsOnly ? [`${menus.fields} > ${label} > Only show for Agents`] : []),
  ];
  const isPlanned = reading.migration.prepare.customFields && (missing.length > 0 || absent.length > 0);
  const isFatal = missing.length > 0 || isRestricted;
  return {
    id: `field/${owner}:${label}`,
    area: 'fields',
    title: `Custom field "${label}" of ${owner}`,
    status: troubles.length === 0 ? 'pass' : isFatal && !(isPlanned && !isRestricted) ? 'fail' : 'warn',
    found:
      troubles.length === 0
        ? `stands, ${typeWord(field.type)}${owner === 'tickets' ? ', on every ticket type in use' : ''}`
        : troubles.join('; '),
    remedy:
      troubles.length === 0
        ? null
        : `${mends.join('; ')}${!isPlanned && missing.length + absent.length > 0 ? '; or let the plan see to it: prepare.customFields: true' : ''}.`,
    planned: isPlanned,
  };
}

const entityWords = { tickets: 'Ticket', contacts: 'User', organizations: 'Customer', sites: 'Site' } as const;

/** Halo's own words for its types of custom fields. */
function typeWord(type: number): string {
  return (
    ['Text', 'Memo', 'Single Selection', 'Multiple Selection', 'Date', 'Time', 'Checkbox', 'Table'][type] ?? 'Rich text'
  );
}
