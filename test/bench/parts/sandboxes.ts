/** A process with both sandboxes in it: its options are the first argument, its first message says where they are. */
import { type SandboxesOptions, startSandboxes } from '../../../src/sandbox/start-sandboxes.ts';
import { createShiftedClock } from './shifted-clock.ts';

/** What the process is told and asked. `shift` sets how many milliseconds its clock is ahead of the machine's. */
export type ToSandboxes = { type: 'shift'; ms: number } | { type: 'close' };

const clock = createShiftedClock();
const options = JSON.parse(process.argv[2] ?? '{}') as SandboxesOptions & { simulated?: boolean };
const { ready, close } = await startSandboxes({ ...options, ...(options.simulated ? { clock } : {}) });

process.on('message', (message: ToSandboxes) => {
  if (message.type === 'close') void close().then(() => process.disconnect());
  else {
    clock.shiftTo(message.ms);
    process.send?.({ type: 'shifted' });
  }
});
process.on('disconnect', () => process.exit());
process.send?.(ready);
