import type { Desired, Problem } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { StoredRecord } from '../../model/snapshot.ts';
import { prepareBodies } from '../bodies/prepare-bodies.ts';
import type { RunContext } from '../context.ts';
import { chunks } from '../pages.ts';
import { toMapperInput } from '../pull/to-mapper-input.ts';
import { labelOf } from './create-change.ts';
import { desireOne } from './desire-one.ts';
import { mappingOf, type Rules, readRules } from './desire-rules.ts';
import { announceFlat } from './flat-folders.ts';
import { noteTakenAddresses, withoutAddresses } from './identities/taken-addresses.ts';
import { readInputs } from './input-digests.ts';
import { isOutlined, makeOutlines, type Outline, outlineOf, readOutlines } from './outline.ts';
import { readRecords } from './read-records.ts';
import { isSynthetic, synthesize } from './synthetic.ts';
import { unreadableProblem } from './unreadable-problem.ts';

/** What one source record should be in the target, or why not. */
export interface DesiredRecord {
  id: string;
  /** Null for records that no source has, and for unchanged ones that were not read. */
  stored: StoredRecord | null;
  /** Of a ticket that was read. */
  thread?: StoredRecord<'threads'> | null;
  /** What people know it by. */
  label: string;
  /** Null where problems forbid it, and for an unchanged one. */
  desired: Desired | null;
  problems: Problem[];
  /** Of source record, thread, mapping, catalogue and everything it refers to. */
  inputDigest: string;
  /** Its input digest is the known one: it was not mapped again. */
  unchanged: boolean;
}

/** With their threads in memory at once. */
const batchSize = 50;

/**
 * Maps these records of the snapshot and turns names into the target's ids, batch by batch. Ids that the snapshot lacks are
 * left out. Records whose input digest equals the one in `known` (or is the same by `isSame`) come back as unchanged, without running
 * an expression; where their outline is known, without reading them.
 */
export async function* desireRecords(
  context: RunContext,
  entity: PlanEntity,
  ids: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
  isSame: Known['isSame'] = (before, now) => before === now,
): AsyncGenerator<DesiredRecord[]> {
  const setting = digest([mappingOf(context, entity), context.catalogue.digest]);
  const synthetic = ids.filter((id) => isSynthetic(entity, id));
  if (synthetic.length > 0) yield synthetic.flatMap((id) => desireSynthetic(context, entity, id, setting));
  const real = ids.filter((id) => !isSynthetic(entity, id));
  if (real.length === 0) return;
  const rules = await readRules(context, entity, setting);
  const unchanged = await findUnchanged(context, entity, real, { rules, known, isSame });
  if (unchanged.size > 0) yield [...unchanged.values()];
  const rest = real.filter((id) => !unchanged.has(id));
  for (const batch of chunks(rest, batchSize))
    yield await desireBatch(context, entity, batch, { rules, known, isSame });
}

interface Known {
  rules: Rules;
  known: ReadonlyMap<string, string>;
  isSame: (before: string, now: string) => boolean;
}

/** Those of these records whose outline says that nothing changed. */
async function findUnchanged(
  context: RunContext,
  entity: PlanEntity,
  ids: readonly string[],
  { rules, known, isSame }: Known,
): Promise<Map<string, DesiredRecord>> {
  const candidates = ids.filter((id) => known.has(id));
  if (!isOutlined(entity) || candidates.length === 0) return new Map();
  const outlines = await readOutlines(context, entity, candidates);
  const { digests } = await readInputs(context, entity, outlines, rules.setting);
  return new Map(
    [...outlines].flatMap(([id, { label }]) => {
      const inputDigest = digests.get(id) ?? '';
      if (!isSame(known.get(id) ?? '', inputDigest)) return [];
      return [[id, { id, stored: null, label, desired: null, problems: [], inputDigest, unchanged: true }] as const];
    }),
  );
}

async function desireBatch(
  context: RunContext,
  entity: PlanEntity,
  ids: readonly string[],
  { rules, known, isSame }: Known,
): Promise<DesiredRecord[]> {
  const { snapshot, mapper } = context;
  const read = await readRecords(context, entity, ids);
  const threads = entity === 'tickets' ? await snapshot.get('threads', ids) : [];
  const threadOf = new Map(threads.map((stored) => [stored.id, stored]));
  const unreadable = entity === 'tickets' ? await snapshot.unreadable('threads', ids) : [];
  const findingOf = new Map(unreadable.map(({ id, finding }) => [id, finding]));
  const outlines = await outlineAll(context, entity, read, (id) => threadOf.get(id) ?? null);
  const { digests, batch, taken, restrictions } = await readInputs(context, entity, outlines, rules.setting);
  const results: DesiredRecord[] = read.map((stored) => {
    const { id } = stored;
    const inputDigest = digests.get(id) ?? '';
    const label = labelOf(stored.record);
    const unchanged = isSame(known.get(id) ?? '', inputDigest);
    return {
      id,
      stored: withoutAddresses(stored, taken.get(id)),
      thread: threadOf.get(id) ?? null,
      label,
      desired: null,
      problems: [],
      inputDigest,
      unchanged,
    };
  });
  const toMap = results.filter((result) => !result.unchanged);
  if (toMap.length === 0) return results;
  const inputs = toMap.flatMap(({ stored }) => (stored ? [toMapperInput(stored)] : []));
  const mapped = new Map((await mapper.map(entity, inputs)).map((each) => [each.id, each]));
  for (const result of toMap) {
    const thread = threadOf.get(result.id) ?? null;
    const finding = findingOf.get(result.id) ?? result.stored?.withheld?.failure ?? thread?.withheld?.failure;
    const { id, stored } = result;
    const record = { id, stored, thread, mapped: mapped.get(id), restriction: restrictions.get(id) };
    const answer = finding
      ? { desired: null, problems: [unreadableProblem(finding)] }
      : desireOne(context, entity, record, rules.misfits, batch);
    Object.assign(result, answer);
  }
  const wanted = toMap.flatMap(({ desired }) => desired ?? []);
  const announced = entity === 'folders' ? await announceFlat(context, wanted) : wanted;
  const prepared = new Map((await prepareBodies(context, announced)).map((desired) => [desired.key.id, desired]));
  for (const result of toMap) {
    const desired = prepared.get(result.id);
    result.desired = desired ? noteTakenAddresses(desired, taken.get(result.id)) : null;
  }
  return results;
}

/** Kept where there are many of them; made for this time only of the others. */
async function outlineAll(
  context: RunContext,
  entity: PlanEntity,
  records: readonly StoredRecord[],
  threadOf: (id: string) => StoredRecord<'threads'> | null,
): Promise<ReadonlyMap<string, Outline>> {
  if (isOutlined(entity)) return makeOutlines(context, entity, records, threadOf);
  return new Map(records.map((stored) => [stored.id, outlineOf(context, entity, stored, null)]));
}

function desireSynthetic(context: RunContext, entity: PlanEntity, id: string, setting: string): DesiredRecord[] {
  const desired = synthesize(context, entity, id);
  if (!desired) return [];
  const inputDigest = digest([desired, setting]);
  return [{ id, stored: null, label: desired.label, desired, problems: [], inputDigest, unchanged: false }];
}
