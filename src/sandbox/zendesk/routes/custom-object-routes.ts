import { type Incoming, json, type Route } from '../../kit/message.ts';
import { api, found, nameInPath, type SandboxParts } from '../sandbox-parts.ts';
import { arrayListing, pageReply } from './listing.ts';

/** @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/ */
export function customObjectRoutes(parts: SandboxParts): Route[] {
  /** Records of the object in the path; a 404 when there is no such object. */
  function recordsOf(request: Incoming) {
    const key = request.params.object;
    found(parts.store.lists.custom_objects.find((each) => each.key === key));
    return parts.store.lists.custom_object_records.filter((row) => row.custom_object_key === key);
  }
  return [
    ...api('custom_objects', () => json(200, { custom_objects: parts.store.lists.custom_objects })),
    ...api('custom_objects/:object/records', (request) => {
      const ids = request.query.get('filter[ids]')?.split(',');
      const rows = recordsOf(request).filter((row) => !ids || ids.includes(row.id));
      return pageReply(request, parts.baseUrl, 'custom_object_records', arrayListing(rows));
    }),
    ...api('custom_objects/:object/records/:id', (request) => {
      const id = nameInPath(request, 'id');
      return json(200, { custom_object_record: found(recordsOf(request).find((row) => row.id === id)) });
    }),
  ];
}
