import { readControl } from './control.ts';
import { aiConnection, aiFunctions } from './control-settings.ts';
import { recordEffect } from './effects.ts';
import type { Halo } from './halo.ts';

/**
 * Records that an AI function looked at a record, unless the tenant has it switched off: no default connection, or none of the
 * function's own settings is on. Answers whether it ran.
 */
export function runAi(
  halo: Halo,
  aiFunction: keyof typeof aiFunctions,
  record: { entity: string; entityId: number | string },
): boolean {
  const control = readControl(halo);
  if (control.ai_connection_type === aiConnection.none) return false;
  if (!aiFunctions[aiFunction].some((key) => control[key])) return false;
  if (aiFunction === 'index' && control.ticket_embeddings_method === 0) return false;
  recordEffect(halo, { kind: 'ai', ...record, cause: aiFunction });
  return true;
}
