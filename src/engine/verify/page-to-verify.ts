import type { Change } from '../../model/change.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { VerifyTally } from './verify-tally.ts';

export interface PageToVerify {
  entity: PlanEntity;
  changes: readonly Change[];
  level: 'counts' | 'fields' | 'full';
  inSample: (id: string) => boolean;
  /** The keys of what stands, by target id, where only the sample is read one by one. */
  listed: ReadonlyMap<string, string | null> | null;
  tally: VerifyTally;
}
