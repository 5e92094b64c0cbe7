import { json, type Route } from '../../kit/message.ts';
import type { SandboxParts } from '../sandbox-parts.ts';

/** `GET /_sandbox/cases`: ids of the rows that show each awkward case of a generated account; nothing for a loaded one. */
export function caseRoutes(parts: SandboxParts): Route[] {
  return [{ method: 'GET', path: '/_sandbox/cases', handle: () => json(200, parts.store.account.cases) }];
}
