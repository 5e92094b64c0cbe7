import type { Clock } from '../model/clock.ts';
import type { Emit } from '../model/events.ts';
import type { Services } from '../model/services.ts';

/** A shorter wait needs no explanation; near a full window each request waits for a moment. */
const noticedMs = 5000;
/** Whoever waits with others hears of the same wait. */
const sameMs = 1000;

/** Says when requests wait for a server's limit long enough for somebody to wonder, and once for all that wait at the same time. */
export function tellLimits({
  clock,
  emit,
  timezone,
}: {
  clock: Clock;
  emit: Emit;
  timezone: string;
}): NonNullable<Services['onLimit']> {
  const told = new Map<string, number>();
  return (host, until) => {
    const known = told.get(host);
    if (until === null) {
      if (told.delete(host)) emit({ type: 'waited' });
    } else if (until - clock.now() >= noticedMs && until > (known ?? 0) + sameMs) {
      told.set(host, until);
      emit({ type: 'waiting', until: new Date(until).toISOString(), timezone, reason: 'limit', host });
    }
  };
}
