import type { TargetWriter } from '../../model/target-writer.ts';
import type { RunContext } from '../context.ts';

/** What setting and restoring settings takes; every verb that writes has it. */
export interface SettingsRun {
  context: RunContext;
  writer: TargetWriter;
  nextIntentId: () => string;
}
