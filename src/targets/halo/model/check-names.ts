import type { Pointer } from '../../../model/finding.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { JsonValue } from '../../../model/json.ts';
import type { FieldMapping } from '../../../model/mapping.ts';
import type { NameCheck } from '../../../model/target-model.ts';
import { findField } from '../catalogue/catalogue-details.ts';
import { menus } from '../settings/menus.ts';
import { checkAudience } from './check-audience.ts';
import { fieldLabels, usageOf } from './convert-custom-fields.ts';
import { targetFields } from './fields.ts';
import { findEntry, kindWords } from './find-name.ts';
import type { ModelContext } from './model-context.ts';
import { missingSiteClient, nearestHint, unknownName } from './problems.ts';

const mappedEntities = ['tickets', 'contacts', 'organizations', 'articles'] as const;
type MappedEntity = (typeof mappedEntities)[number];

const catalogueKinds: Record<string, string> = {
  status: 'statuses',
  ticketType: 'ticketTypes',
  priority: 'priorities',
  team: 'teams',
};

/** Every name in the spec that the tenant must know, at its place in the spec. */
export function checkNames(context: ModelContext): NameCheck[] {
  return [
    ...mappedEntities.flatMap((entity) => checkMapping(entity, context)),
    ...checkReference(context),
    ...checkTeams(context),
    ...checkRestricted(context),
    ...checkAgents(context),
    ...checkSiteClient(context),
    ...checkAudience(context),
  ];
}

function checkMapping(entity: MappedEntity, context: ModelContext): NameCheck[] {
  const section = context.migration[entity];
  const known = targetFields[entity] ?? {};
  const fields = Object.entries(section.fields).flatMap(([name, mapping]) => {
    const pointer = [entity, 'fields', name];
    const field = known[name];
    // Fields that no tenant has were found with the spec.
    const kind = field && catalogueKinds[field.kind];
    return kind === undefined ? [] : checkValues(mapping, { pointer, kind, field: name, context });
  });
  const customFields = 'customFields' in section ? Object.keys(section.customFields) : [];
  const labels = customFields.flatMap((label) => checkLabel(entity, label, [entity, 'customFields', label], context));
  return [...fields, ...labels];
}

interface Place {
  pointer: Pointer;
  kind: string;
  field: string;
  context: ModelContext;
}

/** The results of a value table, and an expression that is nothing but a name. */
function checkValues(mapping: FieldMapping, place: Place): NameCheck[] {
  if (typeof mapping === 'string') {
    const constant = /^\s*(?:"([^"\\]*)"|'([^'\\]*)')\s*$/.exec(mapping);
    return constant ? checkName(constant[1] ?? constant[2] ?? '', place.pointer, place) : [];
  }
  const results: [JsonValue | undefined, Pointer][] = [
    ...Object.entries(mapping.map).map(([key, value]): [JsonValue, Pointer] => [value, [...place.pointer, 'map', key]]),
    [mapping.empty, [...place.pointer, 'empty']],
    [mapping.other, [...place.pointer, 'other']],
  ];
  return results.flatMap(([value, pointer]) => (typeof value === 'string' ? checkName(value, pointer, place) : []));
}

function checkName(name: string, pointer: Pointer, { kind, field, context }: Place): NameCheck[] {
  // What a team's table gives may also be the source's id of a group.
  if (findEntry(context.catalogue, kind, name) || (kind === 'teams' && /^\d+$/.test(name))) return [];
  const names = (context.catalogue.entries[kind] ?? []).map((entry) => entry.name);
  return [at(pointer, unknownName({ what: kindWords[kind] ?? kind, name, names, field }))];
}

function checkLabel(entity: MappedEntity, label: string, pointer: Pointer, context: ModelContext): NameCheck[] {
  const usage = usageOf(entity, context);
  if (usage === null || findField(context.details, usage, label)) return [];
  const names = fieldLabels(usage, context);
  // With `prepare.customFields` only those are lacking still whose expression names no field of the source.
  const hint = context.migration.prepare.customFields
    ? `It is not created, because its expression names a custom field that the source does not have. Correct that, or create it in Halo under ${menus.fields}.`
    : `${nearestHint(label, names)} Create it in Halo under ${menus.fields}, or let the plan: prepare.customFields: true.`.trim();
  return [at(pointer, unknownName({ what: 'custom field', name: label, names, field: label, hint }))];
}

function checkReference(context: ModelContext): NameCheck[] {
  const label = context.migration.tickets.reference?.customField;
  return label === undefined ? [] : checkLabel('tickets', label, ['tickets', 'reference', 'customField'], context);
}

function checkTeams(context: ModelContext): NameCheck[] {
  const { match, default: fallback } = context.migration.groups;
  const named: [string, Pointer][] = Object.entries(match).map(([from, to]) => [to, ['groups', 'match', from]]);
  if (fallback !== undefined) named.push([fallback, ['groups', 'default']]);
  return named.flatMap(([name, pointer]) =>
    checkName(name, pointer, { pointer, kind: 'teams', field: 'team', context }),
  );
}

/** Ticket types that confidential groups' tickets get. */
function checkRestricted(context: ModelContext): NameCheck[] {
  return Object.entries(context.migration.groups.restricted).flatMap(([group, rule]) => {
    if (typeof rule === 'string') return [];
    const pointer = ['groups', 'restricted', group, 'tickettype'];
    return checkName(rule.tickettype, pointer, { pointer, kind: 'ticketTypes', field: 'tickettype', context });
  });
}

function checkAgents(context: ModelContext): NameCheck[] {
  const { match, assignee } = context.migration.agents;
  const named: [string, Pointer][] = Object.entries(match).map(([from, to]) => [to, ['agents', 'match', from]]);
  if (assignee.default !== undefined) named.push([assignee.default, ['agents', 'assignee', 'default']]);
  const agents = context.details.agents;
  return named.flatMap(([name, pointer]) => {
    const folded = foldName(name);
    if (agents.some((agent) => foldName(agent.name) === folded || agent.email === name.toLowerCase())) return [];
    const names = agents.flatMap((agent) =>
      name.includes('@') && agent.email !== null ? [agent.email] : [agent.name],
    );
    return [at(pointer, unknownName({ what: 'agent', name, names, field: 'agent' }))];
  });
}

function checkSiteClient(context: ModelContext): NameCheck[] {
  const problem = missingSiteClient(context);
  return problem ? [at(['organizations', 'client'], problem)] : [];
}

function at(pointer: Pointer, problem: Omit<NameCheck, 'pointer'>): NameCheck {
  return { ...problem, pointer };
}
