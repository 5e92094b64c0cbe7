/** Rows of a Zendesk account that belong to tickets, with the keys the API answers. Instants are ISO 8601 in UTC. */

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed' | 'deleted';
export type TicketType = 'problem' | 'incident' | 'question' | 'task';
export type TicketPriority = 'urgent' | 'high' | 'normal' | 'low';
export type FieldValue = string | number | boolean | string[] | null;

export interface Via {
  channel: string;
  source: { from: Record<string, unknown>; to: Record<string, unknown>; rel: string | null };
}

export interface SatisfactionRating {
  score: 'unoffered' | 'offered' | 'good' | 'bad';
  id?: number;
  comment?: string | null;
  /** What the customer chose from the list of reasons, when the rating is bad. */
  reason?: string | null;
  reason_id?: number | null;
}

export interface TicketRow {
  id: number;
  url: string;
  external_id: string | null;
  via: Via;
  created_at: string;
  updated_at: string;
  /** Epoch seconds of the last change by anyone, the system included: what the exports filter on. */
  generated_timestamp: number;
  type: TicketType | null;
  subject: string;
  raw_subject: string;
  description: string;
  priority: TicketPriority | null;
  status: TicketStatus;
  recipient: string | null;
  requester_id: number;
  /** -1 is the system: no user has that id. */
  submitter_id: number;
  assignee_id: number | null;
  organization_id: number | null;
  group_id: number | null;
  collaborator_ids: number[];
  follower_ids: number[];
  email_cc_ids: number[];
  forum_topic_id: number | null;
  problem_id: number | null;
  has_incidents: boolean;
  is_public: boolean;
  due_at: string | null;
  tags: string[];
  custom_fields: { id: number; value: FieldValue }[];
  /** The same list as `custom_fields`, under its older name. */
  fields: { id: number; value: FieldValue }[];
  /** Usually an object; older tickets carry the bare score. */
  satisfaction_rating: SatisfactionRating | string | null;
  sharing_agreement_ids: number[];
  custom_status_id: number;
  encoded_id: string;
  followup_ids: number[];
  ticket_form_id: number;
  brand_id: number;
  allow_channelback: boolean;
  allow_attachments: boolean;
  from_messaging_channel: boolean;
}

export interface AttachmentRow {
  url: string;
  id: number;
  file_name: string;
  content_url: string;
  mapped_content_url: string;
  content_type: string;
  size: number;
  width: number | null;
  height: number | null;
  inline: boolean;
  deleted: boolean;
  malware_access_override: boolean;
  malware_scan_result: string;
  thumbnails: AttachmentRow[];
}

export interface VoiceData {
  from: string;
  to: string;
  recording_url: string;
  started_at: string;
  call_duration: number;
  answered_by_id: number;
  answered_by_name: string;
  transcription_text: string | null;
  location: string;
  call_id: number;
}

export interface CommentRow {
  id: number;
  type: 'Comment' | 'VoiceComment' | 'TpeVoiceComment';
  author_id: number;
  body: string;
  html_body: string;
  plain_body: string;
  public: boolean;
  attachments: AttachmentRow[];
  audit_id: number;
  via: Via;
  created_at: string;
  metadata: { system: Record<string, unknown>; custom: Record<string, unknown> };
  data?: VoiceData;
  formatted_from?: string;
  formatted_to?: string;
  transcription_visible?: boolean;
}

/** What the `metric_sets` and `dates` sideloads are made of; null where it never happened. */
interface TicketDates {
  initially_assigned_at: string | null;
  assigned_at: string | null;
  status_updated_at: string;
  solved_at: string | null;
  latest_comment_added_at: string;
}

/** A ticket with all that belongs to it. `comments` are in the order they were written; the first is the description. */
export interface TicketAggregate {
  ticket: TicketRow;
  comments: CommentRow[];
  dates: TicketDates;
}
