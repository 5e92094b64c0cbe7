import type { Change } from '../../model/change.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { VerifyTally } from './verify-tally.ts';

export interface PageToVerify {
  entity: PlanEntity;
  changes: readonly Change[];
  level: 'counts' | 'fields' | 'full';
  inSample: (id: string) => boolean;
  tally: VerifyTally;
}
