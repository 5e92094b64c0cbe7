import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateAccount } from '../../../../src/sandbox/generator/account.ts';
import { createContext } from '../../../../src/sandbox/generator/account-context.ts';
import { caseNames, TICKET_CASES, ticketIdOfCase } from '../../../../src/sandbox/generator/cases/ticket-cases.ts';
import type { CommentRow, TicketAggregate } from '../../../../src/sandbox/generator/tickets/ticket-rows.ts';

const options = {
  seed: 3,
  tickets: 200,
  awkward: 'all',
  baseUrl: 'https://acme.zendesk.example',
  fileUrl: 'https://calls.example',
} as const;
const account = generateAccount(options);
const context = createContext(options);

function ticketOf(name: string): TicketAggregate {
  return account.tickets.at(account.tickets.indexOf(ticketIdOfCase(context, name)));
}

const user = (id: number | null) => account.users.at(account.users.indexOf(id ?? 0));
const first = ({ comments }: TicketAggregate) => comments[0] as CommentRow;
const files = ({ comments }: TicketAggregate) => comments.flatMap((comment) => comment.attachments);
const html = ({ comments }: TicketAggregate) => comments.map((comment) => comment.html_body).join('\n');
const call = ({ comments }: TicketAggregate) => comments.find((comment) => comment.type !== 'Comment')?.data;
const sides = (id: number) => account.sideConversationsOf(id);
const bytesOf = (url: string) => account.ticketFile(new URL(url).pathname.split('/')[3] ?? '')?.bytes;

