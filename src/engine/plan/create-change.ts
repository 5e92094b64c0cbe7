import type { Action, Change } from '../../model/change.ts';
import type { Problem } from '../../model/desired.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { Article, Ticket } from '../../model/records.ts';

/** A change of a record that is not written. */
export function createChange(
  key: { entity: PlanEntity; id: string },
  action: Action,
  details: Partial<Omit<Change, 'key' | 'action'>>,
): Change {
  return {
    key,
    action,
    label: '',
    reason: null,
    targetId: null,
    fields: [],
    children: { create: 0, update: 0, unchanged: 0 },
    links: false,
    problems: [],
    desiredDigest: null,
    ...details,
  };
}

/** What problems make of a record that they hold back: a fault of the spec weighs more than one of the record. */
export function actionOf(problems: readonly Problem[]): 'blocked' | 'fail' | 'skip' {
  const kinds = new Set(problems.map(({ kind }) => kind));
  return kinds.has('blocked') ? 'blocked' : kinds.has('failed') ? 'fail' : 'skip';
}

/** What people know a record by: its subject, title or name. Customer text. */
export function labelOf(record: unknown): string {
  const { subject, title, name } = record as Partial<
    Pick<Ticket, 'subject'> & Pick<Article, 'title'> & { name: string }
  >;
  return subject ?? title ?? name ?? '';
}
