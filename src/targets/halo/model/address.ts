import type { Entity } from '../../../model/entity.ts';
import { splitOrganizationId } from './organization-id.ts';

/** Where an agent opens the record in Halo's web application; null for what has no page of its own. */
export function webAddress(origin: string, entity: Entity, targetId: string): string | null {
  switch (entity) {
    case 'tickets':
      return `${origin}/tickets?id=${targetId}`;
    case 'organizations':
      return `${origin}/customers?clientid=${splitOrganizationId(targetId).client}`;
    case 'contacts':
      return `${origin}/customers?userid=${targetId}`;
    case 'articles':
      return `${origin}/kb?id=${targetId}`;
    default:
      return null;
  }
}
