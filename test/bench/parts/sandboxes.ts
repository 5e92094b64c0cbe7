/** A process with both sandboxes in it: its options are the first argument, its first message says where they are. */
import { type SandboxesOptions, startSandboxes } from '../../../src/sandbox/start-sandboxes.ts';
import { createShiftedClock } from './shifted-clock.ts';
import { openTape } from './tape.ts';

/** What the process is told and asked. `shift` sets how many milliseconds its clock is ahead of the machine's. */
export type ToSandboxes = { type: 'shift'; ms: number } | { type: 'close' };

export interface SandboxesSetup {
  /** Their time is what the process is told. */
  simulated?: boolean;
  /** Where every request is written down. */
  tapeFile?: string;
}

const clock = createShiftedClock();
const { simulated, tapeFile, ...options } = JSON.parse(process.argv[2] ?? '{}') as SandboxesOptions & SandboxesSetup;
const tape = tapeFile ? openTape(tapeFile) : null;
const { ready, close } = await startSandboxes({
  ...options,
  ...(simulated ? { clock } : {}),
  ...(tape
    ? {
        observe: (request, url) => {
          const query = request.query.size > 0 ? `?${request.query}` : '';
          const type = request.headers['content-type'] ?? null;
          tape.add({ url, method: request.method, path: request.path + query, type }, request.body);
        },
      }
    : {}),
});

process.on('message', (message: ToSandboxes) => {
  if (message.type === 'close') void closeAll();
  else {
    clock.shiftTo(message.ms);
    process.send?.({ type: 'shifted' });
  }
});
async function closeAll(): Promise<void> {
  await close();
  await tape?.close();
  process.disconnect();
}

process.on('disconnect', () => process.exit());
process.send?.(ready);
