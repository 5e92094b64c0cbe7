import type { Entity } from '../model/entity.ts';
import { Connection } from './sqlite/connection.ts';
import { ledgerRows } from './sqlite/ledger.ts';
import { listStates } from './summarize-state.ts';

/**
 * The name of another spec below `stateDir` that migrates the same account into the same tenant and whose ledger says that it
 * created one of these records; null: none does. States that cannot be read are passed over. Changes nothing.
 */
export function findHolder(
  { stateDir, name, tenant, source }: { stateDir: string; name: string; tenant: string; source: string },
  entity: Entity,
  ids: readonly string[],
): string | null {
  for (const state of listStates(stateDir)) {
    if (!('ledger' in state) || state.name === name || state.tenant !== tenant || state.source !== source) continue;
    if ((state.ledger[entity] ?? 0) === 0) continue;
    const connection = new Connection(state.path, { readOnly: true });
    try {
      if (ledgerRows(connection, entity, ids).some(({ kind }) => kind === 'create')) return state.name;
    } finally {
      connection.close();
    }
  }
  return null;
}
