/** What a source is pulled for. `threads` are a ticket's comments with their files, one record per ticket. */
export const sourceEntities = [
  'fields',
  'groups',
  'organizations',
  'agents',
  'contacts',
  'folders',
  'articles',
  'macros',
  'tickets',
  'threads',
] as const;
export type SourceEntity = (typeof sourceEntities)[number];

/** What a plan changes, in the order of creation: whatever stands later may refer to what stands earlier. */
export const planEntities = [
  'settings',
  'customFields',
  'tags',
  'groups',
  'agents',
  'organizations',
  'contacts',
  'folders',
  'articles',
  'macros',
  'tickets',
] as const;
export type PlanEntity = (typeof planEntities)[number];

export function isPlanned(entity: Entity): entity is PlanEntity {
  return (planEntities as readonly Entity[]).includes(entity);
}

/** What a plan changes without a source record behind it: the spec, the mapping or the selection implies it. */
export const impliedEntities = ['settings', 'customFields', 'tags'] as const;
export type ImpliedEntity = (typeof impliedEntities)[number];

/** What a plan changes for a source record. */
export type RecordEntity = Exclude<PlanEntity, ImpliedEntity>;

export function isImplied(entity: PlanEntity): entity is ImpliedEntity {
  return (impliedEntities as readonly PlanEntity[]).includes(entity);
}

/** What references lead to; settled before planning, since it may take two records to say where one leads. */
export const identityEntities = ['groups', 'agents', 'organizations', 'contacts', 'folders'] as const;
export type IdentityEntity = (typeof identityEntities)[number];

export function isIdentity(entity: Entity): entity is IdentityEntity {
  return (identityEntities as readonly Entity[]).includes(entity);
}

/** What lives inside an aggregate and is written after its parent. */
export type ChildEntity = 'comments' | 'attachments';

export type Entity = PlanEntity | ChildEntity;

/** A source record, as the ledger and references name it. Synthetic records use ids that no source has: `default`, `none`, `marker:tickets`. */
export interface RecordKey {
  entity: Entity;
  id: string;
}

/** `tickets/880123`, for messages and logs. */
export function formatKey(key: RecordKey): string {
  return `${key.entity}/${key.id}`;
}
