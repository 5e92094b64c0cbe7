import type { Faker } from '@faker-js/faker';

const SUBJECTS = [
  'Cannot log in to {thing}',
  '{thing} shows an empty page',
  'Question about invoice {number}',
  'Refund for order {number}',
  'How do I export {thing}?',
  '{thing} is very slow since this morning',
  'Please add a user to {thing}',
  'Error {number} when saving {thing}',
  'Delivery {number} has not arrived',
  'Printer {number} does not print',
  'Request for a copy of contract {number}',
  '{thing} sends duplicate notifications',
];
const OPENINGS = ['Hello', 'Hi team', 'Good morning', 'Dear support', 'Hi'];
const REPLIES = [
  'Thank you for your message. We are looking into it.',
  'Could you tell us which version you are using?',
  'This is fixed now. Please try again and let us know.',
  'I have asked our colleagues and will come back to you.',
  'We could reproduce the problem and found the cause.',
];
const ANSWERS = [
  'It works again, thank you!',
  'The problem is still there.',
  'Version 4.2 on Windows 11.',
  'I tried what you wrote, but nothing changed.',
  'Yes, please go ahead.',
];
const NOTES = [
  'Checked the log: the session expired.',
  'Customer called, is in a hurry.',
  'Waiting for the vendor, see the chat of this morning.',
  'Same cause as last week.',
];

/** A message in both shapes that Zendesk gives. */
export interface Text {
  html: string;
  plain: string;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function textOf(...paragraphs: string[]): Text {
  return {
    html: paragraphs.map((line) => `<p dir="auto">${escapeHtml(line).replaceAll('\n', '<br>')}</p>`).join(''),
    plain: paragraphs.join('\n\n'),
  };
}

export function makeSubject(random: Faker): string {
  return random.helpers
    .arrayElement(SUBJECTS)
    .replace('{thing}', () => `the ${random.hacker.adjective()} ${random.hacker.noun()}`)
    .replace('{number}', () => String(random.number.int({ min: 1000, max: 99_999 })));
}

/** The message with which a ticket begins. */
export function makeDescription(random: Faker, name: string): Text {
  const middle = Array.from({ length: random.number.int({ min: 1, max: 3 }) }, () => random.hacker.phrase());
  return textOf(`${random.helpers.arrayElement(OPENINGS)},`, ...middle, `Kind regards\n${name}`);
}

/** A later message by the staff, by a customer, or a private note. */
export function makeReply(random: Faker, kind: 'reply' | 'answer' | 'note'): Text {
  const line = random.helpers.arrayElement(kind === 'reply' ? REPLIES : kind === 'answer' ? ANSWERS : NOTES);
  return random.datatype.boolean(0.4) ? textOf(line, random.hacker.phrase()) : textOf(line);
}
