import type { Route } from '../kit/message.ts';
import { postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { type Control, type ControlKey, controlDefaults } from './control-settings.ts';
import type { Halo } from './halo.ts';
import { wire } from './wire.ts';

/**
 * The routes of the tenant's settings (/Control): one object, of which a post changes the keys that it carries. Some toggles are
 * dropped without a word, so that only reading back tells what came of a post; which ones is the switch `controlDrops`.
 */
export function controlSettingRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/Control', handle: () => wire(halo, 200, readControl(halo)) },
    postRoute(halo, '/api/Control', { schema: null, write: (input) => writeControl(halo, input) }),
  ];
}

/** The settings as they stand. */
export function readControl(halo: Halo): Control {
  return { ...controlDefaults, ...halo.store.small('control')[0] };
}

function writeControl(halo: Halo, input: Input): Control {
  const dropped = new Set(halo.switches.controlDrops.split(',').map((name) => name.trim()));
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const key = name.toLowerCase();
    if (dropped.has(key) || !Object.hasOwn(controlDefaults, key)) continue;
    if (typeof value === typeof controlDefaults[key as ControlKey]) changes[key] = value;
  }
  const [stored] = halo.store.select('control');
  if (stored) halo.store.update('control', { ...stored, ...changes });
  return readControl(halo);
}
