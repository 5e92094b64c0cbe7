import { createChange } from './create-change.ts';
import type { Settled } from './identities/decision.ts';
import type { PlanEntry, PlanWriter } from './plan-writer.ts';

/** What was settled as no record of its own: others stand for it, it stays out, or it waits for the spec to be mended. */
export async function planSettled(settled: readonly Settled[], writer: PlanWriter): Promise<void> {
  await writer.add(
    settled.flatMap(({ row, problem }): PlanEntry[] => {
      const { entity, id, decision, name, reason } = row;
      if (decision === 'create' || decision === 'adopt') return [];
      const change = createChange({ entity, id }, decision === 'blocked' ? 'blocked' : 'skip', {
        label: name ?? '',
        reason: decision === 'blocked' ? null : reason,
        problems: problem ? [problem] : [],
      });
      return [{ change, desired: null, inputDigest: null }];
    }),
  );
}
