import type { Input } from './binding.ts';
import { recordEffect } from './effects.ts';
import type { Halo } from './halo.ts';

/** Records the automation that a written client, site or user fires, unless its flag is set. */
export function fireAutomation(halo: Halo, entity: string, entityId: number, input: Input): void {
  if (input._dont_fire_automations === true || (halo.switches.importMutes && input._isimport === true)) return;
  recordEffect(halo, {
    kind: 'automation',
    entity,
    entityId,
    cause: Number(input.id) > 0 ? `${entity} updated` : `${entity} created`,
  });
}
