import { exitCodes, Failure } from '../../model/failure.ts';
import type { JsonValue } from '../../model/json.ts';
import type { StoredSetting } from '../../model/muted-setting.ts';
import type { StoredChange } from '../../model/stored-plan.ts';
import { pages } from '../pages.ts';
import type { SettingsRun } from './settings-run.ts';
import { isSame, readNow, writeSettings } from './write-setting.ts';

/** A planned setting, as apply finds it in the plan. */
interface PlannedSetting {
  id: string;
  title: string;
  menu: string;
  wanted: JsonValue;
  required: boolean;
}

/**
 * Mutes what the plan says, before the first record of a run or of a window: the former value is kept in the state, and only
 * then written over. What an earlier run left muted keeps the former value it had. Throws Failure `E_SETTING_REFUSED` (exit 4)
 * when the tenant does not take a setting without which the run must not begin, `E_BLOCKED` when one of them is blocked: in
 * both cases nothing was written but settings, which whoever calls puts back.
 */
export async function setSettings(run: SettingsRun): Promise<void> {
  const { context } = run;
  const changes = await readChanges(run);
  refuseBlocked(changes);
  const planned = await readPlanned(run, changes);
  const now = await readNow(
    context,
    planned.map(({ id }) => id),
    context.signal,
  );
  const rows = mutedRows(planned, now, await context.store.settings());
  await context.store.putSettings(rows);
  const open = rows.filter(({ id, wanted }) => !isSame(now.get(id), wanted));
  const after = await writeSettings(run, new Map(open.map(({ id, wanted }) => [id, wanted])), context.signal);
  for (const { id, wanted } of open) {
    const setting = planned.find((each) => each.id === id);
    if (setting && !isSame(after.get(id), wanted)) reportDropped(run, setting);
  }
}

/** Says of the plan's settings that they are done, once the work is: until then a run that goes on mutes them again. */
export async function settleSettings(run: SettingsRun): Promise<void> {
  const changes = await readChanges(run);
  await run.context.store.settleChanges(
    changes
      .filter(({ change }) => change.action === 'update')
      .map(({ change }) => ({ key: change.key, phase: 'write', result: 'done', message: null })),
  );
}

async function readChanges({ context }: SettingsRun): Promise<StoredChange[]> {
  const changes: StoredChange[] = [];
  const list = (after: string | null, limit: number) => context.store.pageChanges({ entity: 'settings' }, after, limit);
  for await (const page of pages(list, ({ cursor }) => cursor)) changes.push(...page);
  return changes;
}

/** Leaving it out, as `--skip-blocked` does with records, would let every imported ticket start an approval, or take seats nobody has. */
function refuseBlocked(changes: readonly StoredChange[]): void {
  const blocked = changes.find(({ change }) => change.action === 'blocked');
  if (!blocked) return;
  const [problem] = blocked.change.problems;
  throw new Failure({
    code: 'E_BLOCKED',
    message: `${problem?.message ?? 'A setting is blocked.'} Nothing was written.`,
    hint: `${problem?.hint ?? ''} --skip-blocked does not leave this out.`.trim(),
  });
}

async function readPlanned({ context }: SettingsRun, changes: readonly StoredChange[]): Promise<PlannedSetting[]> {
  const bodies = await context.store.desired(changes.flatMap(({ change }) => change.desiredDigest ?? []));
  return changes.flatMap(({ change }) => {
    const desired = bodies.get(change.desiredDigest ?? '');
    if (!desired) return [];
    const { title, menu, wanted, required } = desired.fields;
    return [
      {
        id: change.key.id,
        title: String(title),
        menu: String(menu),
        wanted: wanted as JsonValue,
        required: required === true,
      },
    ];
  });
}

/** Former values: what stands now, unless it is we who put it there. */
function mutedRows(
  planned: readonly PlannedSetting[],
  now: ReadonlyMap<string, JsonValue>,
  stored: readonly StoredSetting[],
): StoredSetting[] {
  const before = new Map(stored.map((row) => [row.id, row]));
  return planned.flatMap(({ id, title, menu, wanted }) => {
    const value = now.get(id);
    const known = before.get(id);
    if (value === undefined) return [];
    if (isSame(value, wanted)) return known?.muted ? [known] : [];
    return [{ id, title, menu, former: value, wanted, muted: true }];
  });
}

function reportDropped({ context }: SettingsRun, { title, menu, required }: PlannedSetting): void {
  const message = `${title} could not be switched off by API: the tenant took the request and left it as it was.`;
  const hint = `Switch it off at ${menu}, then run the same command again.`;
  if (required) throw new Failure({ code: 'E_SETTING_REFUSED', message, hint, exitCode: exitCodes.refused });
  context.emit({ type: 'finding', finding: { severity: 'warning', code: 'W_SETTING_STAYS', message, hint } });
}
