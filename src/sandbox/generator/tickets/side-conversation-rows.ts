/**
 * Side conversations: what agents say to others beside a ticket. Keys as the API answers them.
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/
 */

/** Somebody in a side conversation; people outside the account have no `user_id`, those in Slack no address. */
export interface Participant {
  user_id: number | null;
  name: string | null;
  email: string | null;
  slack_workspace_id?: string;
  slack_channel_id?: string;
  support_group_id?: number | null;
  support_agent_id?: number | null;
}

export interface SideConversationRow {
  /** A UUID. */
  id: string;
  url: string;
  ticket_id: number;
  subject: string;
  preview_text: string;
  state: 'open' | 'closed';
  participants: Participant[];
  created_at: string;
  updated_at: string;
  message_added_at: string;
  state_updated_at: string;
  external_ids: Record<string, string>;
}

export interface SideAttachmentRow {
  id: string;
  file_name: string;
  content_type: string;
  content_url: string;
  size: number;
  width: number | null;
  height: number | null;
  inline: boolean;
}

export interface SideMessage {
  subject: string;
  preview_text: string;
  from: Participant;
  to: Participant[];
  body: string;
  html_body: string;
  external_ids: Record<string, string>;
  attachments: SideAttachmentRow[];
}

export interface SideEventRow {
  id: string;
  side_conversation_id: string;
  ticket_id: number;
  actor: Participant;
  type: 'create' | 'reply' | 'update';
  via: string;
  created_at: string;
  /** Of `create` and `reply`. */
  message: SideMessage | null;
  /** Of `update`. */
  updates: { state?: 'open' | 'closed'; subject?: string };
}

export interface SideConversation {
  row: SideConversationRow;
  /** In the order in which they happened. */
  events: SideEventRow[];
}
