import { join } from 'node:path';
import { createLocalRate } from '../http/local-rate.ts';
import { Failure } from '../model/failure.ts';
import type { RateMemory, Services } from '../model/services.ts';
import { openRates } from '../state/open-rates.ts';

/**
 * Lets everything that talks to one server from one folder of states count its requests together. Nothing is made on the disk
 * before the first request. Where the count cannot be kept (a folder nobody may write to), each process counts alone, and a
 * finding says so.
 */
export function shareRates(
  { stateDir, warn }: { stateDir: string } & Pick<Services, 'warn'>,
  closers: (() => Promise<void>)[],
): NonNullable<Services['rates']> {
  return (host) =>
    openLate(() => {
      try {
        const { memory, close } = openRates(join(stateDir, 'locks'), host);
        closers.push(async () => close());
        return memory;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        warn({
          severity: 'warning',
          code: 'W_RATE_ALONE',
          message: `The request limit of ${host} is not shared with other runs: ${error.message}`,
          hint: 'Let no other run talk to this tenant meanwhile, or make the folder of the states writable.',
        });
        return createLocalRate();
      }
    });
}

/** Opens it when the first request is about to leave; before that nothing is known of the server. */
function openLate(open: () => RateMemory): RateMemory {
  let memory: RateMemory | null = null;
  const opened = () => {
    memory ??= open();
    return memory;
  };
  return {
    take: (request) => opened().take(request),
    arrived: (id, now) => opened().arrived(id, now),
    inWindow: (windowMs, now) => memory?.inWindow(windowMs, now) ?? 0,
    told: (now) => opened().told(now),
    tell: (said, now) => opened().tell(said, now),
  };
}
