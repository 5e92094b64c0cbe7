import type { Mapped, Problem } from '../../model/desired.ts';
import type { Directory } from '../../model/directory.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { Ticket } from '../../model/records.ts';
import type { NameCheck } from '../../model/target-model.ts';
import type { Restriction } from './restrict-tickets.ts';

/** Values for fields that cannot take them are not converted one by one: the field is at fault. */
export function refuseMisfits(mapped: Mapped, misfits: readonly NameCheck[]): Mapped {
  const carried = misfits.filter(({ field }) => field !== undefined && Object.hasOwn(mapped.customFields, field));
  if (carried.length === 0) return mapped;
  const refused = new Set(carried.map(({ field }) => field));
  const customFields = Object.fromEntries(Object.entries(mapped.customFields).filter(([name]) => !refused.has(name)));
  return { ...mapped, customFields, problems: [...mapped.problems, ...carried] };
}

const typeField = 'tickettype';

/** A confidential group's ticket type stands above the mapped one, and above that one's problems. */
export function restrictMapped(mapped: Mapped, restriction: Restriction | undefined): Mapped {
  if (restriction?.kind === 'blocked') return { ...mapped, problems: [...mapped.problems, restriction.problem] };
  if (restriction?.kind !== 'type') return mapped;
  return {
    ...mapped,
    values: { ...mapped.values, [typeField]: restriction.name },
    problems: mapped.problems.filter(({ field }) => field !== typeField),
  };
}

/** A restricted type that the tenant lacks is a fault of the place that names it. */
export function placeRestricted(problem: Problem, restriction: Restriction | undefined): Problem {
  const isIts = restriction?.kind === 'type' && problem.field === typeField && problem.value === restriction.name;
  return isIts ? { ...problem, pointer: restriction.pointer } : problem;
}

/** `agents.assignee.missing: fail` holds back the tickets of agents without a counterpart, not the agents. */
export function assigneeProblems(migration: Migration, ticket: Ticket, directory: Directory): Problem[] {
  if (migration.agents.assignee.missing !== 'fail' || ticket.assigneeId === null) return [];
  const { ref, name } = directory.assignee(ticket.assigneeId);
  if (ref) return [];
  const key = `agents/${ticket.assigneeId}`;
  return [
    {
      kind: 'blocked',
      severity: 'error',
      code: 'E_ASSIGNEE_MISSING',
      message: `${name === null ? key : `${JSON.stringify(name)} (${key})`} is the assignee and has no counterpart in the target.`,
      hint: 'Match the agent under agents.match, or choose another rule in agents.assignee.missing.',
      pointer: ['agents', 'assignee', 'missing'],
      field: 'assignee',
      value: name ?? key,
    },
  ];
}
