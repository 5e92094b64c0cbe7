import { json, type Route } from '../kit/message.ts';
import type { Halo } from './halo.ts';
import { parseSwitch } from './switches.ts';

/** Effects, how many records stand, and the switches, which can be thrown while the sandbox runs. */
export function inspectionRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/_sandbox/effects', handle: () => json(200, halo.store.select('effects')) },
    { method: 'GET', path: '/_sandbox/counts', handle: () => json(200, countRecords(halo)) },
    { method: 'GET', path: '/_sandbox/switches', handle: () => json(200, halo.switches) },
    {
      method: 'POST',
      path: '/_sandbox/switches',
      handle: (request) => {
        try {
          for (const [name, value] of Object.entries(request.json() as object))
            Object.assign(halo.switches, parseSwitch(name, String(value)));
        } catch (error) {
          return json(400, { error: (error as Error).message });
        }
        return json(200, halo.switches);
      },
    },
  ];
}

/** Living records by entity; of those that stand within others (actions) none. */
function countRecords({ store }: Halo): Record<string, number> {
  return Object.fromEntries(store.entities().map((entity) => [entity, store.count(entity)]));
}
