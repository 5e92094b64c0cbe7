/**
 * One element of a list property, named by the source record behind it: `new_related_tickets#880124` holds one related ticket.
 * So each reference is resolved, written and compared by itself; on the wire they are one list again.
 */
export function listElement(list: ListProperty, sourceId: string): string {
  return `${list}#${sourceId}`;
}

/** The lists, and what an element's id is called there. */
export const elementIds = { agents: 'agent_id', teams: 'team_id', new_related_tickets: 'id' } as const;
export type ListProperty = keyof typeof elementIds;

/** The list that a property is an element of; null for any other property. */
export function listOfElement(property: string): ListProperty | null {
  const list = property.split('#', 1)[0] ?? '';
  return list !== property && list in elementIds ? (list as ListProperty) : null;
}
