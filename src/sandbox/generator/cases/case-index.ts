import { type AccountContext, ALL_CASES } from '../account-context.ts';
import { ARTICLE_CASES } from '../help-center/article-cases.ts';
import type { HelpCenter, SectionRow } from '../help-center/help-center-rows.ts';
import { idOf } from '../ids.ts';
import { peopleOfCases } from '../people/user-cases.ts';
import { isScrubbed, liveOfRow } from '../tickets/ticket-draft.ts';
import { caseNames, hugeTicketId, ticketIdsOfCase } from './ticket-cases.ts';

type Index = Record<string, (number | string)[]>;

function depthOf(sections: SectionRow[], section: SectionRow): number {
  const parent = sections.find((each) => each.id === section.parent_section_id);
  return parent ? 1 + depthOf(sections, parent) : 1;
}

function deletedTickets(context: AccountContext): Index {
  const rows = Array.from({ length: context.sizes.ticketRows }, (_, row) => row).filter(
    (row) => liveOfRow(row) === null,
  );
  const ids = (scrubbed: boolean) =>
    rows.filter((row) => isScrubbed(row) === scrubbed).map((row) => idOf('ticket', row));
  return { 'scrubbed-ticket': ids(true), 'deleted-ticket': ids(false) };
}

/** Articles as `article-<case>`, and what the Help Center as a whole is awkward for. */
function helpCenterCases({ articles, translations, sections }: HelpCenter): Index {
  const entries = Object.entries(ARTICLE_CASES).map(([name, { index }]) => {
    const article = articles[index];
    return [`article-${name}`, article ? [article.id] : []];
  });
  const mixed = articles.filter((article) => {
    const drafts = translations.filter((each) => each.source_id === article.id).map((each) => each.draft);
    return drafts.includes(true) && drafts.includes(false);
  });
  const deep = sections.filter((section) => depthOf(sections, section) >= 3);
  return {
    ...Object.fromEntries(entries),
    'article-live-and-draft': mixed.map((article) => article.id),
    'section-three-deep': deep.map((section) => section.id),
  };
}

/**
 * Ids of the rows that show each awkward case: tickets under the bare name, people as `user-<case>`, articles as
 * `article-<case>`. An account of at least `ALL_CASES` tickets has at least one row for each case that all accounts have.
 */
export function indexCases(context: AccountContext, helpCenter: HelpCenter): Index {
  const tickets = caseNames(context).map((name) => [name, ticketIdsOfCase(context, name)]);
  const users = Object.entries(peopleOfCases(context)).map(([name, id]) => [`user-${name}`, [id]]);
  const huge = hugeTicketId(context);
  const index: Index = {
    ...Object.fromEntries(tickets),
    ...(huge === null ? {} : { 'huge-body': [huge] }),
    ...deletedTickets(context),
    ...Object.fromEntries(users),
    ...helpCenterCases(helpCenter),
    // Rename it while its page is pulled: see `POST /_sandbox/edits`.
    'organization-to-rename': [idOf('organization', 1)],
    'plan-gated': ['group_slas/policies'],
  };
  if (context.options.tickets >= ALL_CASES)
    index['users-sharing-an-address'] = [index['user-shared-address'], index['user-borrowed-address']].flatMap(
      (ids) => ids ?? [],
    );
  return Object.fromEntries(Object.entries(index).filter(([, ids]) => ids.length > 0));
}
