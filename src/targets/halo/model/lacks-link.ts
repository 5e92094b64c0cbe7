import { listLinks } from '../../../content/list-links.ts';
import type { HtmlValue } from '../../../model/desired.ts';
import type { JsonValue } from '../../../model/json.ts';

/** Whether a body that was read back leads not everywhere its links should lead by now. */
export function lacksLink({ links = [] }: HtmlValue, got: JsonValue): boolean {
  const wanted = links.flatMap(({ becomes }) => becomes ?? []);
  if (wanted.length === 0) return false;
  const found = new Set(listLinks(String(got)));
  return wanted.some((address) => !found.has(address));
}
