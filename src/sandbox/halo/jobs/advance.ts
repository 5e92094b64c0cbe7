import type { ShiftingClock } from '../../kit/clock.ts';
import { json, type Route } from '../../kit/message.ts';
import { readControl } from '../control.ts';
import type { Halo } from '../halo.ts';
import { num } from '../values.ts';
import { breachSla } from './breach-sla.ts';
import { chaseUser } from './chase-user.ts';
import { closeResolved } from './close-resolved.ts';
import { indexTickets } from './index-tickets.ts';
import type { Job } from './job.ts';
import { remindApprovers } from './remind-approvers.ts';
import { surveyClosed } from './survey-closed.ts';

const DAY = 86_400_000;

/** In the order in which a night runs them: what is closed is asked about in the same night. */
const JOBS: readonly Job[] = [breachSla, chaseUser, closeResolved, surveyClosed, remindApprovers, indexTickets];

/**
 * POST /_sandbox/advance?days=N puts the tenant's clock forward day by day and runs the jobs of each night. Answers the new
 * present and the effects that the nights had. Tokens age with the clock.
 */
export function advanceRoute(halo: Halo, clock: ShiftingClock): Route {
  return {
    method: 'POST',
    path: '/_sandbox/advance',
    handle: ({ query }) => {
      const days = Number(query.get('days') ?? 1);
      if (!Number.isInteger(days) || days < 1 || days > 3660)
        return json(400, { error: `days is a whole number from 1 on, not ${query.get('days')}` });
      const before = halo.store.count('effects');
      for (let day = 0; day < days; day++) {
        clock.advance(DAY);
        halo.store.transaction(() => runJobs(halo));
      }
      const effects = halo.store.select('effects', { offset: before });
      return json(200, { now: new Date(clock.now()).toISOString(), effects });
    },
  };
}

function runJobs(halo: Halo): void {
  const { store } = halo;
  const control = readControl(halo);
  for (const stored of store.all('tickets')) {
    if (stored.deleted) continue;
    const type = store.small('tickettypes').find(({ id }) => id === num(stored.tickettype_id));
    let ticket = stored;
    for (const job of JOBS) {
      const status = store.small('statuses').find(({ id }) => id === num(ticket.status_id));
      ticket = { ...ticket, ...job({ halo, control, ticket, type, status }) };
    }
    if (JSON.stringify(ticket) !== JSON.stringify(stored)) store.update('tickets', ticket);
  }
}
