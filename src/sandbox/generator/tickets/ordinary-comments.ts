import type { Faker } from '@faker-js/faker';
import type { UserRow } from '../account-rows.ts';
import type { FileKind } from '../files/file-bytes.ts';
import { DAY, MINUTE } from '../timeline.ts';
import { makeDescription, makeReply } from './texts.ts';
import type { CommentDraft, FileDraft } from './ticket-draft.ts';

const NAMES: Record<Exclude<FileKind, 'wav'>, string[]> = {
  png: ['screenshot.png', 'photo 1.png', 'Bildschirmfoto.png'],
  txt: ['log.txt', 'notes.txt'],
  pdf: ['invoice.pdf', 'contract (signed).pdf'],
  csv: ['export.csv'],
};
/** All comments of an ordinary ticket are written within this many days. */
export const LONGEST_TALK = 20 * DAY;

function pickFiles(random: Faker, share: number): FileDraft[] {
  return random.datatype.boolean(share) ? [pickFile(random)] : [];
}

/** A file like people attach. */
export function pickFile(random: Faker): FileDraft {
  const kind = random.helpers.arrayElement(['png', 'txt', 'pdf', 'csv'] as const);
  const name = random.helpers.arrayElement(NAMES[kind]);
  return { name, kind, content: random.number.int({ max: 1_000_000 }) };
}

/** The talk of a ticket: the customer asks, the agent answers or notes, sometimes with a file. */
export function draftComments({
  random,
  requester,
  agent,
  createdAt,
  only,
}: {
  random: Faker;
  requester: UserRow;
  agent: number;
  createdAt: number;
  /** Nobody answered yet. */
  only: boolean;
}): CommentDraft[] {
  const description = makeDescription(random, requester.name);
  const comments: CommentDraft[] = [
    { author: requester.id, public: true, text: description, at: createdAt, files: pickFiles(random, 0.2) },
  ];
  const count = only ? 0 : random.number.int({ min: 1, max: 5 });
  let at = createdAt;
  for (let turn = 0; turn < count; turn += 1) {
    at += random.number.int({ min: 5 * MINUTE, max: LONGEST_TALK / 5 });
    const kind = turn === 0 ? 'reply' : random.helpers.arrayElement(['reply', 'answer', 'answer', 'note'] as const);
    comments.push({
      author: kind === 'answer' ? requester.id : agent,
      public: kind !== 'note',
      text: makeReply(random, kind),
      at,
      files: pickFiles(random, 0.1),
    });
  }
  return comments;
}
