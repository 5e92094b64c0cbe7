import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Intent } from '../../../model/intent.ts';
import type { ProbeFact } from '../../../model/target-probe.ts';
import { readText } from '../client/decode.ts';
import { readActions, readAttachments } from '../locate/read-children.ts';
import type { ReadContext } from '../read/read-context.ts';
import { probeAuthor, probeDates, probeFileSize } from './probe-records.ts';

/** What the tenant answered to an array of comments, as the writer remembers it. */
export function* judgeArrays(memory: CapabilityMemory): Generator<ProbeFact> {
  const all = memory.get('arrays.answersAll')?.value === true;
  const shape = (['list', 'one', 'none'] as const).find((each) => memory.get(`comments.arraysWhole.${each}`)?.value);
  const taken = memory.get('comments.arrays')?.value === true;
  const shapes = { list: 'some of them', one: 'one of them', none: 'none of them' };
  const answer = all ? 'the answer lists all of them' : `the answer shows ${shape ? shapes[shape] : 'too few of them'}`;
  yield {
    area: 'arrays',
    title: 'Several records in one request',
    found: taken ? `taken whole; ${answer}${all ? '' : ', their ids are read back'}` : `not taken whole; ${answer}`,
    fine: taken,
  };
}

/** Whether comments and their file stand as they were sent. */
export async function* judgeChildren(
  ticketId: string,
  sent: readonly Pick<Intent, 'key' | 'marker'>[],
  reading: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<ProbeFact> {
  const { api, memory } = reading;
  const markerFieldId = await reading.markerFieldId();
  const actions = (await readActions(api, ticketId, markerFieldId, signal)).filter(
    ({ fields }) => readText(fields.note_html)?.includes('deskhaul probe') === true,
  );
  const markers = new Set(sent.flatMap(({ marker }) => marker ?? []));
  const keyed = actions.filter(({ marker }) => marker !== null && markers.has(marker)).length;
  const each = (test: (fields: (typeof actions)[number]['fields']) => boolean) =>
    actions.length > 0 && actions.every(({ fields }) => test(fields));
  const fact = (title: string, kept: boolean, otherwise: string): ProbeFact => {
    return { area: 'comments', title, found: kept ? 'kept as sent' : otherwise, fine: kept };
  };
  yield fact(
    'Date of a comment',
    each(({ datetime }) => datetime === probeDates.said),
    'the tenant puts its own',
  );
  yield fact(
    'Author of a comment',
    each(({ who }) => who === probeAuthor),
    'the tenant puts the application’s agent',
  );
  const hidden = actions.filter(({ fields }) => fields.hiddenfromuser === true).length;
  yield fact('A private comment', hidden === 1, `${hidden} of ${actions.length} are hidden from users, not 1`);
  yield {
    area: 'comments',
    title: 'Our key in lists of comments',
    found:
      keyed > 0
        ? 'shown'
        : markerFieldId === null
          ? 'not shown; the first apply makes the field for it'
          : 'not shown: they are told by date, author and text',
    fine: keyed > 0,
  };
  const files = await readAttachments(api, ticketId, signal);
  const inside = memory.get('files.inside')?.value === true;
  yield {
    area: 'files',
    title: 'A file inside its comment',
    found: inside ? 'taken: no request of its own' : 'dropped: files go one request each',
    fine: inside,
  };
  const [file] = files;
  const key = file?.marker != null;
  yield {
    area: 'files',
    title: 'Our key of a file',
    found: key ? 'kept' : 'not kept: files are told by name and size',
    fine: key,
  };
  const size = file?.fields.data_base64 ?? null;
  yield {
    area: 'files',
    title: 'Size of a file',
    found: size === probeFileSize ? 'the same' : `${size ?? 'none'} instead of ${probeFileSize} bytes`,
    fine: size === probeFileSize,
  };
}
