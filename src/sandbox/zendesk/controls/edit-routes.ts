import { json, type Reply, type Route } from '../../kit/message.ts';
import { QUIET_SECONDS } from '../routes/export-pages.ts';
import { nowSeconds, type SandboxParts } from '../sandbox-parts.ts';
import { BadEdit, editRecord, type Patch } from './edit-records.ts';

/**
 * Changes or adds rows of the source. Edits are dated a minute back, so that the exports, which leave out the last minute,
 * show them at once. Throws a BadEdit.
 */
export function applyEdits(parts: SandboxParts, entity: string, patches: readonly Patch[]): unknown[] {
  const where = { stamp: nowSeconds(parts) - QUIET_SECONDS, baseUrl: parts.baseUrl };
  return patches.map((patch) => editRecord(parts.store, entity, patch, where));
}

/** The answer, or a 400 that says what is wrong with an edit. */
export function answerEdit(edit: () => Reply): Reply {
  try {
    return edit();
  } catch (error) {
    if (error instanceof BadEdit || error instanceof SyntaxError) return json(400, { error: error.message });
    throw error;
  }
}

/**
 * `POST /_sandbox/records/<entity>` with one row or a list of them, whole or in part: changes the source as its users
 * would between two runs.
 */
export function editRoutes(parts: SandboxParts): Route[] {
  return [
    {
      method: 'POST',
      path: '/_sandbox/records/:entity',
      handle: (request) =>
        answerEdit(() => {
          const body = request.json() as Patch | Patch[];
          const rows = applyEdits(parts, (request.params.entity ?? '').toLowerCase(), [body].flat());
          return json(200, Array.isArray(body) ? rows : rows[0]);
        }),
    },
  ];
}