/** What must be true of the ticket that shows a case. A case without a line here fails the first test. */
const EXPECTED: Record<string, (row: TicketAggregate) => boolean> = {
  'private-first-comment': (row) => !first(row).public && row.ticket.is_public,
  'only-private-comments': ({ ticket, comments }) => !ticket.is_public && comments.every((comment) => !comment.public),
  'requester-by-phone': ({ ticket }) =>
    user(ticket.requester_id).email === null && user(ticket.requester_id).phone !== null,
  'requester-by-twitter': ({ ticket }) =>
    account.identitiesOf(user(ticket.requester_id)).every((identity) => identity.type === 'twitter'),
  'agent-as-requester': ({ ticket }) => user(ticket.requester_id).role === 'agent',
  'ccs-and-followers': ({ ticket }) => ticket.email_cc_ids.length === 2 && ticket.follower_ids.length === 2,
  'cc-is-support-address': ({ ticket }) => ticket.email_cc_ids.some((id) => user(id).email === 'support@acme.example'),
  'author-deleted': ({ comments }) => comments.some((comment) => !user(comment.author_id).active),
  'submitter-system': ({ ticket }) => ticket.submitter_id === -1,
  'requester-suspended': ({ ticket }) => user(ticket.requester_id).suspended,
  'other-organization': ({ ticket }) => {
    const ids = account.organizationMembershipsOf(user(ticket.requester_id)).map((row) => row.organization_id);
    return ids.length === 3 && ids.indexOf(ticket.organization_id ?? 0) === 1;
  },
  'no-organization': ({ ticket }) =>
    ticket.organization_id === null && user(ticket.requester_id).organization_id !== null,
  'deleted-group': ({ ticket }) => account.groups.some((group) => group.id === ticket.group_id && group.deleted),
  'requester-with-cjk-name': ({ ticket }) => /[\u4e00-\u9fff]/.test(user(ticket.requester_id).name),
  'requester-with-rtl-name': ({ ticket }) => /[\u0600-\u06ff]/.test(user(ticket.requester_id).name),
  'requester-with-several-addresses': ({ ticket }) => account.identitiesOf(user(ticket.requester_id)).length === 4,
  'inline-images': (row) => {
    const inline = files(row).filter((file) => file.inline);
    const [one, two, three] = inline.map((file) => Buffer.from(bytesOf(file.content_url) ?? []));
    const shown = inline.every((file) => html(row).includes(file.content_url));
    return shown && inline.length === 3 && one?.equals(two as Buffer) === true && !one.equals(three as Buffer);
  },
  redacted: (row) =>
    html(row).includes('▇▇▇▇') && files(row).some((file) => file.file_name === 'redacted.txt' && file.size === 0),
  'emoji-text': (row) => row.ticket.subject.includes('🚀') && html(row).includes('static.zdassets.com'),
  'rtl-text': (row) => /[\u0600-\u06ff]/.test(row.ticket.subject),
  'cjk-text': (row) => html(row).includes('𠮷'),
  'scripts-and-forms': (row) => /<script/.test(html(row)) && /<form/.test(html(row)) && /onclick/.test(html(row)),
  'tracking-pixel': (row) => /width="1" height="1"/.test(html(row)),
  'tables-and-code': (row) => /<table/.test(html(row)) && /<pre>/.test(html(row)) && row.ticket.subject.includes('<b>'),
  'quoted-mail': (row) => /<blockquote/.test(html(row)),
  'odd-file-names': (row) =>
    first(row).attachments.length === 6 && files(row).some((file) => file.file_name.startsWith('../../')),
  'duplicate-file-names': (row) => files(row).filter((file) => file.file_name === 'image.png').length === 3,
  'file-without-words': ({ comments }) =>
    comments.some((each) => each.plain_body === '' && each.attachments.length === 1),
  'many-comments': ({ comments }) => comments.length > 40,
  'same-second': ({ comments }) =>
    comments.slice(-4).every((comment) => comment.created_at === comments.at(-1)?.created_at),
  'links-in-bodies': (row) => html(row).includes(`/agent/tickets/${ticketIdOfCase(context, 'inline-images')}`),
  'voice-recording-gone': (row) =>
    account.recording(call(row)?.recording_url.split('/').at(-3) ?? '') === null && !!call(row),
  'voice-recording': (row) => account.recording(call(row)?.recording_url.split('/').at(-3) ?? '') !== null,
  problem: ({ ticket }) => ticket.type === 'problem' && ticket.has_incidents,
  incident: ({ ticket }) => ticket.problem_id === ticketIdOfCase(context, 'problem'),
  'second-incident': ({ ticket }) => ticket.problem_id === ticketIdOfCase(context, 'problem'),
  'followed-up': ({ ticket }) => ticket.followup_ids.includes(ticketIdOfCase(context, 'follow-up')),
  'follow-up': ({ ticket }) => ticket.via.source.rel === 'follow_up',
  'merge-winner': (row) => html(row).includes('merged into this request'),
  'merge-loser': ({ ticket }) => ticket.tags.includes('closed_by_merge') && ticket.status === 'closed',
  solved: ({ ticket, dates }) => ticket.status === 'solved' && dates.solved_at !== null,
  closed: ({ ticket, dates }) => ticket.status === 'closed' && (dates.solved_at ?? '') < ticket.updated_at,
  new: ({ ticket }) => ticket.status === 'new' && ticket.group_id === null && ticket.assignee_id === null,
  hold: ({ ticket }) => ticket.status === 'hold',
  pending: ({ ticket }) => ticket.status === 'pending',
  'in-review': ({ ticket }) =>
    account.customStatuses.some(
      (status) => status.id === ticket.custom_status_id && status.agent_label === 'In review',
    ),
  'no-type-no-priority': ({ ticket }) => ticket.type === null && ticket.priority === null,
  'task-with-due-date': ({ ticket }) => ticket.type === 'task' && ticket.due_at !== null,
  'many-tags': ({ ticket }) => ticket.tags.length >= 30 && ticket.tags.includes('größe'),
  'every-custom-field': ({ ticket }) => ticket.custom_fields.every((field) => field.value !== null),
  'satisfaction-good': ({ ticket }) => JSON.stringify(ticket.satisfaction_rating).includes('"good"'),
  'satisfaction-bad': ({ ticket }) => JSON.stringify(ticket.satisfaction_rating).includes('three weeks'),
  'satisfaction-as-text': ({ ticket }) => ticket.satisfaction_rating === 'unoffered',
  'empty-subject': ({ ticket }) => ticket.subject === '',
  'requester-shares-address': ({ ticket }) => {
    const address = user(ticket.requester_id).email;
    const others = account.identitiesOf(user(ticket.email_cc_ids[0] ?? 0));
    return others.some(({ type, value, primary }) => type === 'email' && value === address && !primary);
  },
  'requester-with-long-name': ({ ticket }) => user(ticket.requester_id).name.length === 300,
  'author-system': ({ comments }) => comments.some((comment) => comment.author_id === -1 && !comment.public),
  'assignee-deleted': ({ ticket, comments }) =>
    user(ticket.assignee_id).role === 'agent' &&
    !user(ticket.assignee_id).active &&
    comments.some((comment) => comment.author_id === ticket.assignee_id),
  'closed-problem': ({ ticket }) => ticket.type === 'problem' && ticket.status === 'closed',
  'side-conversation-by-mail': ({ ticket }) =>
    sides(ticket.id)
      .map(({ row, events }) => `${row.state} ${events.length}`)
      .join() === 'closed 4,open 1',
  'side-conversation-in-slack': ({ ticket }) =>
    sides(ticket.id)[0]?.row.participants.some((each) => each.slack_channel_id) === true,
  'side-conversation-parent': ({ ticket }) =>
    sides(ticket.id)[0]?.row.external_ids.targetTicketId === String(ticketIdOfCase(context, 'side-conversation-child')),
  'side-conversation-child': ({ ticket }) =>
    ticket.via.channel === 'side_conversation' &&
    ticket.via.source.from.ticket_id === ticketIdOfCase(context, 'side-conversation-parent'),
  'mail-thread': ({ comments }) =>
    comments.filter((comment) => /^<.+@.+>$/.test(String(comment.metadata.system.message_id))).length >= 2 &&
    comments.every((comment) => (comment.via.channel === 'email') === 'message_id' in comment.metadata.system),
  'links-of-all-kinds': (row) => {
    const id = ticketIdOfCase(context, 'private-first-comment');
    return [`/hc/requests/${id}"`, `/agent/#/tickets/${id}"`, '/hc/articles/5300000000003"', 'other-account'].every(
      (part) => html(row).includes(part),
    );
  },
  'repeated-logo': (row) => {
    const logos = files(row).filter((file) => file.file_name === 'logo.png');
    const bytes = logos.map((file) => Buffer.from(bytesOf(file.content_url) ?? []));
    return logos.length === 4 && bytes.every((each) => each.length > 0 && each.equals(bytes[0] as Buffer));
  },
  'payment-card': (row) =>
    html(row).includes('4111 1111 1111 1111') &&
    row.ticket.custom_fields.some((field) => String(field.value).includes('4111111111111111')),
  'recording-elsewhere': ({ comments }) =>
    comments.some(
      ({ type, data }) =>
        type === 'TpeVoiceComment' && data?.recording_url.startsWith('https://calls.example/recordings/'),
    ),
  'time-spent': ({ ticket }) => {
    const field = account.ticketFields.find((each) => each.title === 'Total time spent (sec)');
    return ticket.custom_fields.some(({ id, value }) => id === field?.id && value === 3725);
  },
  'other-brand-and-form': ({ ticket }) =>
    ticket.brand_id === account.brands[1]?.id && ticket.ticket_form_id === account.forms[1]?.id,
  'shared-with-organization': ({ ticket }) => {
    const organization = account.organizations.at(account.organizations.indexOf(ticket.organization_id ?? 0));
    return organization.shared_tickets && ticket.is_public;
  },
  'endless-subject': ({ ticket }) => ticket.subject.length === 5000,
  'requester-deleted': ({ ticket }) => !user(ticket.requester_id).active,
  'requester-unknown': ({ ticket }) => account.users.indexOf(ticket.requester_id) === -1,
  'author-unknown': ({ comments }) => comments.some((comment) => account.users.indexOf(comment.author_id) === -1),
  'requesters-share-address': ({ ticket }) => {
    const other = user(ticket.email_cc_ids[0] ?? 0);
    const asks = user(ticket.requester_id);
    return asks.email?.toLowerCase() === other.email?.toLowerCase() && asks.organization_id !== other.organization_id;
  },
  'requester-with-endless-name': ({ ticket }) => user(ticket.requester_id).name.length === 300,
  'file-gone': (row) => first(row).attachments.every((file) => bytesOf(file.content_url) === undefined),
  'hostile-file-names': (row) => files(row).some((file) => file.file_name.includes('\u0000')),
  'private-host-picture': (row) => html(row).includes('http://169.254.169.254/'),
  'three-hundred-comments': ({ comments }) => comments.length > 300,
  'longest-body': ({ comments }) => comments.some((comment) => comment.plain_body.length > 60_000),
  'subject-with-id-tag': ({ ticket }) => ticket.subject.includes('[ID:0001234]'),
};

