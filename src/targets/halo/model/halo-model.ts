import { systemClock } from '../../../http/system-clock.ts';
import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Catalogue } from '../../../model/catalogue.ts';
import type { Clock } from '../../../model/clock.ts';
import type { DesireInput, DesireResult } from '../../../model/desire.ts';
import type { Desired, DesiredValue } from '../../../model/desired.ts';
import type { Entity, PlanEntity, RecordKey } from '../../../model/entity.ts';
import { Failure } from '../../../model/failure.ts';
import type { JsonValue } from '../../../model/json.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { TargetModel } from '../../../model/target-model.ts';
import { fieldUsages, readDetails } from '../catalogue/catalogue-details.ts';
import { webAddress } from './address.ts';
import { carriedRows, isNote } from './carried-rows.ts';
import { checkNames } from './check-names.ts';
import { compareRecord, readProperty } from './compare.ts';
import { desireArticle } from './desire-article.ts';
import { desireFolder } from './desire-folder.ts';
import { desireMacro } from './desire-macro.ts';
import { desireAgent, desireContact, desireGroup, desireOrganization } from './desire-record.ts';
import { desireTicket } from './desire-ticket.ts';
import { emptied } from './emptied.ts';
import { estimateReads, estimateRequests } from './estimate.ts';
import { listExposed } from './exposed-fields.ts';
import { fieldType, listChoices } from './field-choices.ts';
import { matchActual } from './match-actual.ts';
import type { ModelContext } from './model-context.ts';
import { nameProperty } from './name-property.ts';
import { withOptionIds } from './option-value.ts';
import { splitOrganizationId } from './organization-id.ts';
import { mergeFields, planFields, usageOfOwner } from './planned-fields.ts';
import { preparations } from './preparations.ts';
import { retireTicket } from './retire-ticket.ts';
import { rowOf } from './row-of.ts';
import { showValue } from './show-value.ts';
import { standing, standingOf } from './standing.ts';
import { synthetic } from './synthetic.ts';
import { withoutUnproven } from './unproven.ts';
import { restricting, withdrawal } from './withdrawal.ts';

/** What is known about Halo without its network, for one tenant and one spec. */
export function createModel(options: {
  catalogue: Catalogue;
  migration: Migration;
  origin: string;
  memory: CapabilityMemory;
  clock?: Pick<Clock, 'now'>;
}): TargetModel {
  const { catalogue, migration, origin, memory, clock = systemClock } = options;
  const context: ModelContext = {
    catalogue,
    details: readDetails(catalogue),
    migration,
    planned: [],
    clock,
    exposed: new Map(),
    maxFileBytes: parseSize(migration.options.maxFileSize),
  };
  return {
    checkNames: () => checkNames(context),
    prepare({ fields }) {
      if (migration.prepare.customFields) {
        const details = readDetails(catalogue);
        context.planned = planFields(fields, details, migration);
        context.details = { ...details, fields: mergeFields(details, context.planned) };
      }
      context.exposed = listExposed(fields, context);
    },
    preparations: () => preparations(context),
    tagsOf: ({ fields }) => (migration.prepare.tags && Array.isArray(fields.tags) ? fields.tags.map(String) : []),
    synthetic: (entity, id, sourceKey) => synthetic(entity, id, sourceKey, context),
    desire: (input) => desire(input, context),
    reference(entity, targetId, part) {
      if (entity !== 'organizations') return Number(targetId);
      return Number(splitOrganizationId(targetId)[part === 'client' ? 'client' : 'site']);
    },
    // A list of FAQs names its parents up to the great-great-grandparent (FAQListHead of Halo's OpenAPI document).
    folderDepth: 5,
    // Site and client follow from a user that is sent alone, the user from a client.
    together: {
      tickets: ['client_id', 'site_id', 'user_id'],
      // Shown to all it would be, were it sent without whom it is for.
      articles: ['showforall', 'kbentryclientaccess'],
    },
    compare: (desired, actual, depth) =>
      compareRecord(withIds(desired, context), withoutUnproven(actual, memory), depth),
    rowOf: (entity, field) => rowOf(entity, field, context),
    nameOf: (entity, field) => nameProperty(entity, field, context.details.fields),
    show: (entity, field, value) => showValue(entity, field, value, context),
    carriedRows,
    isNote,
    readProperty: (field, actual) => readProperty(field, withoutUnproven(actual, memory)),
    match: matchActual,
    standing: (entity, fields) => standing(entity, withOptions(entity, fields, context)),
    standingOf: (actual, names) => standingOf(withoutUnproven(actual, memory), names),
    amends,
    hasMarker: (entity) => entity in marked,
    fieldType: (entity, label) => fieldType(entity, label, context),
    choices: (entity, group, field) => listChoices(entity, group, field, context),
    emptied: (entity, property, mapped) => emptied(entity, property, mapped, context),
    withdrawal,
    restricting,
    retire: (key, options) => retireTicket(key, options, context),
    estimateRequests: (counts) => estimateRequests(counts, memory),
    estimateReads: (counts) => estimateReads(counts, { feedback: migration.options.satisfaction === 'feedback' }),
    address: (entity, targetId) => webAddress(origin, entity, targetId),
  };
}

function desire(input: DesireInput, context: ModelContext): DesireResult {
  if (is(input, 'tickets')) return desireTicket(input, context);
  if (is(input, 'contacts')) return desireContact(input, context);
  if (is(input, 'organizations')) return desireOrganization(input, context);
  if (is(input, 'groups')) return desireGroup(input, context);
  if (is(input, 'agents')) return desireAgent(input, context);
  if (is(input, 'folders')) return desireFolder(input, context);
  if (is(input, 'articles')) return desireArticle(input, context);
  if (is(input, 'macros')) return desireMacro(input, context);
  throw new Failure({ code: 'E_INTERNAL', message: `${input.entity} are prepared, not mapped` });
}

/** Options by their ids, as they read back. */
function withIds(desired: Desired, context: ModelContext): Desired {
  return { ...desired, fields: withOptions(desired.key.entity, desired.fields, context) };
}

function withOptions<V extends DesiredValue | JsonValue>(
  entity: Entity,
  fields: Readonly<Record<string, V>>,
  { details, migration }: ModelContext,
): Record<string, V | number | number[]> {
  if (entity !== 'tickets' && entity !== 'contacts' && entity !== 'organizations') return fields;
  return withOptionIds(fields, fieldUsages[usageOfOwner(entity, migration)], details.fields).properties;
}

function is<E extends PlanEntity>(input: DesireInput, entity: E): input is DesireInput<E> & DesireInput {
  return input.entity === entity;
}

/** Fields put on a form can be taken off; options and tags may have been chosen by people since, which no list shows. */
function amends({ entity, id }: RecordKey): 'undo' | 'stays' | null {
  if (entity === 'tags') return 'stays';
  if (entity !== 'customFields') return null;
  return id.startsWith('form:') ? 'undo' : id.startsWith('options:') ? 'stays' : null;
}

/** Kinds that have a place for our key; others are told by their names. */
const marked: Partial<Record<Entity, true>> = {
  organizations: true,
  contacts: true,
  folders: true,
  articles: true,
  tickets: true,
};

const sizeUnits: Record<string, number> = { kB: 1e3, MB: 1e6, GB: 1e9 };

function parseSize(text: string): number {
  const match = /^(\d+)(kB|MB|GB)$/.exec(text);
  return match ? Number(match[1]) * (sizeUnits[match[2] ?? ''] ?? 1) : Number.POSITIVE_INFINITY;
}
