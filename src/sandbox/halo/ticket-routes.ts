import type { Route } from '../kit/message.ts';
import { bindingRules, deleted, postRoute } from './batch.ts';
import { bindObject, type Input } from './binding.ts';
import { checkTicket } from './check-ticket.ts';
import { missing } from './errors.ts';
import { type Halo, now } from './halo.ts';
import { placeTicket } from './place-ticket.ts';
import { readId } from './query.ts';
import { fullTicket } from './read-ticket.ts';
import { listTickets } from './ticket-list.ts';
import { num } from './values.ts';
import { wire } from './wire.ts';
import { writeTicket } from './write-ticket.ts';

/** The routes of tickets. */
export function ticketRoutes(halo: Halo): Route[] {
  const write = (input: Input): unknown => writeAndRead(halo, input);
  return [
    { method: 'GET', path: '/api/Tickets', handle: (request) => listTickets(halo, request) },
    {
      method: 'GET',
      path: '/api/Tickets/:id',
      handle: (request) => {
        const row = halo.store.get('tickets', readId(request), { deleted: halo.switches.deletedGet === 200 });
        if (!row) throw missing('Ticket');
        return wire(halo, 200, fullTicket(halo, row));
      },
    },
    postRoute(halo, '/api/Tickets', { schema: 'Faults', write }),
    {
      method: 'POST',
      path: '/api/Tickets/Object',
      handle: (request) => {
        halo.actor = halo.agentOf(request);
        const input = bindObject(request.text(), 'Faults', bindingRules(halo));
        return wire(
          halo,
          201,
          halo.store.transaction(() => write(input)),
        );
      },
    },
    {
      method: 'DELETE',
      path: '/api/Tickets/:id',
      handle: (request) => {
        const row = halo.store.get('tickets', readId(request));
        if (!row) throw missing('Ticket');
        halo.store.update('tickets', { ...row, deleted: true, last_update: now(halo) }, { deleted: true });
        return deleted();
      },
    },
  ];
}

function writeAndRead(halo: Halo, input: Input): unknown {
  if (input._validate_only === true) {
    checkTicket(halo, input, num(input.id) ? (halo.store.get('tickets', num(input.id)) ?? null) : null);
    placeTicket(halo, input, null);
    return { id: 0 };
  }
  const row = writeTicket(halo, input);
  return input.return_this === false ? {} : fullTicket(halo, row);
}
