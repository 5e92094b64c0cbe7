import type { CheckItem } from '../../../model/check.ts';
import type { JsonObject } from '../../../model/json.ts';
import { aiConnectionKey, listAiSettings } from '../settings/ai-functions.ts';
import { menus } from '../settings/menus.ts';
import { listNames } from './check-context.ts';

/** What concerns Halo's AI features: a connection, and the functions that would use it. `control` is null where it may not be read. */
export function* checkAi(control: JsonObject | null, isPlanned: boolean): Generator<CheckItem> {
  const settings = control ? listAiSettings(control) : [];
  const connection = settings.find(({ key }) => key === aiConnectionKey);
  const active = settings.filter(({ key, value, off }) => key !== aiConnectionKey && value !== off);
  const isConnected = connection === undefined || connection.value !== connection.off;
  const isOn = isConnected && (active.length > 0 || connection !== undefined);
  const remedy = isPlanned ? '.' : '; or let the plan switch it off for the run: prepare.ai: off.';
  yield {
    id: 'ai.connection',
    area: 'quiet',
    title: 'Default AI connection is none',
    status: control === null ? 'warn' : !isOn ? 'pass' : isPlanned ? 'warn' : 'fail',
    found:
      control === null
        ? 'the application may not read it'
        : isOn
          ? `there is one (${String(connection?.value ?? 'unknown')})`
          : 'none',
    remedy: isOn || control === null ? `${menus.ai} > Setup > Default AI Connection: none${remedy}` : null,
    planned: isOn && isPlanned && control !== null,
  };
  yield {
    id: 'ai.functions',
    area: 'quiet',
    title: 'Ticket AI matching and other AI functions are off',
    // Without a connection they have nothing to talk to.
    status: control === null ? 'warn' : active.length === 0 ? 'pass' : isConnected && !isPlanned ? 'fail' : 'warn',
    found:
      control === null
        ? 'the application may not read them'
        : active.length === 0
          ? 'all off'
          : `on: ${listNames(active.map(({ title }) => title))}${isConnected ? '' : ', but there is no connection'}`,
    remedy: active.length > 0 || control === null ? `${menus.ai}: switch each off${remedy}` : null,
    planned: active.length > 0 && isPlanned,
  };
}
