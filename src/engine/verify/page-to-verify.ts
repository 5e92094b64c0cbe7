import type { Actual } from '../../model/actual.ts';
import type { Change } from '../../model/change.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { VerifyTally } from './verify-tally.ts';

export interface PageToVerify {
  entity: PlanEntity;
  changes: readonly Change[];
  level: 'counts' | 'fields' | 'full';
  inSample: (id: string) => boolean;
  /** What stands, by target id, where only the sample is read one by one. */
  listed: ReadonlyMap<string, Actual> | null;
  tally: VerifyTally;
}
