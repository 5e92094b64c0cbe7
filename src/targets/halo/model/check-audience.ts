import type { NameCheck } from '../../../model/target.ts';
import type { ModelContext } from './model-context.ts';
import { unknownName } from './problems.ts';

/** What `articles.audience` says that the tenant cannot do: clients it lacks, a segment shown to all users. */
export function checkAudience({ migration, details }: ModelContext): NameCheck[] {
  const known = new Set(details.knowledge.clients.map(({ name }) => name));
  return Object.entries(migration.articles.audience).flatMap(([segment, audience]): NameCheck[] => {
    const pointer = ['articles', 'audience', segment];
    if (audience === 'agents') return [];
    if (audience === 'users') {
      if (segment === 'signed-in') return [];
      return [
        {
          kind: 'blocked',
          severity: 'error',
          code: 'E_AUDIENCE_WIDER',
          message: `The segment ${JSON.stringify(segment)} would be shown to all signed-in users.`,
          hint: '`users` is for `signed-in` alone: name the clients of a segment, or leave it to the agents.',
          value: segment,
          pointer,
        },
      ];
    }
    return audience.clients.flatMap((name, index) => {
      if (known.has(name)) return [];
      const hint = 'Name a client that exists; one that this migration creates is there after a run without articles.';
      const problem = unknownName({ what: 'client', name, names: [], hint });
      return [{ ...problem, pointer: [...pointer, 'clients', index] }];
    });
  });
}
