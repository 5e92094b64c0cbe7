import { json, type Route } from '../kit/message.ts';
import { BadEdit, editRecord, type Patch } from './edit-records.ts';
import { QUIET_SECONDS } from './export-pages.ts';
import { nowSeconds, type SandboxParts } from './sandbox-parts.ts';

/**
 * `POST /_sandbox/records/<entity>` with one row or a list of them, whole or in part: changes the source as its users
 * would between two runs. Edits are dated a minute back, so that the exports, which leave out the last minute, show them
 * at once.
 */
export function editRoutes(parts: SandboxParts): Route[] {
  return [
    {
      method: 'POST',
      path: '/_sandbox/records/:entity',
      handle: (request) => {
        const where = { stamp: nowSeconds(parts) - QUIET_SECONDS, baseUrl: parts.baseUrl };
        const entity = (request.params.entity ?? '').toLowerCase();
        try {
          const body = request.json() as Patch | Patch[];
          const rows = [body].flat().map((patch) => editRecord(parts.store, entity, patch, where));
          return json(200, Array.isArray(body) ? rows : rows[0]);
        } catch (error) {
          if (error instanceof BadEdit || error instanceof SyntaxError) return json(400, { error: error.message });
          throw error;
        }
      },
    },
  ];
}
