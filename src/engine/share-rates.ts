import { join } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { Services } from '../model/services.ts';
import { openRates } from '../state/open-rates.ts';

/**
 * Lets everything that talks to one server from one folder of states count its requests together. Where that cannot be kept
 * (a folder nobody may write to), each process counts alone, and a finding says so.
 */
export function shareRates(
  { stateDir, warn }: { stateDir: string } & Pick<Services, 'warn'>,
  closers: (() => Promise<void>)[],
): NonNullable<Services['rates']> {
  return async (host) => {
    try {
      const { memory, close } = await openRates(join(stateDir, 'locks'), host);
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
      return undefined;
    }
  };
}
