import { runAi } from '../ai.ts';
import type { Job } from './job.ts';

/**
 * Indexes tickets for AI matching that are not indexed yet. It leaves alone: tickets with `is_ai_indexable` false, which older
 * servers do not know; types without `generate_ai_embeddings`; all of them while the tenant has matching off.
 */
export const indexTickets: Job = ({ halo, ticket, type }) => {
  if (ticket.$indexed || ticket.is_ai_indexable === false || !type?.generate_ai_embeddings) return null;
  return runAi(halo, 'index', { entity: 'ticket', entityId: ticket.id }) ? { $indexed: true } : null;
};
