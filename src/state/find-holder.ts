import type { Entity } from '../model/entity.ts';
import { Connection } from './sqlite/connection.ts';
import { ledgerRows } from './sqlite/ledger.ts';
import { listStates } from './summarize-state.ts';

/** The name of another spec whose ledger says that it created one of these records; null: none does. */
export type FindHolder = (entity: Entity, ids: readonly string[]) => string | null;

/**
 * Looks into the states of other specs below `stateDir` that migrate the same account into the same tenant. Which these are is
 * found out when it is first asked. States that cannot be read are passed over. Changes nothing.
 */
export function createHolderSearch({
  stateDir,
  name,
  tenant,
  source,
}: {
  stateDir: string;
  name: string;
  tenant: string;
  source: string;
}): FindHolder {
  let others: { name: string; path: string }[] | null = null;
  const listOthers = () =>
    listStates(stateDir).flatMap((state) => {
      if (!('ledger' in state) || state.name === name || state.tenant !== tenant || state.source !== source) return [];
      return [{ name: state.name, path: state.path }];
    });
  return (entity, ids) => {
    others ??= listOthers();
    return others.find(({ path }) => hasCreated(path, entity, ids))?.name ?? null;
  };
}

function hasCreated(path: string, entity: Entity, ids: readonly string[]): boolean {
  const connection = new Connection(path, { readOnly: true });
  try {
    return ledgerRows(connection, entity, ids).some(({ kind }) => kind === 'create');
  } finally {
    connection.close();
  }
}
