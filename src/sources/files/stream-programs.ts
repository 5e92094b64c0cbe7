import type { Program, ProgramSets } from '../../mapping/evaluator/protocol.ts';
import type { FileAttachments } from '../../model/migration.gen.ts';
import type { Stream } from './stream.ts';

/** What a stream's records are evaluated for: the whole record, its id only, its messages, the bytes of its attachments. */
export type Purpose = 'record' | 'ids' | 'thread' | 'bytes';

/** The name of the set of a stream's programs for a purpose. */
export function setName(stream: Stream, purpose: Purpose): string {
  return `${stream.name}/${purpose}`;
}

/** Every expression of the streams, in sets that run together over one record. */
export function planSets(streams: readonly Stream[]): ProgramSets {
  const sets: ProgramSets = {};
  for (const stream of streams) {
    const id = { name: 'id', source: stream.id };
    const all = planFields(stream.fields);
    // They belong to the thread, which is read later.
    const sides = all.filter(({ name }) => name === 'sideConversations');
    const fields = all.filter((field) => !sides.includes(field));
    const files = planAttachments(stream.attachments, false);
    sets[setName(stream, 'ids')] = wrap(stream, [id, ...fields.filter(({ name }) => name === 'ticketId')]);
    // An item of a list is nowhere else whole; a file's record is at hand.
    const raw = stream.each === null ? [] : [{ name: 'raw', source: '$' }];
    sets[setName(stream, 'record')] = wrap(stream, [id, ...fields, ...files, ...raw]);
    if (stream.entity === 'tickets') {
      sets[setName(stream, 'thread')] = wrap(stream, [id, ...sides, ...planMessages(stream, false)]);
      sets[setName(stream, 'bytes')] = wrap(stream, [id, ...planMessages(stream, true)]);
    } else {
      sets[setName(stream, 'bytes')] = wrap(stream, [id, ...planAttachments(stream.attachments, true)]);
    }
  }
  return sets;
}

/** With `each`, the programs run over its items; `where` always looks at the file's record. */
function wrap({ where, each }: Stream, programs: Program[]): Program[] {
  return [
    ...(where === null ? [] : [{ name: 'where', source: where }]),
    ...(each === null ? programs : [{ name: 'items', source: each, each: programs }]),
  ];
}

function planMessages(stream: Stream, bytes: boolean): Program[] {
  const opening = stream.opening ? [{ ...stream.opening, each: '$', name: 'opening' }] : [];
  const lists = stream.comments.map((list, index) => ({ ...list, name: `comments.${index}` }));
  return [...opening, ...lists].map(({ name, each, id, fields, attachments }) => ({
    name,
    source: each,
    each: [
      ...(id === undefined ? [] : [{ name: 'id', source: id }]),
      ...(bytes ? [] : planFields(fields as unknown as Stream['fields'])),
      ...planAttachments(attachments ?? [], bytes),
    ],
  }));
}

function planFields(fields: Stream['fields']): Program[] {
  return Object.entries(fields)
    .filter((field): field is [string, string] => typeof field[1] === 'string')
    .map(([name, source]) => ({ name, source }));
}

function planAttachments(lists: readonly FileAttachments[], bytes: boolean): Program[] {
  return lists.map(({ each, base64, ...expressions }, index) => {
    const named: Record<string, string | undefined> = bytes ? { id: expressions.id, base64 } : expressions;
    const programs = Object.entries(named).flatMap(([name, source]) =>
      source === undefined ? [] : [{ name, source }],
    );
    return { name: `attachments.${index}`, source: each, each: programs };
  });
}
