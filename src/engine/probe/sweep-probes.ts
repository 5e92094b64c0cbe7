import type { Actual } from '../../model/actual.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Intent, Outcome } from '../../model/intent.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { seekRecord } from '../seek-record.ts';
import { isProbe } from './probe-key.ts';
import { createProbeWriter, type ProbeWriter } from './probe-writer.ts';

/** So long it may take to delete what a probe wrote, also after a stop at once. */
const patienceMs = 180_000;

/** What a probe wrote and could not be deleted. */
export interface LeftOver {
  what: string;
  url: string | null;
  message: string;
}

/**
 * Deletes what probes wrote that are over or were cut off. Before its first request a probe notes in the journal that its ticket
 * is to be deleted: while that is open, the ticket is looked for by its marker and goes with all that hangs on it.
 */
export async function sweepProbes(context: RunContext): Promise<{ removed: number; left: LeftOver[] }> {
  const { store } = context;
  const open: Intent[] = [];
  for await (const page of pages(
    (after: string | null, limit: number) => store.openIntents(limit, after),
    ({ id }) => id,
  )) {
    open.push(...page.filter(isProbe));
  }
  const result = { removed: 0, left: [] as LeftOver[] };
  if (open.length === 0) return result;
  // A run that was stopped at once still leaves the tenant as it was.
  const signal = AbortSignal.timeout(patienceMs);
  const write = createProbeWriter(context);
  for (const anchor of open.filter(isAnchor)) {
    const { ids, left } = await remove(anchor, context, write, signal);
    result.removed += ids;
    result.left.push(...left);
    const stays = left.some(({ message }) => message === unheard);
    const outcome: Outcome = stays
      ? { kind: 'unknown', intent: anchor, message: unheard }
      : { kind: 'done', intent: anchor, targetId: null, url: null, findings: [] };
    await store.settle([outcome], []);
  }
  // With the ticket gone, what came of its parts makes no difference.
  const rest = open.filter((intent) => !isAnchor(intent));
  await store.settle(
    rest.map((intent) => ({
      kind: 'rejected',
      intent,
      code: 'E_PROBE',
      message: 'was removed with the probe',
      fatal: false,
    })),
    [],
  );
  return result;
}

const unheard = 'the target did not say whether it was deleted';

/** The note that the ticket with this marker is to be deleted. */
function isAnchor({ operation, targetId }: Intent): boolean {
  return operation === 'delete' && targetId === null;
}

async function remove(
  { key, marker, at, floor }: Intent,
  context: RunContext,
  write: ProbeWriter,
  signal: AbortSignal,
): Promise<{ ids: number; left: LeftOver[] }> {
  const { reader } = context.target;
  const left: LeftOver[] = [];
  let ids = 0;
  const since = at === undefined ? {} : { since: Date.parse(at) };
  for await (const { targetIds } of reader.find([seekRecord(key, marker, floor)], {
    patient: true,
    ...since,
    signal,
  })) {
    for await (const ticket of reader.read('tickets', targetIds, { children: true, signal })) {
      ids += 1;
      for (const part of [...childrenOf(ticket), ticket]) {
        left.push(...(await removeOne(part, ticket, key, context, write, signal)));
      }
    }
  }
  return { ids, left };
}

/** Files first: one that hangs on an action may be refused once that is gone. */
function childrenOf({ children }: Actual): Actual[] {
  const all = children ?? [];
  return [...all.filter(isFile), ...all.filter((child) => !isFile(child))];
}

function isFile({ entity }: Actual): boolean {
  return entity === 'attachments';
}

async function removeOne(
  part: Actual,
  ticket: Actual,
  aggregate: RecordKey,
  context: RunContext,
  write: ProbeWriter,
  signal: AbortSignal,
): Promise<LeftOver[]> {
  const isTicket = part === ticket;
  const key = isTicket ? aggregate : { entity: part.entity, id: `${aggregate.id}/${part.targetId}` };
  const [outcome] = await write(
    [
      {
        operation: 'delete',
        key,
        ...(isTicket ? {} : { aggregate }),
        marker: part.marker,
        targetId: part.targetId,
        parentTargetId: isTicket ? null : ticket.targetId,
        parent: null,
        fields: {},
        file: null,
        digest: '',
      },
    ],
    signal,
  );
  if (outcome?.kind === 'done') return [];
  const message = outcome?.kind === 'rejected' ? outcome.message : unheard;
  const what = isTicket ? 'ticket' : formatKey({ entity: part.entity, id: part.targetId });
  return [{ what, url: context.model.address('tickets', ticket.targetId), message }];
}
