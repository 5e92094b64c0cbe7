import type { PlanEntity } from '../../model/entity.ts';
import type { Article, Folder, Group, Person, Ticket } from '../../model/records.ts';
import type { Thread } from '../../model/thread.ts';

/** Ids of other records that a record refers to; may repeat. */
export interface References {
  groups: string[];
  /** Of agents or contacts: the record does not say which. */
  people: string[];
  organizations: string[];
  folders: string[];
}

/** Whom a ticket and its thread refer to, by the part they play. */
export interface TicketPeople {
  /** Must be contacts in the target, agents too. */
  asContacts: string[];
  assignees: string[];
  /** Submitter, followers and comment authors, each once: whatever they are at the source. */
  others: string[];
}

export function peopleOfTicket(ticket: Ticket, thread: Thread | null): TicketPeople {
  return {
    asContacts: present([ticket.requesterId, ...ticket.ccIds]),
    assignees: present([ticket.assigneeId]),
    others: [
      ...new Set(
        present([
          ticket.submitterId,
          ...ticket.followerIds,
          ...(thread?.comments ?? []).map((comment) => comment.authorId),
        ]),
      ),
    ],
  };
}

/** All that a record of the plan refers to; what its desired record can depend on besides itself. */
export function referencesOf(entity: PlanEntity, record: unknown, thread: Thread | null): References {
  const references: References = { groups: [], people: [], organizations: [], folders: [] };
  if (entity === 'tickets') {
    const ticket = record as Ticket;
    const { asContacts, assignees, others } = peopleOfTicket(ticket, thread);
    references.groups = present([ticket.groupId]);
    references.people = [...asContacts, ...assignees, ...others];
    references.organizations = present([ticket.organizationId]);
  } else if (entity === 'contacts' || entity === 'agents') {
    const person = record as Person;
    references.organizations = person.organizationIds;
    references.groups = person.groupIds;
  } else if (entity === 'groups') {
    references.people = (record as Group).memberIds;
  } else if (entity === 'folders') {
    references.folders = present([(record as Folder).parentId]);
  } else if (entity === 'articles') {
    const article = record as Article;
    references.folders = present([article.folderId]);
    references.people = present([article.authorId]);
  }
  return references;
}

/** The list without nulls. */
export function present(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null);
}
