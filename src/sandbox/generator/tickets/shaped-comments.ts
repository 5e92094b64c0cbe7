import type { Faker } from '@faker-js/faker';
import type { TicketShape } from '../account-context.ts';
import type { UserRow } from '../account-rows.ts';
import { LONGEST_TALK, pickFile } from './ordinary-comments.ts';
import { makeDescription, makeReply } from './texts.ts';
import type { CommentDraft, FileDraft } from './ticket-draft.ts';

/** How many different logos stand in the signatures of an account. */
const LOGOS = 8;

interface Talk {
  random: Faker;
  requester: UserRow;
  agent: number;
  createdAt: number;
}

/** A whole number that is `mean` on average. */
function roundByChance(random: Faker, mean: number): number {
  return Math.floor(mean) + Number(random.datatype.boolean(mean % 1));
}

/** The talk of a ticket to which as much is said and attached as the shape tells. */
export function draftShapedComments(shape: TicketShape, { random, requester, agent, createdAt }: Talk): CommentDraft[] {
  const spread = Math.max(0, Math.floor(shape.comments / 2));
  const mean = roundByChance(random, shape.comments);
  const count = Math.max(1, random.number.int({ min: mean - spread, max: mean + spread }));
  const comments = Array.from({ length: count }, (_, turn) => {
    const kind = random.helpers.arrayElement(['reply', 'answer', 'note'] as const);
    return {
      author: turn === 0 || kind === 'answer' ? requester.id : agent,
      public: turn === 0 || kind !== 'note',
      text: turn === 0 ? makeDescription(random, requester.name) : makeReply(random, kind),
      at: createdAt + Math.floor((turn * LONGEST_TALK) / count),
      files: [] as FileDraft[],
    };
  });
  const some = () => random.helpers.arrayElement(comments);
  for (let left = roundByChance(random, shape.files); left > 0; left -= 1) some().files.push(pickFile(random));
  for (let left = roundByChance(random, shape.inlineImages); left > 0; left -= 1)
    showPicture(some(), random.datatype.boolean(shape.logos ?? 0) ? pickLogo(random) : pickPicture(random));
  return comments;
}

function pickLogo(random: Faker): FileDraft {
  const content = random.number.int({ min: 1, max: LOGOS });
  return { name: `logo-${content}.png`, kind: 'png', content, inline: true };
}

function pickPicture(random: Faker): FileDraft {
  return { name: 'image001.png', kind: 'png', content: 1000 + random.number.int({ max: 100_000_000 }), inline: true };
}

function showPicture(comment: CommentDraft, file: FileDraft): void {
  const place = comment.files.push(file) - 1;
  const { html, plain } = comment.text;
  comment.text = {
    html: `${html}<p><img src="{{file:${place}}}" alt="${file.name}"></p>`,
    plain: `${plain}\n\n ![](${file.name})`,
  };
}
