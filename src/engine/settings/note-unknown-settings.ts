import { digest } from '../../model/digest.ts';
import { isObject } from '../../model/json.ts';
import type { RunContext } from '../context.ts';
import type { PlanTally } from '../plan/plan-tally.ts';

const memo = 'unknown-settings';

/**
 * Once a lost state was rebuilt: keeps which of the settings that the spec mutes stand muted. A run may have been cut off while they
 * were, and what they were before went with the state. Only reads from the target.
 */
export async function keepUnknownSettings({
  target,
  store,
  signal,
}: Pick<RunContext, 'target' | 'store' | 'signal'>): Promise<void> {
  const settings = (await target.reader.settings?.(signal)) ?? [];
  const known = new Set((await store.settings()).map(({ id }) => id));
  const muted = settings.filter(({ id, value, wanted }) => !known.has(id) && digest(value) === digest(wanted));
  if (muted.length === 0) return;
  await store.putMemo(memo, {
    titles: muted.map(({ title, found }) => `${title} (${found})`).join('; '),
    menus: [...new Set(muted.map(({ menu }) => menu))].join('; '),
  });
}

/** The state is whole, or nothing of ours stands in the target. */
export async function forgetUnknownSettings({ store }: Pick<RunContext, 'store'>): Promise<void> {
  if ((await store.memo(memo)) !== null) await store.putMemo(memo, null);
}

/** Says it in the plan that follows. */
export async function noteUnknownSettings(
  { store }: Pick<RunContext, 'store'>,
  tally: Pick<PlanTally, 'addNotice'>,
): Promise<void> {
  const kept = await store.memo(memo);
  if (!isObject(kept)) return;
  const finding = {
    severity: 'warning',
    code: 'W_SETTINGS_UNKNOWN',
    message: `The state was lost, and what a run switches off stands switched off: ${kept.titles}. A run may have been cut off before it put that back; what it was before is not known.`,
    hint: `Look whether it is as you want it: ${kept.menus}.`,
  } as const;
  tally.addNotice(finding, 0);
}