test('every case of the catalogue has its expectation', () => {
  assert.deepEqual(Object.keys(EXPECTED).sort(), Object.keys(TICKET_CASES).sort());
});

test('200 tickets show every case', async (t) => {
  for (const [name, holds] of Object.entries(EXPECTED))
    await t.test(`a ticket that ${TICKET_CASES[name]?.does}`, () => {
      const row = ticketOf(name);
      assert.ok(holds(row), JSON.stringify(row, null, 1));
    });
});

test('what must fail or be blocked is not in the default account', () => {
  const names = caseNames(createContext({ ...options, awkward: 'default' }));
  for (const name of ['endless-subject', 'requester-deleted', 'requesters-share-address', 'file-gone'])
    assert.ok(!names.includes(name), name);
  const tame = generateAccount({ ...options, awkward: 'default' });
  for (let row = 0; row < tame.tickets.count; row += 1) {
    const { ticket, comments } = tame.tickets.at(row);
    assert.ok(ticket.subject.length < 255);
    for (const file of comments.flatMap((comment) => comment.attachments))
      assert.equal(tame.ticketFile(new URL(file.content_url).pathname.split('/')[3] ?? '')?.bytes.length, file.size);
  }
});

test('deleted tickets are scrubbed', () => {
  const { ticket, comments } = account.tickets.at(50);
  assert.equal(ticket.status, 'deleted');
  assert.equal(ticket.subject, 'SCRUBBED');
  assert.equal(ticket.description, 'X');
  assert.deepEqual(comments, []);
});
