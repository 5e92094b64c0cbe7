import type { RedactionRules } from '../../content/redact.ts';
import type { Problem } from '../../model/desired.ts';
import type { Person, Ticket } from '../../model/records.ts';
import type { Participant, Thread } from '../../model/thread.ts';
import type { ErasedPerson } from './erased-people.ts';

/** What stands where an erased person's name stood. */
export const erasedName = 'Erased person';

/** Why they are not in the plan. */
export const erasedReason = 'left out by privacy.erased';

export const erasedProblem: Problem = {
  kind: 'skipped',
  severity: 'info',
  code: 'I_ERASED',
  message: 'must never be migrated',
  pointer: ['privacy', 'erased'],
};

type People = ReadonlyMap<string, ErasedPerson>;

/** All that the record says of the person goes; the id stays, so that references to it can be told apart. */
export function erasePerson(person: Person): Person {
  return {
    ...person,
    name: erasedName,
    emails: [],
    phones: [],
    organizationIds: [],
    groupIds: [],
    locale: null,
    timezone: null,
    notes: null,
    details: null,
    externalId: null,
    tags: [],
    custom: {},
  };
}

/** The requester stays as an id: it leads to the unknown requester. */
export function eraseFromTicket(ticket: Ticket, people: People): Ticket {
  const isHere = (id: string | null) => id !== null && people.has(id);
  const others = (ids: readonly string[]) => ids.filter((id) => !people.has(id));
  return {
    ...ticket,
    assigneeId: isHere(ticket.assigneeId) ? null : ticket.assigneeId,
    submitterId: isHere(ticket.submitterId) ? null : ticket.submitterId,
    ccIds: others(ticket.ccIds),
    followerIds: others(ticket.followerIds),
  };
}

/** Names and addresses of authors and participants; what bodies say is redacted with `rulesFor`. */
export function eraseFromThread(thread: Thread, people: People): Thread {
  const emails = new Set([...people.values()].flatMap((person) => person.emails));
  const phones = new Set([...people.values()].flatMap((person) => person.phones.map(digitsOf)));
  const isTheirs = ({ email }: Participant) => email !== null && emails.has(email.toLowerCase());
  const participant = (each: Participant): Participant => (isTheirs(each) ? { name: erasedName, email: null } : each);
  const phone = (number: string | null) => (number !== null && phones.has(digitsOf(number)) ? null : number);
  return {
    ...thread,
    comments: thread.comments.map((comment) => ({
      ...comment,
      authorName: comment.authorId !== null && people.has(comment.authorId) ? erasedName : comment.authorName,
      call: comment.call && { ...comment.call, from: phone(comment.call.from), to: phone(comment.call.to) },
    })),
    sideConversations: thread.sideConversations.map((conversation) => ({
      ...conversation,
      messages: conversation.messages.map((message) => ({
        ...message,
        from: participant(message.from),
        to: message.to.map(participant),
      })),
    })),
  };
}

/** Which of them take part in a ticket: only there their names go from texts, since others may bear the same name. */
export function participantsOf(ticket: Ticket, thread: Thread | null, people: People): ErasedPerson[] {
  const ids = [
    ticket.requesterId,
    ticket.submitterId,
    ticket.assigneeId,
    ...ticket.ccIds,
    ...ticket.followerIds,
    ...(thread?.comments ?? []).map(({ authorId }) => authorId),
  ];
  const emails = new Set(
    (thread?.sideConversations ?? []).flatMap(({ messages }) =>
      messages.flatMap(({ from, to }) => [from, ...to].map(({ email }) => email?.toLowerCase())),
    ),
  );
  return [...people.values()].filter(
    (person) => ids.includes(person.id) || person.emails.some((email) => emails.has(email)),
  );
}

/** What takes these texts out, in any case and with any space between the words; each as a whole word. */
export function rulesFor(texts: readonly string[]): RedactionRules {
  const patterns = [...new Set(texts.map((text) => text.trim()))]
    .filter((text) => text.length > 2)
    .map((text) => ({ pattern: `(?<![\\p{L}\\p{N}])${anyCase(text)}(?![\\p{L}\\p{N}])`, as: erasedName }));
  return { paymentCards: false, patterns };
}

function anyCase(text: string): string {
  return [...text.replace(/\s+/gu, ' ')]
    .map((letter) => {
      if (letter === ' ') return '\\s+';
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
      if (lower !== upper) return `(?:${lower}|${upper})`;
      return letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
    })
    .join('');
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}
