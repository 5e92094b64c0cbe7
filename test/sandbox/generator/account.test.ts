import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateAccount } from '../../../src/sandbox/generator/account.ts';

const options = { seed: 7, tickets: 200, awkward: 'default', baseUrl: 'https://acme.zendesk.example' } as const;

function allTickets(account: ReturnType<typeof generateAccount>) {
  return Array.from({ length: account.tickets.count }, (_, index) => account.tickets.at(index));
}

test('the same seed gives the same account, another seed another one', () => {
  const first = JSON.stringify(allTickets(generateAccount(options)));
  assert.equal(JSON.stringify(allTickets(generateAccount(options))), first);
  assert.notEqual(JSON.stringify(allTickets(generateAccount({ ...options, seed: 8 }))), first);
});

test('a ticket asked for alone equals the one in the sequence', () => {
  const sequence = allTickets(generateAccount(options));
  for (const index of [0, 3, 50, 117, 203])
    assert.deepEqual(generateAccount(options).tickets.at(index), sequence[index], `row ${index}`);
});

test('people, organizations and articles do not depend on what was asked for before', () => {
  const account = generateAccount(options);
  allTickets(account);
  const fresh = generateAccount(options);
  assert.deepEqual(account.users.at(20), fresh.users.at(20));
  assert.deepEqual(account.organizations.at(5), fresh.organizations.at(5));
  assert.deepEqual(account.helpCenter.articles, fresh.helpCenter.articles);
});

test('an account of 200 tickets has the agreed sizes', () => {
  const account = generateAccount(options);
  const users = Array.from({ length: account.users.count }, (_, index) => account.users.at(index));
  const tickets = allTickets(account).map(({ ticket }) => ticket);
  assert.equal(tickets.filter((ticket) => ticket.status !== 'deleted').length, 200);
  assert.equal(tickets.length - 200, account.deletedTickets);
  assert.ok(account.deletedTickets > 0);
  assert.equal(users.filter((user) => user.role !== 'end-user' && user.active).length, 8);
  assert.equal(users.filter((user) => user.role === 'end-user').length, 41);
  assert.equal(account.organizations.count, 12);
  assert.equal(account.groups.filter((group) => !group.deleted).length, 6);
  assert.equal(account.helpCenter.articles.length, 30);
  assert.deepEqual(
    new Set(tickets.map((ticket) => ticket.status)),
    new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed', 'deleted']),
  );
  assert.deepEqual(
    new Set(tickets.map((ticket) => ticket.type)),
    new Set(['incident', 'question', 'problem', 'task', null]),
  );
  assert.deepEqual(
    new Set(tickets.map((ticket) => ticket.priority)),
    new Set(['urgent', 'high', 'normal', 'low', null]),
  );
});

test('a million tickets: each can be made alone, and its stamp is known without making it', () => {
  const account = generateAccount({ ...options, tickets: 1_000_000 });
  const row = 987_654;
  const { ticket, comments } = account.tickets.at(row);
  assert.equal(account.tickets.indexOf(ticket.id), row);
  assert.equal(account.tickets.stampAt(row), ticket.generated_timestamp);
  assert.ok(comments.length > 0);
  assert.ok(account.users.indexOf(ticket.requester_id) >= 0);
  assert.ok(Date.parse(account.tickets.at(account.tickets.count - 1).ticket.updated_at) < Date.UTC(2026, 5, 1));
});

test('stamps never fall and never lie before the last change', () => {
  for (const tickets of [1, 20, 200, 5000]) {
    const account = generateAccount({ ...options, tickets });
    let last = 0;
    for (let index = 0; index < account.tickets.count; index += 7) {
      const { ticket } = account.tickets.at(index);
      assert.ok(ticket.generated_timestamp >= last);
      assert.ok(ticket.generated_timestamp * 1000 >= Date.parse(ticket.updated_at), `${tickets}: ${ticket.id}`);
      assert.ok(ticket.updated_at >= ticket.created_at);
      last = ticket.generated_timestamp;
    }
  }
});

test('addresses, names of organizations and ids are unique in the default account', () => {
  const account = generateAccount({ ...options, tickets: 2000 });
  const users = Array.from({ length: account.users.count }, (_, index) => account.users.at(index));
  const emails = users.flatMap((user) => user.email?.toLowerCase() ?? []);
  assert.equal(new Set(emails).size, emails.length);
  const names = Array.from({ length: account.organizations.count }, (_, index) => account.organizations.at(index).name);
  assert.equal(new Set(names).size, names.length);
  const commentIds = allTickets(account).flatMap(({ comments }) => comments.map((comment) => comment.id));
  assert.equal(new Set(commentIds).size, commentIds.length);
});

test('everybody on an ordinary ticket exists', () => {
  const account = generateAccount(options);
  const known = (id: number) => account.users.indexOf(id) >= 0;
  for (const { ticket, comments } of allTickets(account)) {
    assert.ok(known(ticket.requester_id));
    assert.ok(ticket.submitter_id === -1 || known(ticket.submitter_id));
    assert.ok(ticket.assignee_id === null || known(ticket.assignee_id));
    assert.ok(comments.every(({ author_id }) => author_id === -1 || known(author_id)));
  }
});
