import { htmlToText } from '../../../content/html-to-text.ts';
import { type DesiredChild, isHtml } from '../../../model/desired.ts';
import type { RecordKey } from '../../../model/entity.ts';

/** Comments that bring something of their ticket along, by what their keys begin with. */
const kinds: Record<string, string> = {
  side: 'links: side conversations',
  call: 'calls',
  time: 'time spent',
  feedback: 'satisfaction',
};

/** Whether a comment is ours: the ticket's own note, or one of those kinds. */
export function isNote({ entity, id }: RecordKey): boolean {
  const [prefix = ''] = id.split(':', 1);
  return entity === 'comments' && id.includes(':') && (prefix === 'source' || prefix in kinds);
}

/** Lines of the ticket's own note, by their labels. */
const labels: Record<string, string> = {
  Ticket: 'old reference',
  Address: 'old reference',
  Status: 'status',
  Channel: 'channel',
  Brand: 'brand and form',
  Form: 'brand and form',
  Followers: 'CCs and followers',
  Copied: 'CCs and followers',
  'Incident of ticket': 'links: problem and incident',
  'Follow-up of ticket': 'links: follow-up and merged',
  'Merged into ticket': 'links: follow-up and merged',
  Satisfaction: 'satisfaction',
  'Time spent': 'time spent',
  Solved: 'dates',
  'Last updated': 'dates',
};

/** Which rows of its ticket's checklist a comment of ours carries, since the ticket itself has no place for them. */
export function carriedRows({ key, fields }: DesiredChild): string[] {
  const [prefix = ''] = key.id.split(':', 1);
  const kind = key.entity === 'comments' && key.id.includes(':') ? kinds[prefix] : undefined;
  if (kind !== undefined) return [kind];
  const body = fields.note_html;
  if (prefix !== 'source' || key.entity !== 'comments' || body === undefined) return [];
  const rows = htmlToText(isHtml(body) ? body.$html : String(body))
    .split('\n')
    .flatMap((line) => labels[line.split(':', 1)[0] ?? ''] ?? []);
  return [...new Set(rows)];
}
