import type { Desired, Problem } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import type { MutedSetting, StoredSetting } from '../../model/muted-setting.ts';
import type { RunContext } from '../context.ts';
import { createChange } from '../plan/create-change.ts';
import type { PlanEntry, PlanWriter } from '../plan/plan-writer.ts';
import { showValue } from './show-value.ts';

/**
 * Plans what the spec mutes while a run writes: each setting that stands otherwise, with its former and its wanted value. One
 * that an earlier run left muted is planned too: what stands there is then not what it was before. To be called last: a plan
 * that writes nothing mutes nothing.
 */
export async function planSettings(context: RunContext, writer: PlanWriter): Promise<void> {
  const counts = Object.values(writer.tally.entities());
  if (counts.every(({ create, update, link }) => create + update + link === 0)) return;
  const settings = (await context.target.reader.settings?.(context.signal)) ?? [];
  if (settings.length === 0) return;
  const stored = new Map((await context.store.settings()).map((row) => [row.id, row]));
  await writer.add(settings.flatMap((setting) => planSetting(setting, stored.get(setting.id), context) ?? []));
}

function planSetting(
  setting: MutedSetting,
  stored: StoredSetting | undefined,
  { migration }: RunContext,
): PlanEntry | null {
  const { id, title, value, found, wanted, live } = setting;
  const isMuted = digest(value) === digest(wanted);
  if (isMuted && !stored?.muted) return null;
  const key = { entity: 'settings', id } as const;
  if (live !== null && live > 0 && !migration.acknowledge.includes('approval-off-live')) {
    const change = createChange(key, 'blocked', { label: title, targetId: id, problems: [liveProblem(setting)] });
    return { change, desired: null, inputDigest: null };
  }
  const desired = toDesired(setting);
  const before = isMuted && stored ? `${showValue(stored.former)}, left muted by an earlier run` : found;
  const change = createChange(key, 'update', {
    label: title,
    reason: `${title}: ${before}; becomes ${showValue(wanted)} while a run writes, and is put back at its end`,
    targetId: id,
    fields: ['value'],
    desiredDigest: digest(desired),
  });
  return { change, desired, inputDigest: null };
}

function toDesired({ id, title, menu, wanted, required }: MutedSetting): Desired {
  return {
    key: { entity: 'settings', id },
    label: title,
    marker: null,
    fields: { title, menu, wanted, required },
    links: {},
    children: [],
    accepted: [],
  };
}

function liveProblem({ id, title, live, menu }: MutedSetting): Problem {
  return {
    kind: 'blocked',
    severity: 'error',
    code: 'E_APPROVAL_LIVE',
    message: `${title} would be off while people use it: they opened ${live} tickets there in the last 7 days.`,
    hint: `Give closed history a ticket type of its own without an approval process (${menu.split(' > ').slice(0, 3).join(' > ')} > New) and name it under tickets.fields.tickettype; or accept that tickets opened during a run start no approval: acknowledge: [approval-off-live].`,
    pointer: ['prepare', 'approvals'],
    field: id,
  };
}
