import { fieldUsage, readFields } from './custom-fields.ts';
import type { Halo } from './halo.ts';
import { referenceEntities } from './reference.ts';
import type { Row } from './store.ts';
import { shown } from './values.ts';

const ENTITIES = new Set(
  [
    'tickets',
    'actions',
    'attachments',
    'images',
    'clients',
    'sites',
    'users',
    'agents',
    'teams',
    'articles',
    'faqlists',
    'fields',
    'relations',
    'effects',
    'tickettypes',
    'control',
  ].concat(referenceEntities),
);

/** All stored rows of an entity in full, soft-deleted ones too, or undefined when there is no such entity. */
export function storedRecords(halo: Halo, entity: string): Iterable<unknown> | undefined {
  return ENTITIES.has(entity) ? expand(halo, entity) : undefined;
}

function* expand(halo: Halo, entity: string): Generator<unknown> {
  const usage = fieldUsage(halo);
  const usages: Record<string, number> = {
    tickets: usage.ticket,
    actions: usage.ticket,
    clients: usage.client,
    sites: usage.site,
    users: usage.user,
  };
  for (const row of halo.store.all(entity)) yield expandRow(halo, row, usages[entity]);
}

/** With the names of set custom fields, the hash of a file's bytes, and whether a user is a site's General User. */
function expandRow(halo: Halo, row: Row, usage: number | undefined): unknown {
  const expanded: Record<string, unknown> = shown(row);
  if (row.$sha256) expanded.sha256 = row.$sha256;
  if (row.$general) expanded.generaluser = true;
  if (usage) {
    const set = Object.keys((row.customfields as object | undefined) ?? {}).map(Number);
    expanded.customfields = set.length ? readFields(halo, usage, row.customfields, set) : [];
  }
  return expanded;
}
