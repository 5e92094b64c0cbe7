import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Clock } from '../../../model/clock.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { FieldUsage, HaloField } from '../catalogue/catalogue-details.ts';
import type { WriteApi } from '../client/halo-api.ts';
import type { SentCreations } from './sent-creations.ts';

/** What every part of the writer works with. */
export interface WriteContext {
  api: WriteApi;
  memory: CapabilityMemory;
  clock: Clock;
  migration: Migration;
  patienceMs: number;
  sent: SentCreations;
  /** The tenant's custom fields; read once, again after one was created. */
  fields(): Promise<HaloField[]>;
  /** Id of the marker field of a usage; null while it has not been created. */
  markerFieldId(usage: FieldUsage): Promise<string | null>;
  /** Tells that a custom field or an option was created just now. */
  forgetFields(): void;
  /** Name of the team with this id. */
  teamName(id: string): Promise<string | null>;
  forgetTeams(): void;
  address(entity: Entity, targetId: string): string | null;
}
