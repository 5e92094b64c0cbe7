import type { NameCheck } from '../../../model/target-model.ts';
import type { ModelContext } from './model-context.ts';
import { unknownName } from './problems.ts';

/** What `articles.audience` says that the tenant cannot do. */
export function checkAudience(context: ModelContext): NameCheck[] {
  return Object.keys(context.migration.articles.audience).flatMap((segment) => checkRule(segment, context));
}

/** What is wrong with one entry: a client that the tenant lacks, or a segment that would be shown to all users. */
export function checkRule(segment: string, { migration, details }: ModelContext): NameCheck[] {
  const rule = migration.articles.audience[segment];
  const pointer = ['articles', 'audience', segment];
  if (rule === undefined || rule === 'agents' || (rule === 'users' && segment === 'signed-in')) return [];
  if (rule === 'users') {
    return [
      {
        kind: 'blocked',
        severity: 'error',
        code: 'E_AUDIENCE_WIDER',
        message: `The segment ${JSON.stringify(segment)} would be shown to all signed-in users.`,
        hint: '`users` is for `signed-in` alone: name the clients of a segment, or leave it to the agents.',
        field: 'audience',
        value: segment,
        pointer,
      },
    ];
  }
  const known = new Set(details.knowledge.clients.map(({ name }) => name));
  return rule.clients.flatMap((name, index) => {
    if (known.has(name)) return [];
    const hint = 'Name a client that exists; one that this migration creates is there after a run without articles.';
    const problem = unknownName({ what: 'client', name, names: [], field: 'audience', hint });
    return [{ ...problem, pointer: [...pointer, 'clients', index] }];
  });
}
