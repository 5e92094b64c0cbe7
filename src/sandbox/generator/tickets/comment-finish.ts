import { createHash } from 'node:crypto';
import { type AccountContext, apiUrl } from '../account-context.ts';
import { CONTENT_TYPES, makeFileBytes } from '../files/file-bytes.ts';
import { PICTURE_SIZE } from '../files/png.ts';
import { auditId, commentId, fileId } from '../ids.ts';
import { iso } from '../timeline.ts';
import type { CallDraft, CommentDraft, FileDraft, TicketDraft } from './ticket-draft.ts';
import type { AttachmentRow, CommentRow, VoiceData } from './ticket-rows.ts';

/** The part of a file's address that stands for it; it cannot be guessed from the id. */
function tokenOfFile(seed: number, id: number): string {
  const digest = createHash('sha256').update(`${seed} ${id}`).digest('base64url').slice(0, 18);
  return `${digest}${id.toString(36)}`;
}

/** The id in a token that `tokenOfFile` made; NaN for any other text. */
export function fileOfToken(seed: number, token: string): number {
  const id = Number.parseInt(token.slice(18), 36);
  return Number.isSafeInteger(id) && tokenOfFile(seed, id) === token ? id : Number.NaN;
}

function finishFile(context: AccountContext, id: number, draft: FileDraft): AttachmentRow {
  const name = draft.redacted ? 'redacted.txt' : draft.name;
  const token = tokenOfFile(context.options.seed, id);
  const contentUrl = `${context.options.baseUrl}/attachments/token/${token}/?name=${encodeURIComponent(name)}`;
  const picture = draft.kind === 'png' && !draft.redacted;
  return {
    url: apiUrl(context, `attachments/${id}`),
    id,
    file_name: name,
    content_url: contentUrl,
    mapped_content_url: contentUrl,
    content_type: draft.redacted ? CONTENT_TYPES.txt : CONTENT_TYPES[draft.kind],
    size: draft.redacted ? 0 : makeFileBytes(draft.kind, draft.content).length,
    width: picture ? PICTURE_SIZE : null,
    height: picture ? PICTURE_SIZE : null,
    inline: draft.inline === true,
    deleted: false,
    malware_access_override: false,
    malware_scan_result: 'malware_not_found',
    thumbnails: [],
  };
}

function recordingUrl({ options }: AccountContext, call: CallDraft, id: number): string {
  if (call.elsewhere) return `${options.fileUrl ?? options.baseUrl}/recordings/CA${id}.wav`;
  return `${options.baseUrl}/api/v2/channels/voice/calls/${call.recorded ? 'CA' : 'CX'}${id}/twilio/recording`;
}

function finishCall(context: AccountContext, comment: CommentDraft, call: CallDraft, id: number): Partial<CommentRow> {
  const data: VoiceData = {
    from: '+33199001234',
    to: '+442079460000',
    recording_url: recordingUrl(context, call, id),
    started_at: iso(comment.at - call.seconds),
    call_duration: call.seconds,
    answered_by_id: comment.author,
    answered_by_name: 'ACME Support',
    transcription_text: call.transcript,
    location: 'Paris, France',
    call_id: id % 1_000_000,
  };
  return {
    type: call.elsewhere ? 'TpeVoiceComment' : 'VoiceComment',
    data,
    formatted_from: '+33 1 99 00 12 34',
    formatted_to: '+44 20 7946 0000',
    transcription_visible: call.transcript !== null,
  };
}

const BROWSER = { client: 'Mozilla/5.0', ip_address: '192.0.2.10', location: 'Paris, France' };

/** What is known of a mail that became a comment: its own message id, by which replies to it are threaded. */
function mailSystem({ requester }: TicketDraft, id: number): Record<string, unknown> {
  const host = (requester.email ?? 'nobody@mail.example').split('@')[1];
  return {
    client: 'Microsoft Outlook 16.0',
    ip_address: '192.0.2.25',
    location: 'Paris, France',
    message_id: `<${id.toString(36)}.mail@${host}>`,
    raw_email_identifier: `1/${id}.eml`,
    json_email_identifier: `1/${id}.json`,
  };
}

/** Gives a comment and its files their ids and addresses. */
export function finishComment(
  context: AccountContext,
  draft: TicketDraft,
  comment: CommentDraft,
  position: number,
): CommentRow {
  const id = commentId(draft.id, position);
  const attachments = comment.files.map((file, index) => finishFile(context, fileId(id, index), file));
  const fill = (text: string) =>
    text
      .replaceAll('{{base}}', context.options.baseUrl)
      .replace(/\{\{file:(\d+)\}\}/g, (_, index) => attachments[Number(index)]?.content_url ?? '');
  const plain = fill(comment.text.plain);
  const isMail = draft.via.channel === 'email' && comment.author === draft.requester.id;
  return {
    id,
    type: 'Comment',
    author_id: comment.author,
    body: plain,
    html_body: `<div class="zd-comment" dir="auto">${fill(comment.text.html)}</div>`,
    plain_body: plain,
    public: comment.public,
    attachments,
    audit_id: auditId(draft.id, position),
    via: position === 0 || isMail ? draft.via : { channel: 'web', source: { from: {}, to: {}, rel: null } },
    created_at: iso(comment.at),
    metadata: { system: isMail ? mailSystem(draft, id) : BROWSER, custom: {} },
    ...(comment.call ? finishCall(context, comment, comment.call, id) : {}),
  };
}
