import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateAccount } from '../../../../src/sandbox/generator/account.ts';

const options = { seed: 4, tickets: 60, awkward: 'default', baseUrl: 'https://acme.zendesk.example' } as const;

/** What every account of sixty tickets must show. */
const AWKWARD = [
  'user-phone-only',
  'user-twitter-only',
  'users-sharing-an-address',
  'organization-to-rename',
  'user-several-organizations',
  'other-organization',
  'author-deleted',
  'author-system',
  'assignee-deleted',
  'submitter-system',
  'scrubbed-ticket',
  'empty-subject',
  'three-hundred-comments',
  'scripts-and-forms',
  'tracking-pixel',
  'emoji-text',
  'rtl-text',
  'cjk-text',
  'requester-with-long-name',
  'user-long-name',
  'odd-file-names',
  'hostile-file-names',
  'duplicate-file-names',
  'redacted',
  'closed-problem',
  'article-live-and-draft',
  'section-three-deep',
  'plan-gated',
];

test('an account of sixty tickets shows every awkward case, each by the ids of its rows', () => {
  for (const awkward of ['default', 'all'] as const) {
    const account = generateAccount({ ...options, awkward });
    assert.deepEqual(
      AWKWARD.filter((name) => !account.cases[name]?.length),
      [],
      awkward,
    );
    for (const [name, ids] of Object.entries(account.cases)) {
      if (name.startsWith('user-') || name === 'users-sharing-an-address')
        for (const id of ids) assert.ok(account.users.indexOf(Number(id)) >= 0, name);
    }
    const [empty] = account.cases['empty-subject'] ?? [];
    assert.equal(account.tickets.at(account.tickets.indexOf(Number(empty))).ticket.subject, '');
    const [scrubbed] = account.cases['scrubbed-ticket'] ?? [];
    assert.equal(account.tickets.at(account.tickets.indexOf(Number(scrubbed))).ticket.subject, 'SCRUBBED');
  }
});

test('a case comes again in each period, and only where it is', () => {
  const account = generateAccount({ ...options, tickets: 500 });
  const ids = account.cases['empty-subject'] ?? [];
  assert.equal(ids.length, 3);
  const empty = Array.from({ length: account.tickets.count }, (_, row) => account.tickets.at(row).ticket).filter(
    (ticket) => ticket.subject === '',
  );
  assert.deepEqual(
    empty.map((ticket) => ticket.id),
    ids,
  );
  assert.equal(account.cases['deleted-ticket']?.length, 5);
});

test('the comment of 10 MB is there when asked for', () => {
  assert.equal(generateAccount(options).cases['huge-body'], undefined);
  const account = generateAccount({ ...options, hugeBody: true });
  const [id] = account.cases['huge-body'] ?? [];
  const { comments } = account.tickets.at(account.tickets.indexOf(Number(id)));
  const longest = comments.find((comment) => comment.plain_body.length > 1e6);
  assert.equal(Buffer.byteLength(longest?.plain_body ?? ''), 10 * 1024 * 1024);
  const rest = (each: ReturnType<typeof generateAccount>) => [0, 26, 28, 59].map((row) => each.tickets.at(row));
  assert.deepEqual(rest(account), rest(generateAccount(options)));
});

test('a small account is mostly ordinary and names only what it shows', () => {
  const { cases } = generateAccount({ ...options, tickets: 25 });
  assert.equal(cases['empty-subject'], undefined);
  assert.equal(cases['user-long-name'], undefined);
  assert.equal(cases['private-first-comment']?.length, 1);
});
