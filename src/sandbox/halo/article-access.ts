import type { Input } from './binding.ts';
import type { Halo } from './halo.ts';
import { list, num } from './values.ts';

/** Who may see an article, as far as it was posted: clients, top levels and teams. Those that do not exist are dropped. */
export function keepAccess(halo: Halo, articleId: number, input: Input): Record<string, unknown> {
  const pairs = (name: string, entity: string, id: string) =>
    known(halo, input[name], entity, id).map((row) => ({
      id: row.id,
      [id]: row.id,
      [id.replace('_id', '_name')]: row.name,
      kb_id: articleId,
    }));
  return {
    ...(input.kbentryclientaccess ? { kbentryclientaccess: pairs('kbentryclientaccess', 'clients', 'client_id') } : {}),
    ...(input.kbentrytoplevelaccess
      ? { kbentrytoplevelaccess: pairs('kbentrytoplevelaccess', 'toplevels', 'toplevel_id') }
      : {}),
    ...(input.teams ? { teams: known(halo, input.teams, 'teams', 'id').map(({ id, name }) => ({ id, name })) } : {}),
  };
}

function known(halo: Halo, posted: unknown, entity: string, id: string) {
  return list(posted).flatMap((each) => halo.store.get(entity, num(each[id])) ?? []);
}
