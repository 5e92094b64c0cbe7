import { resolve } from 'node:path';
import type { OfflineRequest } from '../../engine/state/open-offline.ts';
import { systemClock } from '../../http/system-clock.ts';
import { type Entity, type PlanEntity, planEntities, type RecordKey } from '../../model/entity.ts';
import type { Event } from '../../model/events.ts';
import { Failure } from '../../model/failure.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { StateOptions } from '../commands/state.ts';
import { loadSpec } from '../load-spec.ts';
import { secrets } from '../secrets.ts';

/** What a spec and the options say about where its state lies. */
export async function offline(
  spec: string,
  { state, tenant }: Pick<StateOptions, 'state' | 'tenant'>,
): Promise<OfflineRequest> {
  const migration = (await loadSpec(spec)).migration as Migration;
  return { migration, spec, stateDir: resolve(state), tenant, clock: systemClock };
}

/** One line of `--format json`. */
export function writeEvent(event: Event): void {
  process.stdout.write(`${secrets.redact(JSON.stringify(event))}\n`);
}

/** `tickets/880123`; ids may hold slashes themselves. Throws Failure `E_RECORD`. */
export function parseRecord(text: string): RecordKey & { entity: PlanEntity } {
  const [entity = '', ...id] = text.split('/');
  if ((planEntities as readonly string[]).includes(entity) && id.join('/') !== '') {
    return { entity: entity as Entity & PlanEntity, id: id.join('/') };
  }
  throw new Failure({
    code: 'E_RECORD',
    message: `${JSON.stringify(text)} names no record.`,
    hint: `A record is named as in reports: tickets/880123. There are: ${planEntities.join(', ')}.`,
  });
}
