/** An organization is a client and the site its people belong to: two ids in one text, `18/31`. */
export function joinOrganizationId(clientId: string, siteId: string): string {
  return `${clientId}/${siteId}`;
}

export function splitOrganizationId(targetId: string): { client: string; site: string } {
  const [client = '', site = ''] = targetId.split('/');
  return { client, site };
}
