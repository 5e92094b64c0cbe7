import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateAccount } from '../../../src/sandbox/generator/account.ts';
import type { TicketShape } from '../../../src/sandbox/generator/account-context.ts';

const tickets = 1000;
const account = (shape: TicketShape) =>
  generateAccount({ seed: 1, tickets, awkward: 'default', baseUrl: 'https://acme.zendesk.example', shape });

function talksOf(shape: TicketShape) {
  const { tickets: table } = account(shape);
  return Array.from({ length: table.count }, (_, row) => table.at(row)).filter(
    ({ ticket }) => ticket.status !== 'deleted',
  );
}

function near(actual: number, wanted: number, what: string): void {
  assert.ok(Math.abs(actual - wanted) <= wanted * 0.1, `${actual} ${what} a ticket instead of ${wanted}`);
}

describe('an account of a shape', () => {
  it('has so many comments, files and inline images a ticket on average', () => {
    const talks = talksOf({ comments: 6, files: 1.3, inlineImages: 0.5 });
    const files = talks.flatMap(({ comments }) => comments.flatMap(({ attachments }) => attachments));
    near(talks.flatMap(({ comments }) => comments).length / tickets, 6, 'comments');
    near(files.filter(({ inline }) => !inline).length / tickets, 1.3, 'files');
    near(files.filter(({ inline }) => inline).length / tickets, 0.5, 'inline images');
  });

  it('shows every inline image in the body of its comment', () => {
    for (const { comments } of talksOf({ comments: 6, files: 0.3, inlineImages: 2 }))
      for (const { attachments, html_body } of comments)
        for (const { inline, content_url } of attachments) assert.equal(html_body.includes(content_url), inline);
  });

  it('repeats a few logos', () => {
    const talks = talksOf({ comments: 6, files: 0, inlineImages: 8, logos: 0.9 });
    const images = talks.flatMap(({ comments }) => comments.flatMap(({ attachments }) => attachments));
    const logos = images.filter(({ file_name }) => file_name.startsWith('logo-'));
    near(images.length / tickets, 8, 'images');
    near(logos.length / images.length, 0.9, 'logos');
    assert.ok(new Set(logos.map(({ size, file_name }) => `${file_name} ${size}`)).size <= 8);
  });

  it('holds none of the awkward cases', () => {
    assert.deepEqual(account({ comments: 2, files: 0, inlineImages: 0 }).sideConversationTickets(), []);
  });
});
