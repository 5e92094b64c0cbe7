import type { FileRef, Instant } from './records.ts';

/** A ticket's comments in their order; the first is the opening message where the platform has one. */
export interface Thread {
  /** The ticket's id. */
  id: string;
  comments: Comment[];
  sideConversations: SideConversation[];
}

export interface Comment {
  id: string;
  authorId: string | null;
  /** What the source says of an author it cannot name by id. */
  authorName: string | null;
  createdAt: Instant | null;
  public: boolean;
  /** Raw HTML as the source holds it: hostile until rewritten. One of html and text is not null. */
  html: string | null;
  text: string | null;
  attachments: FileRef[];
  /** Of the mail it came as or went out as. */
  messageId: string | null;
  /** Of a telephone call. */
  call: Call | null;
}

export interface Call {
  from: string | null;
  to: string | null;
  durationSeconds: number | null;
  recording: FileRef | null;
  transcript: string | null;
}

/** A conversation beside a ticket, with people who need not see the ticket. */
export interface SideConversation {
  id: string;
  subject: string | null;
  state: 'open' | 'closed';
  /** In their order. */
  messages: SideMessage[];
}

export interface SideMessage {
  id: string;
  createdAt: Instant | null;
  from: Participant;
  to: Participant[];
  /** One of html and text is not null. */
  html: string | null;
  text: string | null;
  attachments: FileRef[];
}

export interface Participant {
  name: string | null;
  email: string | null;
}
