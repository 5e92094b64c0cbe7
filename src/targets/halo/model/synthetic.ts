import type { Desired, DesiredValue } from '../../../model/desired.ts';
import { formatKey, type PlanEntity } from '../../../model/entity.ts';
import { Failure } from '../../../model/failure.ts';
import { formatMarker } from '../../../model/marker.ts';
import type { ModelContext } from './model-context.ts';
import { preparations } from './preparations.ts';

/**
 * Records the spec implies and no source has: the client and site of those without an organization, the unknown requester, the
 * default team and agent, the marker fields.
 */
export function synthetic(entity: PlanEntity, id: string, sourceKey: string, context: ModelContext): Desired {
  const { organizations, groups, agents } = context.migration;
  const make = (label: string, fields: Record<string, DesiredValue>): Desired => ({
    key: { entity, id },
    label,
    // Teams and agents have no place for a key.
    marker: entity === 'organizations' || entity === 'contacts' ? formatMarker(sourceKey, { entity, id }) : null,
    fields,
    links: {},
    children: [],
    accepted: [],
  });
  switch (`${entity}/${id}`) {
    case 'organizations/none':
      return make(organizations.none.client, {
        name: organizations.none.client,
        newclient_sitename: organizations.none.site,
      });
    case 'contacts/default':
      return make('Unknown requester', {
        name: 'Unknown requester',
        site_id: { $ref: { entity: 'organizations', id: 'none' }, part: 'site', missing: 'fail' },
      });
    case 'groups/default':
      return make(groups.default ?? '', { name: groups.default ?? '' });
    case 'agents/default':
      return make(agents.assignee.default ?? '', { name: agents.assignee.default ?? '' });
  }
  if (entity === 'tags') return make(id, { text: id });
  const prepared = preparations(context).find((desired) => desired.key.entity === entity && desired.key.id === id);
  if (prepared) return prepared;
  throw new Failure({ code: 'E_INTERNAL', message: `nothing stands for ${formatKey({ entity, id })} in this target` });
}
