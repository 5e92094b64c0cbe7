import { listImageFiles } from '../../content/list-images.ts';
import type { Article, Ticket } from '../../model/records.ts';
import type { Comment, Thread } from '../../model/thread.ts';

/** Names of what records refer to by id. */
export interface TraitNames {
  groups: ReadonlyMap<string, string>;
  folders: ReadonlyMap<string, string>;
}

/** What a ticket shows of an account, in words; more of it once its thread is known. */
export function traitsOfTicket(ticket: Ticket, thread: Thread | null, { groups }: TraitNames): string[] {
  const group = ticket.groupId === null ? 'no group' : `group ${groups.get(ticket.groupId) ?? ticket.groupId}`;
  const filled = Object.entries(ticket.custom).filter(([, value]) => isFilled(value));
  return [
    `status ${ticket.customStatus ?? ticket.status}`,
    group,
    `type ${ticket.type ?? 'none'}`,
    `priority ${ticket.priority ?? 'none'}`,
    ticket.channel === null ? null : `channel ${ticket.channel}`,
    ticket.brand === null ? null : `brand ${ticket.brand}`,
    ticket.form === null ? null : `form ${ticket.form}`,
    ...filled.map(([key]) => `field ${key}`),
    ticket.assigneeId === null ? 'unassigned' : 'assigned',
    ticket.organizationId === null ? 'no organization' : null,
    ticket.subject === null || ticket.subject.trim() === '' ? 'no subject' : null,
    ticket.ccIds.length > 0 ? 'has CCs' : null,
    ticket.followerIds.length > 0 ? 'has followers' : null,
    ticket.tags.length > 0 ? 'has tags' : null,
    ticket.dueAt === null ? null : 'has a due date',
    ticket.satisfaction === null ? null : `rating ${ticket.satisfaction.score}`,
    ticket.timeSpentMinutes === null ? null : 'has time spent',
    ticket.problemId === null ? null : 'incident of a problem',
    ticket.followUpOfId === null ? null : 'follow-up',
    ticket.mergedIntoId === null ? null : 'merged',
    ticket.deleted ? 'deleted' : null,
    ticket.suspended ? 'suspended' : null,
    (ticket.commentCount ?? 0) >= manyComments ? 'many comments' : null,
    ...(thread ? traitsOfThread(thread) : []),
  ].filter((trait) => trait !== null);
}

const manyComments = 20;

function traitsOfThread({ comments, sideConversations }: Thread): (string | null)[] {
  const some = (look: (comment: Comment) => boolean) => comments.some(look);
  return [
    some(({ attachments }) => attachments.some(({ inline }) => !inline)) ? 'has files' : null,
    some(showsImages) ? 'has inline images' : null,
    some((comment) => !comment.public) ? 'has private comments' : null,
    comments[0]?.public === false ? 'first comment is private' : null,
    some(({ html }) => html === null) ? 'has plain text' : null,
    some(({ html }) => /<table/i.test(html ?? '')) ? 'has tables' : null,
    some(({ authorId }) => authorId === null) ? 'has an unknown author' : null,
    some(({ call }) => call !== null) ? 'has a call' : null,
    sideConversations.length > 0 ? 'has side conversations' : null,
  ];
}

function showsImages({ html, attachments }: Comment): boolean {
  return html !== null && listImageFiles(html, attachments).length > 0;
}

/** What an article shows of a knowledge base, in words. */
export function traitsOfArticle(article: Article, { folders }: TraitNames): string[] {
  const { folderId, translations, attachments, html, segment, audience } = article;
  return [
    `status ${article.status}`,
    `audience ${segment ?? audience}`,
    article.locale === null ? null : `language ${article.locale}`,
    folderId === null ? 'no section' : `section ${folders.get(folderId) ?? folderId}`,
    ...translations.map(({ locale }) => `translation ${locale}`),
    translations.some(({ draft }) => draft) ? 'has a draft translation' : null,
    article.tags.length > 0 ? 'has labels' : null,
    attachments.some(({ inline }) => !inline) ? 'has files' : null,
    listImageFiles(html, attachments).length > 0 ? 'has inline images' : null,
    /<table/i.test(html) ? 'has tables' : null,
    /<a\s/i.test(html) ? 'has links' : null,
    article.authorId === null ? 'no author' : null,
  ].filter((trait) => trait !== null);
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}
