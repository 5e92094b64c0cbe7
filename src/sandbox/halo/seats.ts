import { readControl } from './control.ts';
import { invalid } from './errors.ts';
import { type Halo, UNASSIGNED } from './halo.ts';
import type { Row } from './store.ts';

/**
 * How many seats are taken: each enabled agent needs one, applications and the pseudo-agent none. The published names are
 * `named_licences_in_use` on agents and `license_count` in /Control.
 */
export function seatsTaken(halo: Halo): number {
  return halo.store.small('agents').filter(takesSeat).length;
}

/** Throws when there is no seat for one more agent. */
export function checkSeat(halo: Halo, agent: Record<string, unknown>): void {
  if (takesSeat(agent) && seatsTaken(halo) >= readControl(halo).license_count)
    throw invalid('You have reached the maximum number of licensed Agents. Please purchase more licences.');
}

function takesSeat(agent: Record<string, unknown> | Readonly<Row>): boolean {
  return !agent.isdisabled && !agent.isapiagent && agent.is_agent !== false && agent.id !== UNASSIGNED;
}
