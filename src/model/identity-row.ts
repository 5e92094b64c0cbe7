import type { IdentityEntity, RecordKey } from './entity.ts';

/** Where a reference leads: settled before planning. */
export interface IdentityRow {
  entity: IdentityEntity;
  id: string;
  decision: 'create' | 'adopt' | 'alias' | 'skip' | 'blocked';
  /** For adopt. */
  targetId: string | null;
  /** For alias: the record that stands for this one (`contacts/default`, another contact with the same e-mail). */
  alias: RecordKey | null;
  name: string | null;
  email: string | null;
  kind: 'agent' | 'contact' | null;
  /** For people: how it was matched or why not. */
  reason: string;
}
