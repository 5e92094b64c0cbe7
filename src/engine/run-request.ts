import type { Clock } from '../model/clock.ts';
import type { Emit } from '../model/events.ts';
import type { Redactor } from '../model/services.ts';
import type { LoadedMigration } from '../spec/load-migration.ts';
import type { Trust } from '../spec/trust.ts';
import type { RunControls } from './run-controls.ts';
import type { TimeLimits } from './windows/run-times.ts';

export interface RunRequest {
  /** Without errors among its findings. */
  loaded: LoadedMigration;
  trust: Trust;
  /** Folder that holds the states; this one lies in `<stateDir>/<name of the migration>`. */
  stateDir: string;
  emit: Emit;
  clock: Clock;
  run: Omit<RunControls, 'controls'> & Partial<Pick<RunControls, 'controls'>>;
  /** As the lock names it to others: `apply`. */
  command: string;
  flags?: {
    /** Folder a files source may read. Default: the folder of the spec. */
    dataRoot?: string;
    /** Sets a lost state aside and starts a fresh one, rebuilt from markers. */
    recover?: boolean;
    /** Asks the source for nothing but the bytes of files: whose snapshot it is was remembered. */
    snapshot?: boolean;
    /** Keeps the bytes of files beside the snapshot. */
    keepFiles?: boolean;
  };
  /** How long it may go on. Default: until it is done. */
  limits?: Pick<TimeLimits, 'startedAt' | 'maxDurationMs' | 'untilWindowEnd'>;
  /** Plan and apply hold the tenant's lock; verify only reads, so it takes none. */
  mode: 'plan' | 'apply' | 'verify';
  /** Default: a new one. */
  redactor?: Redactor;
}
