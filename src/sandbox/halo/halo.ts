import type { SandboxClock } from '../kit/clock.ts';
import type { Incoming } from '../kit/message.ts';
import type { Random } from '../kit/random.ts';
import { toHaloDate } from './dates.ts';
import type { Store } from './store.ts';
import type { HaloSwitches } from './switches.ts';

/** What every part of the Halo sandbox works with. */
export interface Halo {
  store: Store;
  switches: HaloSwitches;
  clock: SandboxClock;
  timeScale: number;
  random: Random;
  /** The agent in whose name the present request writes: the application's own, or a person who signed in. */
  actor: number;
  /** The agent behind the token of a request. */
  agentOf(request: Incoming): number;
  /** The address of the server, without a slash at the end. */
  url(): string;
}

/** The present as the service writes it. */
export const now = (halo: Halo): string => toHaloDate(halo.clock.now());

/** Status that counts as closed. */
export const CLOSED = 9;

/** Status of a ticket that is done until its user objects; a nightly job closes it. */
export const RESOLVED = 8;

/** The pseudo-agent that stands for nobody. */
export const UNASSIGNED = 1;

/** The agent in whose name the application works. */
export const API_AGENT = 2;
