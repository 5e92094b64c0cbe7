import type { Finding } from '../../model/finding.ts';
import type { JsonValue } from '../../model/json.ts';
import type { StoredSetting } from '../../model/muted-setting.ts';
import type { SettingsRun } from './settings-run.ts';
import { showValue } from './show-value.ts';
import { isSame, readNow, writeSettings } from './write-setting.ts';

/** So long a run that ends may take to put settings back, also after a stop at once: a rate limit's window may be full. */
const patienceMs = 360_000;

/** What became of the settings that a run had muted, by their titles. */
export interface Restored {
  /** Put back now, or found as they were before. */
  restored: string[];
  /** Changed by somebody meanwhile: left as they are. */
  changed: string[];
  /** Still muted: the tenant did not take the former value. */
  left: string[];
}

/**
 * Puts back every setting that stands as we set it, at the end of a run or a window and after a crash. One that somebody
 * changed meanwhile is theirs and stays. Throws what the target throws (gone, a right that is missing); what was not put back
 * stays noted as muted, and the next call tries again.
 */
export async function restoreSettings(run: SettingsRun): Promise<Restored> {
  const { context } = run;
  const muted = (await context.store.settings()).filter((row) => row.muted);
  const result: Restored = { restored: [], changed: [], left: [] };
  if (muted.length === 0) return result;
  // A run that was stopped at once still leaves the tenant as it was.
  const signal = AbortSignal.timeout(patienceMs);
  const now = await readNow(
    context,
    muted.map(({ id }) => id),
    signal,
  );
  const ours = muted.filter(({ id, wanted }) => isSame(now.get(id), wanted));
  const after = await writeSettings(run, new Map(ours.map(({ id, former }) => [id, former])), signal);
  for (const row of muted) await settle(run, row, { now: now.get(row.id), after: after.get(row.id) }, result);
  return result;
}

async function settle(
  { context }: SettingsRun,
  row: StoredSetting,
  { now, after }: { now: JsonValue | undefined; after: JsonValue | undefined },
  result: Restored,
): Promise<void> {
  const { title, former, wanted } = row;
  if (isSame(after ?? now, former)) result.restored.push(title);
  else if (isSame(now, wanted)) {
    result.left.push(title);
    emit(context, leftMuted(row));
    return;
  } else {
    result.changed.push(title);
    emit(context, changedMeanwhile(row, now));
  }
  await context.store.putSettings([{ ...row, muted: false }]);
}

function emit({ emit: send }: SettingsRun['context'], finding: Finding): void {
  send({ type: 'finding', finding });
}

function leftMuted({ title, former, menu }: StoredSetting): Finding {
  return {
    severity: 'error',
    code: 'E_SETTING_MUTED',
    message: `${title} is still off: the tenant did not take its former value ${showValue(former)} back.`,
    hint: `Set it at ${menu}, or run deskhaul restore again.`,
  };
}

function changedMeanwhile({ title, former }: StoredSetting, now: JsonValue | undefined): Finding {
  const what = now === undefined ? 'is gone from the tenant' : `was changed by somebody to ${showValue(now)}`;
  return {
    severity: 'warning',
    code: 'W_SETTING_CHANGED',
    message: `${title} ${what} meanwhile, so its former value ${showValue(former)} was not put back.`,
    hint: 'Look whether that is what you want.',
  };
}
