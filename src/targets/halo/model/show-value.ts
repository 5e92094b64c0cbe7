import type { CatalogueEntry } from '../../../model/catalogue.ts';
import type { Entity } from '../../../model/entity.ts';
import type { JsonValue } from '../../../model/json.ts';
import { type FieldUsage, fieldUsages } from '../catalogue/catalogue-details.ts';
import { readEither } from './either.ts';
import type { ModelContext } from './model-context.ts';

const kinds: Partial<Record<Entity, Record<string, string>>> = {
  tickets: {
    status_id: 'statuses',
    tickettype_id: 'ticketTypes',
    priority_id: 'priorities',
    team: 'teams',
    agent_id: 'agents',
  },
  comments: { who_agentid: 'agents' },
};

/** Properties that are yes or no, in words. */
const words: Record<string, [yes: string, no: string]> = {
  hiddenfromuser: ['private', 'public'],
  showforusers: ['shown to users', 'not shown to users'],
  showforall: ['everyone', 'not everyone'],
  inactive: ['inactive', 'active'],
};

/** An id as the name that agents see in Halo; options of custom fields by their labels. Null: as it stands. */
export function showValue(entity: Entity, field: string, value: JsonValue, context: ModelContext): string | null {
  const { catalogue, details } = context;
  const [written] = readEither(value) ?? [];
  if (written !== undefined) return showValue(entity, field, written, context) ?? String(written ?? '');
  const kind = kinds[entity]?.[field];
  if (kind !== undefined) return nameOf(catalogue.entries[kind], value);
  const pair = words[field];
  if (pair && typeof value === 'boolean') return value ? pair[0] : pair[1];
  const usage = fieldUsages[entity as FieldUsage];
  const custom = details.fields.find((each) => each.usage === usage && each.name === field);
  if (!custom || custom.options.length === 0) return null;
  const ids = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];
  const names = ids.map((id) => nameOf(custom.options, id) ?? String(id));
  return names.join(', ');
}

function nameOf(entries: readonly Pick<CatalogueEntry, 'id' | 'name'>[] | undefined, id: JsonValue): string | null {
  return entries?.find((entry) => entry.id === String(id))?.name ?? null;
}
