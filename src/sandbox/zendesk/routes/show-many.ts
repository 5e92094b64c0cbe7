import type { Incoming } from '../../kit/message.ts';
import { badRequest } from '../errors.ts';

const MOST_IDS = 100;

/** The rows of the ids in a request, in its order; those nobody knows are just absent. Throws a 400 for more than 100. */
export function showMany<Row>(request: Incoming, get: (id: number) => Row | undefined): Row[] {
  const ids = (request.query.get('ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0) throw badRequest('ids is required');
  if (ids.length > MOST_IDS) throw badRequest(`At most ${MOST_IDS} ids can be asked for`);
  return [...new Set(ids)].map((id) => get(Number(id))).filter((row) => row !== undefined);
}
