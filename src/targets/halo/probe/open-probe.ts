import type { Catalogue } from '../../../model/catalogue.ts';
import type { Clock } from '../../../model/clock.ts';
import type { RecordKey } from '../../../model/entity.ts';
import { Failure } from '../../../model/failure.ts';
import type { MappingDocument } from '../../../model/mapping.ts';
import type { ProbeFact, ProbeTools, TargetProbe } from '../../../model/target-probe.ts';
import { listOutgoing } from '../read/list-outgoing.ts';
import type { ReadContext } from '../read/read-context.ts';
import { findPlace, type ProbePlace } from './find-place.ts';
import { forgetHabits } from './habits.ts';
import { judgeArrays, judgeChildren } from './judge-children.ts';
import { judgeFilters, judgeTicket } from './judge-ticket.ts';
import { pixel, probeChildren, probeTicket } from './probe-records.ts';

/** Looks up where the spec lets a probe write, and says what it will do there. Throws Failure `E_PROBE`. */
export async function openProbe(options: {
  reading: ReadContext;
  mapping: MappingDocument;
  catalogue: Catalogue;
  clock: Clock;
  ticket: { key: RecordKey; marker: string };
  signal: AbortSignal;
}): Promise<TargetProbe> {
  const { reading, ticket, clock } = options;
  const place = await findPlace(options, options.signal);
  const { client, user, type, status } = place;
  return {
    ticket,
    announcement: [
      `one ticket of type "${type.name}"${status ? `, status "${status.name}",` : ''} of ${user.email} at the client "${client.name}"`,
      'three comments and one small text file on it',
      'one inline image of one pixel, which stays: Halo has no way to delete one by API',
    ],
    run: (tools, signal) => runProbe({ reading, place, ticket, clock, tools, signal }),
  };
}

async function* runProbe(options: {
  reading: ReadContext;
  place: ProbePlace;
  ticket: { key: RecordKey; marker: string };
  clock: Clock;
  tools: ProbeTools;
  signal: AbortSignal;
}): AsyncGenerator<ProbeFact> {
  const { reading, place, ticket, clock, tools, signal } = options;
  const { api, memory } = reading;
  const since = new Date(clock.now() - 60_000).toISOString();
  forgetHabits(memory);
  const [created] = await tools.write([probeTicket(ticket.key, ticket.marker, place)]);
  if (created?.kind !== 'done' || created.targetId === null) {
    throw new Failure({
      code: 'E_PROBE_REFUSED',
      message: `Halo does not take the probe's ticket: ${created && created.kind !== 'done' ? created.message : 'it answered without an id'}`,
      hint: 'target.probe.ticketType chooses another ticket type; one that asks for nothing more is best.',
    });
  }
  const standing = { ...ticket, targetId: created.targetId };
  yield* judgeTicket(standing.targetId, place, reading, signal);
  yield* judgeFilters(standing, { api, memory, signal, markerFieldId: await reading.markerFieldId() });
  const children = probeChildren(standing);
  const outcomes = await tools.write(children);
  const refused = outcomes.find(({ kind }) => kind !== 'done');
  if (refused && refused.kind !== 'done') {
    yield { area: 'comments', title: 'Comments and a file', found: `not taken: ${refused.message}`, fine: false };
  }
  yield* judgeArrays(memory);
  yield* judgeChildren(standing.targetId, children, reading, signal);
  yield await tryImage(tools);
  yield await lookForMail(standing.targetId, since, reading, signal);
}

async function tryImage(tools: ProbeTools): Promise<ProbeFact> {
  const title = 'An inline image';
  const file = { name: 'deskhaul-probe.png', contentType: 'image/png', bytes: pixel };
  try {
    await tools.uploadImage(file);
    return { area: 'files', title, found: 'taken: the answer holds its address', fine: true };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { area: 'files', title, found: `not taken: ${error.message}`, fine: false };
  }
}

async function lookForMail(
  ticketId: string,
  since: string,
  { api }: ReadContext,
  signal: AbortSignal,
): Promise<ProbeFact> {
  const title = 'Mail (_prevent_outgoing, sendack, sendemail)';
  try {
    let mails = 0;
    for await (const page of listOutgoing(since, api, signal)) {
      mails += page.filter((mail) => mail.ticketId === ticketId).length;
    }
    const found =
      mails === 0 ? 'none left or waits to leave' : `${mails} left or wait to leave: do not migrate like this`;
    return { area: 'mail', title, found, fine: mails === 0 };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { area: 'mail', title, found: `the list of outgoing mail must not be read: ${error.message}`, fine: false };
  }
}
