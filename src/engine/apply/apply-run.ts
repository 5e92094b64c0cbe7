import type { TargetWriter } from '../../model/target-writer.ts';
import type { RunContext } from '../context.ts';
import type { ApplyProgress } from './apply-progress.ts';
import type { FailureStreak } from './failure-streak.ts';
import type { FailureWindow } from './failure-window.ts';
import type { OpenWrites } from './settle-open-intents.ts';

/** What all parts of one apply share. */
export interface ApplyRun {
  /** As the rows of the ledger name it that are new from now on. */
  id: string;
  context: RunContext;
  /** Of a retry within a half-applied plan: the cursor after which its changes lie. They alone are written, others are still to come. */
  retrySince: string | null;
  writer: TargetWriter;
  progress: ApplyProgress;
  streak: FailureStreak;
  window: FailureWindow;
  nextIntentId: () => string;
  /** What earlier runs left without an outcome. */
  open: OpenWrites;
  /** Files above this are left out, in bytes. */
  maxFileBytes: number;
}
