import { digest } from '../../../model/digest.ts';
import type { RecordKey } from '../../../model/entity.ts';
import type { Intent } from '../../../model/intent.ts';
import type { JsonValue } from '../../../model/json.ts';
import { importedOutcome } from '../model/private-note.ts';
import type { ProbePlace } from './find-place.ts';

type ProbeIntent = Omit<Intent, 'id'>;

/** What the probe sends and then reads back. Long past, so that whatever the tenant puts in its place shows. */
export const probeDates = {
  opened: '2020-01-02T03:04:05.000Z',
  closed: '2020-02-03T04:05:06.000Z',
  said: '2020-01-15T06:07:08.000Z',
} as const;
export const probeAuthor = 'deskhaul probe';
export const probeText = '<p>Written by deskhaul probe; it is deleted again.</p>';
const bytes = Buffer.from('Written by deskhaul probe; it is deleted again.\n');
export const probeFileSize = bytes.length;

/** The smallest PNG: one transparent pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** The ticket, closed and with its dates as an imported one has them. */
export function probeTicket(key: RecordKey, marker: string, { client, user, type, status }: ProbePlace): ProbeIntent {
  return create(key, marker, {
    summary: 'deskhaul probe: deleted in a moment',
    details_html: probeText,
    tickettype_id: Number(type.id),
    ...(status === null ? {} : { status_id: Number(status.id), dateclosed: probeDates.closed }),
    dateoccurred: probeDates.opened,
    excludefromsla: true,
    client_id: Number(client.id),
    ...(user.siteId === null ? {} : { site_id: Number(user.siteId) }),
    user_id: Number(user.id),
  });
}

/** Three comments, the first with a file: it goes alone, the other two in one array. The second is private. */
export function probeChildren(ticket: { key: RecordKey; marker: string; targetId: string }): ProbeIntent[] {
  const place = { aggregate: ticket.key, parentTargetId: ticket.targetId };
  const [source = ''] = ticket.marker.split(':ticket:');
  const comments = [1, 2, 3].map((number): ProbeIntent => {
    const key = { entity: 'comments', id: `${ticket.key.id}-${number}` } as const;
    const fields = {
      outcome: importedOutcome,
      who: probeAuthor,
      note_html: probeText,
      hiddenfromuser: number === 2,
      datetime: probeDates.said,
    };
    return { ...create(key, `${source}:comment:${key.id}`, fields), ...place };
  });
  const parent = comments[0]?.key ?? null;
  const key = { entity: 'attachments', id: `${ticket.key.id}-file` } as const;
  const file = { name: 'deskhaul-probe.txt', contentType: 'text/plain', bytes };
  const fields = { filename: file.name, showforusers: false };
  return [...comments, { ...create(key, `${source}:attachment:${key.id}`, fields), ...place, parent, file }];
}

function create(key: RecordKey, marker: string, fields: Record<string, JsonValue>): ProbeIntent {
  return {
    operation: 'create',
    key,
    marker,
    targetId: null,
    parentTargetId: null,
    parent: null,
    fields,
    file: null,
    digest: digest(fields),
  };
}
