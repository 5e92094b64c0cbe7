import type { PlanEntity } from '../../../model/entity.ts';
import { Failure } from '../../../model/failure.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { CapabilityMemory, Catalogue, DesireInput, DesireResult, TargetModel } from '../../../model/target.ts';
import { readDetails } from '../catalogue/catalogue-details.ts';
import { webAddress } from './address.ts';
import { checkNames } from './check-names.ts';
import { compareRecord } from './compare.ts';
import { desireArticle, desireFolder } from './desire-knowledge.ts';
import { desireAgent, desireContact, desireGroup, desireOrganization } from './desire-record.ts';
import { desireTicket } from './desire-ticket.ts';
import { estimateReads, estimateRequests } from './estimate.ts';
import { findStrangers } from './find-strangers.ts';
import type { ModelContext } from './model-context.ts';
import { splitOrganizationId } from './organization-id.ts';
import { preparations } from './preparations.ts';
import { rowOf } from './row-of.ts';
import { showValue } from './show-value.ts';
import { synthetic } from './synthetic.ts';

/** What is known about Halo without its network, for one tenant and one spec. */
export function createModel(options: {
  catalogue: Catalogue;
  migration: Migration;
  origin: string;
  memory: CapabilityMemory;
}): TargetModel {
  const { catalogue, migration, origin, memory } = options;
  const context: ModelContext = {
    catalogue,
    details: readDetails(catalogue),
    migration,
    maxFileBytes: parseSize(migration.options.maxFileSize),
  };
  return {
    checkNames: () => checkNames(context),
    preparations: () => preparations(context),
    synthetic: (entity, id, sourceKey) => synthetic(entity, id, sourceKey, context),
    desire: (input) => desire(input, context),
    reference(entity, targetId, part) {
      if (entity !== 'organizations') return Number(targetId);
      return Number(splitOrganizationId(targetId)[part === 'client' ? 'client' : 'site']);
    },
    // Site and client follow from a user that is sent alone, the user from a client.
    together: { tickets: ['client_id', 'site_id', 'user_id'] },
    compare: compareRecord,
    rowOf: (entity, field) => rowOf(entity, field, context),
    show: (entity, field, value) => showValue(entity, field, value, context),
    strangers: findStrangers,
    estimateRequests: (counts) => estimateRequests(counts, memory),
    estimateReads,
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
  throw new Failure({ code: 'E_INTERNAL', message: `${input.entity} are prepared, not mapped` });
}

function is<E extends PlanEntity>(input: DesireInput, entity: E): input is DesireInput<E> & DesireInput {
  return input.entity === entity;
}

const sizeUnits: Record<string, number> = { kB: 1e3, MB: 1e6, GB: 1e9 };

function parseSize(text: string): number {
  const match = /^(\d+)(kB|MB|GB)$/.exec(text);
  return match ? Number(match[1]) * (sizeUnits[match[2] ?? ''] ?? 1) : Number.POSITIVE_INFINITY;
}
