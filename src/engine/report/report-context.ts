import type { TargetModel } from '../../model/target-model.ts';
import type { RunContext } from '../context.ts';

/** All that a report needs: the state and the snapshot; neither side is asked. */
export type ReportContext = Pick<RunContext, 'migration' | 'store' | 'snapshot' | 'clock' | 'account' | 'tenant'> & {
  model: Pick<TargetModel, 'address'>;
};
