import type { Mapper } from '../mapping/mapper.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Clock } from '../model/clock.ts';
import type { Entity } from '../model/entity.ts';
import type { Emit } from '../model/events.ts';
import type { MappingDocument } from '../model/mapping.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Source, SourceAccount } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { Target } from '../model/target.ts';
import type { TargetModel } from '../model/target-model.ts';
import type { Tenant } from '../model/target-reader.ts';
import type { LoadedMigration } from '../spec/load-migration.ts';
import type { FileStore } from '../state/file-store.ts';
import type { Privacy } from './privacy/private-snapshot.ts';
import type { RunTimes } from './windows/run-times.ts';

/** Everything a verb of the engine works with: both sides connected, the state open, the mapping compiled. */
export interface RunContext {
  loaded: LoadedMigration;
  /** `loaded.migration`, proven valid. */
  migration: Migration;
  source: Source;
  /** The account's key, the first part of every marker. */
  sourceKey: string;
  account: SourceAccount;
  target: Target;
  tenant: Tenant;
  catalogue: Catalogue;
  model: TargetModel;
  store: Store;
  /** Gives every record as the spec's `privacy` lets it. */
  snapshot: Snapshot;
  /** The name of another spec whose state says that it created one of these. Absent: taking over was asked for (`--recover`). */
  heldBy?(entity: Entity, ids: readonly string[]): string | null;
  /** Bytes of files that were kept beside the snapshot. Absent: none are. */
  files?: FileStore;
  privacy: Privacy;
  /** Defaults of the target merged with the spec. */
  mapping: MappingDocument;
  mapper: Mapper;
  clock: Clock;
  emit: Emit;
  /** Aborted by a hard stop. */
  signal: AbortSignal;
  /** Whether a graceful stop was asked for: finish what is in flight and return. */
  stopping(): boolean;
  /** Resolves at once unless paused; then when resumed or stopped. */
  paused(): Promise<void>;
  /** When this run may work, and when it may write. */
  times: RunTimes;
}
