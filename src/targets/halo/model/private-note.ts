import { escapeHtml } from '../../../content/escape-html.ts';
import type { DesiredChild, DesiredValue } from '../../../model/desired.ts';
import { formatMarker } from '../../../model/marker.ts';

/** Imports take any outcome by name; this one tells agents what they look at. */
export const importedOutcome = 'Imported Note';

/** Who writes what deskhaul itself has to say. */
export const ownName = 'deskhaul';

/** An action of a ticket that its user does not see, for what is no comment at the source. */
export function privateNote(options: {
  /** Unique among all comments of the source. */
  id: string;
  sourceKey: string;
  who: string;
  at: string | null;
  body: DesiredValue;
  more?: Record<string, DesiredValue>;
}): DesiredChild {
  const { id, sourceKey, who, at, body, more } = options;
  const key = { entity: 'comments', id } as const;
  const fields: Record<string, DesiredValue> = {
    outcome: importedOutcome,
    who,
    note_html: body,
    hiddenfromuser: true,
    ...(at === null ? {} : { datetime: new Date(at).toISOString() }),
    ...more,
  };
  return { key, parent: null, marker: formatMarker(sourceKey, key), fields };
}

/** A heading and lines below it, as the body of a note: HTML that is final, so that the addresses in it stay the source's. */
export function noteLines(heading: string, lines: readonly string[]): string {
  const rest = lines.map((line) => `<br>\n${escapeHtml(line)}`).join('');
  return `<p><strong>${escapeHtml(heading)}</strong>${rest}</p>`;
}
