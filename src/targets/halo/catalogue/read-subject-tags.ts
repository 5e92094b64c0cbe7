import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';
import { readText } from '../client/decode.ts';
import type { HaloDetails } from './catalogue-details.ts';

/**
 * What this tenant puts around a ticket's number in subjects: `email_start_tag` and `email_end_tag` of its settings, and the ticket
 * types' own (`email_start_tag_override`). Settings that the agent must not read (null) leave the types'.
 */
export function readSubjectTags(control: JsonValue, ticketTypes: readonly JsonObject[]): HaloDetails['subjectTags'] {
  const settings = isObject(control) ? control : {};
  const end = readText(settings.email_end_tag) ?? ']';
  const tags = [
    { start: readText(settings.email_start_tag), end },
    ...ticketTypes.map((row) => ({
      start: readText(row.email_start_tag_override),
      end: readText(row.email_end_tag_override) ?? end,
    })),
  ];
  const known = tags.flatMap(({ start, end: close }) => (start === null ? [] : [{ start, end: close }]));
  return [...new Map(known.map((tag) => [`${tag.start} ${tag.end}`, tag])).values()];
}
