import type { Desired, Problem } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { Ticket } from '../../model/records.ts';
import type { StoredRecord } from '../../model/store.ts';
import type { NameCheck } from '../../model/target.ts';
import { linkFingerprints } from '../bodies/link-fingerprints.ts';
import { prepareBodies } from '../bodies/prepare-bodies.ts';
import type { RunContext } from '../context.ts';
import { chunks } from '../pages.ts';
import { referencesOf } from '../pull/references-of.ts';
import { toMapperInput } from '../pull/to-mapper-input.ts';
import { readSourceFields } from '../source-fields.ts';
import { checkFieldTypes } from './check-field-types.ts';
import { desireOne } from './desire-one.ts';
import { readDirectory } from './directory.ts';
import { announceFlat } from './flat-folders.ts';
import { noteTakenAddresses, readTakenAddresses, withoutAddresses } from './identities/taken-addresses.ts';
import { readRecords } from './read-records.ts';
import { readRestrictions } from './restrict-tickets.ts';
import { isSynthetic, synthesize } from './synthetic.ts';
import { unreadableProblem } from './unreadable-problem.ts';

/** What one source record should be in the target, or why not. */
export interface DesiredRecord {
  id: string;
  /** Null for records that no source has. */
  stored: StoredRecord | null;
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
 * left out. Records whose input digest equals the one in `known` come back as unchanged, without running an expression.
 */
export async function* desireRecords(
  context: RunContext,
  entity: PlanEntity,
  ids: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): AsyncGenerator<DesiredRecord[]> {
  const setting = digest([mappingOf(context, entity), context.catalogue.digest]);
  const synthetic = ids.filter((id) => isSynthetic(entity, id));
  if (synthetic.length > 0) yield synthetic.flatMap((id) => desireSynthetic(context, entity, id, setting));
  const real = ids.filter((id) => !isSynthetic(entity, id));
  if (real.length === 0) return;
  const misfits = (await checkFieldTypes(context)).filter(
    ({ kind, pointer }) => kind === 'blocked' && pointer[0] === entity,
  );
  // Who may see a field at the source, and its options, count for every record that holds a value of it.
  const fields = (await readSourceFields(context)).filter(({ of }) => of === entity);
  const shapes = fields.map(({ key, type, options, active, visibleToUsers }) => [
    key,
    type,
    options,
    active,
    visibleToUsers,
  ]);
  const rules = { setting: digest([setting, misfits, shapes]), misfits, known };
  for (const batch of chunks(real, batchSize)) yield await desireBatch(context, entity, batch, rules);
}

/** What holds for all records of an entity. */
interface Rules {
  setting: string;
  /** Custom fields whose type cannot take what is mapped to them. */
  misfits: readonly NameCheck[];
  known: ReadonlyMap<string, string>;
}

async function desireBatch(
  context: RunContext,
  entity: PlanEntity,
  ids: readonly string[],
  { setting, misfits, known }: Rules,
): Promise<DesiredRecord[]> {
  const { store, snapshot, migration, mapper } = context;
  const read = await readRecords(context, entity, ids);
  const taken = await readTakenAddresses(store, entity === 'contacts' ? read : []);
  const records = read.map((stored) => withoutAddresses(stored, taken.get(stored.id)));
  const threads = entity === 'tickets' ? await snapshot.get('threads', ids) : [];
  const threadOf = new Map(threads.map((stored) => [stored.id, stored]));
  const unreadable = entity === 'tickets' ? await snapshot.unreadable('threads', ids) : [];
  const findingOf = new Map(unreadable.map(({ id, finding }) => [id, finding]));
  const references = records.map(({ id, record }) => referencesOf(entity, record, threadOf.get(id)?.record ?? null));
  const batch = await readDirectory(store, migration, references);
  const linked = await linkFingerprints(context, entity, records, (id) => threadOf.get(id)?.record ?? null);
  const tickets = entity === 'tickets' ? records.map(({ record }) => record as Ticket) : [];
  const restrictionOf = await readRestrictions(context, tickets);
  const restrictions = new Map(tickets.map((ticket) => [ticket.id, restrictionOf(ticket)]));
  const results: DesiredRecord[] = records.map((stored, index) => {
    const inputDigest = digest([
      stored.digest,
      threadOf.get(stored.id)?.digest ?? null,
      setting,
      batch.fingerprint(references[index] ?? referencesOf(entity, stored.record, null)),
      restrictions.get(stored.id) ?? null,
      linked.get(stored.id) ?? null,
      taken.get(stored.id) ?? null,
    ]);
    const unchanged = known.get(stored.id) === inputDigest;
    return { id: stored.id, stored, desired: null, problems: [], inputDigest, unchanged };
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
      : desireOne(context, entity, record, misfits, batch);
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

function desireSynthetic(context: RunContext, entity: PlanEntity, id: string, setting: string): DesiredRecord[] {
  const desired = synthesize(context, entity, id);
  if (!desired) return [];
  const inputDigest = digest([desired, setting]);
  return [{ id, stored: null, desired, problems: [], inputDigest, unchanged: false }];
}

/** What of the spec a desired record can depend on; connections and schedules are not among it. */
function mappingOf({ mapping, migration }: RunContext, entity: PlanEntity): unknown {
  const { timezone, groups, agents, organizations, contacts, tickets, articles, options, prepare, privacy } = migration;
  return [
    mapping[entity] ?? null,
    timezone,
    groups,
    agents,
    organizations,
    contacts,
    tickets,
    articles,
    options,
    prepare,
    privacy,
  ];
}
