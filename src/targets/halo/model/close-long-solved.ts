import type { Ticket } from '../../../model/records.ts';
import type { Converted } from './converted.ts';
import { either } from './either.ts';
import { findEntry } from './find-name.ts';
import type { ModelContext } from './model-context.ts';
import { unknownName } from './problems.ts';

const units = { h: 3_600_000, d: 86_400_000 } as const;

/**
 * Gives a ticket that was solved longer ago than `tickets.solved.olderThan` the status `as`, closed on the day it was solved. Days
 * later, when it is verified, more tickets are that old: those that were written with their own status are right as well.
 */
export function closeLongSolved(record: Ticket, result: Converted, context: ModelContext): void {
  const rule = context.migration.tickets.solved;
  const solvedAt = record.solvedAt ?? record.updatedAt;
  if (!rule || record.status !== 'solved' || record.deleted || solvedAt === null) return;
  if (context.clock.now() - Date.parse(solvedAt) <= parseAge(rule.olderThan)) return;
  const { fields, accepted, problems } = result;
  const status = findEntry(context.catalogue, 'statuses', rule.as);
  if (!status) {
    const names = (context.catalogue.entries.statuses ?? []).map((entry) => entry.name);
    const pointer = ['tickets', 'solved', 'as'];
    problems.push(unknownName({ what: 'status', name: rule.as, names, field: 'status', pointer }));
    return;
  }
  const before = fields.status_id;
  fields.status_id = typeof before === 'number' ? either(Number(status.id), before) : Number(status.id);
  fields.dateclosed ??= either(new Date(solvedAt).toISOString(), null);
  accepted.push({
    severity: 'info',
    code: 'W_SOLVED_LONG_AGO',
    message: `solved longer than ${rule.olderThan} ago: its status is "${status.name}", as tickets.solved says`,
    field: 'status_id',
  });
}

function parseAge(text: string): number {
  const [, count, unit] = /^(\d+)(h|d)$/.exec(text) ?? [];
  return Number(count) * units[unit === 'h' ? 'h' : 'd'];
}
