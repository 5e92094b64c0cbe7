import type { JsonObject, JsonValue } from './json.ts';

/**
 * The canonical help desk. Every field is present; absent is null (or an empty list). Ids are strings. Instants are
 * ISO-8601 in UTC, ending in Z. A source normalises its platform's records to these; mappings and targets see only these.
 */
export type Instant = string;

interface Common {
  id: string;
  /** Where a person opens it in the source. */
  url: string | null;
  createdAt: Instant | null;
  updatedAt: Instant | null;
}

export interface Group extends Common {
  name: string;
  description: string | null;
  deleted: boolean;
  /** Whether only its members may see its tickets. */
  private: boolean;
  memberIds: string[];
}

/** An agent or a contact; which of the two is the entity it is pulled as. */
export interface Person extends Common {
  name: string;
  /** Lower-case; the first is the primary one. */
  emails: string[];
  phones: string[];
  /** False for deleted and deactivated people. */
  active: boolean;
  suspended: boolean;
  /** The first is the default one. */
  organizationIds: string[];
  /** Agents only. */
  groupIds: string[];
  /** Agents only: the platform's word, such as `admin`. */
  role: string | null;
  locale: string | null;
  timezone: string | null;
  notes: string | null;
  details: string | null;
  externalId: string | null;
  tags: string[];
  custom: JsonObject;
}

export interface Organization extends Common {
  name: string;
  domains: string[];
  notes: string | null;
  details: string | null;
  externalId: string | null;
  tags: string[];
  custom: JsonObject;
}

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed' | 'deleted';

export interface Ticket extends Common {
  subject: string | null;
  /** `incident`, `question`, `problem`, `task` or a platform's own word. */
  type: string | null;
  /** A word of TicketStatus where the platform has these; else its own. */
  status: TicketStatus | (string & {});
  /** The label agents saw, where the platform has custom statuses. */
  customStatus: string | null;
  priority: string | null;
  /** `email`, `web`, `chat`, `voice`, ... */
  channel: string | null;
  requesterId: string | null;
  submitterId: string | null;
  assigneeId: string | null;
  groupId: string | null;
  organizationId: string | null;
  ccIds: string[];
  followerIds: string[];
  brand: string | null;
  form: string | null;
  tags: string[];
  /** By snake_case title of the field; select values are labels. */
  custom: JsonObject;
  dueAt: Instant | null;
  solvedAt: Instant | null;
  closedAt: Instant | null;
  problemId: string | null;
  followUpOfId: string | null;
  mergedIntoId: string | null;
  satisfaction: Satisfaction | null;
  timeSpentMinutes: number | null;
  externalId: string | null;
  /** Of the mail thread, as it stands in `References` of a reply: `<M7W4K4OZLY@zendesk.com>`. */
  messageId: string | null;
  deleted: boolean;
  /** Held back by the source's spam filter: never a ticket there. */
  suspended: boolean;
  /** As the source counts them; null where it does not say. */
  commentCount: number | null;
}

export interface Satisfaction {
  /** `good`, `bad`, or a platform's own word; `offered` when nobody answered. */
  score: string;
  comment: string | null;
  reason: string | null;
}

/** A file's description; its bytes are opened when they are needed. */
export interface FileRef {
  id: string;
  name: string;
  contentType: string | null;
  size: number | null;
  /** As it stands in bodies, so that an inline image is recognised there. Null when the bytes are in the source's own record. */
  url: string | null;
  inline: boolean;
  /** What `openFile` needs beside the url: a path, base64 text, an id; the source's own business. */
  pointer: JsonValue;
}

/** A category or section of the knowledge base. */
export interface Folder extends Common {
  name: string;
  description: string | null;
  parentId: string | null;
  position: number | null;
}

export interface Article extends Common {
  title: string;
  html: string;
  locale: string | null;
  folderId: string | null;
  authorId: string | null;
  status: 'draft' | 'published' | 'archived';
  /** Who may read it; anything but `everyone` must never be shown to all. */
  audience: 'everyone' | 'signed-in' | 'agents' | 'segment';
  /** The name of its user segment, where the audience is one. */
  segment: string | null;
  tags: string[];
  position: number | null;
  attachments: FileRef[];
  translations: Translation[];
}

export interface Translation {
  /** The source's own key. */
  id: string;
  locale: string;
  title: string;
  html: string;
  draft: boolean;
}

/** A canned answer of agents. */
export interface Macro extends Common {
  name: string;
  active: boolean;
  /** What it writes into a comment; null when it writes nothing. One of html and text at most. */
  html: string | null;
  text: string | null;
  /** Null for everybody's; else the group or agent it belongs to. */
  groupIds: string[] | null;
  agentId: string | null;
  /** What else it does, in words: `sets the status to solved`. */
  otherActions: string[];
}

export type FieldType =
  | 'text'
  | 'multiline'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'checkbox'
  | 'select'
  | 'multiselect'
  | 'other';

/** A custom field's definition at the source. */
export interface Field extends Common {
  of: 'tickets' | 'contacts' | 'organizations';
  /** The key under which `custom` holds its values. */
  key: string;
  title: string;
  type: FieldType;
  options: { value: string; label: string }[];
  active: boolean;
  /** Whether end users see its value. */
  visibleToUsers: boolean;
}
