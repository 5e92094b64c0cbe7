import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import { openSnapshot } from '../../../src/state/open-snapshot.ts';
import { openStore, type StoreOptions } from '../../../src/state/open-store.ts';
import { connect, planCreations } from '../../support/engine-context.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { sampleComment, sampleDesired } from '../../support/samples.ts';

/** A process that applies four tickets and gets stuck after part of one batch was written, waiting to be killed. */
const { state, file, dieIn } = JSON.parse(process.argv[2] ?? '') as {
  state: Omit<StoreOptions, 'clock'>;
  file: string;
  dieIn: number;
};
const options = { ...state, clock: systemClock };
const store = await openStore(options);
const snapshot = await openSnapshot(options);
let batches = 0;
let left = Number.POSITIVE_INFINITY;
const target = new MemoryTarget({
  file,
  hint: { records: 2, bytes: 1e6 },
  onBatch() {
    batches += 1;
    if (batches === dieIn) left = 1;
  },
  fault() {
    if (left > 0) {
      left -= 1;
      return undefined;
    }
    // The first of the batch stands in the target, nobody has heard of it, and nothing moves any more.
    process.send?.('stuck');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return undefined;
  },
});
const { context } = connect(store, snapshot, { target });
await planCreations(
  store,
  ['1', '2', '3', '4'].map((id) => sampleDesired('tickets', id, { children: [sampleComment(`c${id}`)] })),
);
await applyPlan(context);
