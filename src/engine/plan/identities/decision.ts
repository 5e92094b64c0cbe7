import type { Problem } from '../../../model/desired.ts';
import { formatKey, type RecordKey } from '../../../model/entity.ts';
import type { Existing } from '../../../model/existing.ts';
import type { Pointer } from '../../../model/finding.ts';
import type { IdentityRow } from '../../../model/identity-row.ts';
import type { LedgerRow } from '../../../model/ledger-row.ts';
import { erasedProblem, erasedReason } from '../../privacy/erase.ts';

/** A record whose identity is to be settled, with what the ledger knows of it. */
export interface Candidate<R> {
  id: string;
  record: R;
  ledger: LedgerRow | null;
}

/** How an identity was settled; `problem` says more of a blocked one and of one that another record stands for. */
export interface Settled {
  row: IdentityRow;
  problem: Problem | null;
}

type Who = Pick<IdentityRow, 'entity' | 'id' | 'name' | 'email' | 'kind'>;

export function createIt(who: Who, reason: string): Settled {
  return { row: { ...who, decision: 'create', targetId: null, alias: null, reason }, problem: null };
}

export function adoptIt(who: Who, targetId: string, reason: string): Settled {
  return { row: { ...who, decision: 'adopt', targetId, alias: null, reason }, problem: null };
}

/** Another record stands for this one. */
export function aliasIt(who: Who, alias: RecordKey, reason: string): Settled {
  return {
    row: { ...who, decision: 'alias', targetId: null, alias, reason },
    problem: { kind: 'skipped', severity: 'info', code: 'I_STANDS_FOR', message: `${formatKey(alias)} stands for it.` },
  };
}

/** Somebody who must never be migrated; `alias` stands for a contact. */
export function eraseIt(who: Who, alias: RecordKey | null): Settled {
  const decision = alias === null ? 'skip' : 'alias';
  return { row: { ...who, decision, targetId: null, alias, reason: erasedReason }, problem: erasedProblem };
}

/** It stays out; references to it are left empty. */
export function skipIt(who: Who, reason: string): Settled {
  return { row: { ...who, decision: 'skip', targetId: null, alias: null, reason }, problem: null };
}

export function blockIt(who: Who, details: Omit<Problem, 'kind' | 'severity'> & { pointer: Pointer }): Settled {
  return {
    row: { ...who, decision: 'blocked', targetId: null, alias: null, reason: details.message },
    problem: { ...details, kind: 'blocked', severity: 'error' },
  };
}

/** `matched by name`; an inactive record is matched too, and it is said. */
export function describeMatch(how: string, { active }: Pick<Existing, 'active'>): string {
  return `matched ${how}${active ? '' : '; inactive in the target'}`;
}

/** Whether more than one of these is in use: active ones stand before the others. */
export function isAmbiguous(found: readonly Existing[]): boolean {
  const [first, second] = found;
  return second !== undefined && first?.active === second.active;
}

/** What earlier runs decided holds: what we created stays ours, what we adopted stays adopted whatever it is called now. */
export function fromLedger(who: Who, ledger: LedgerRow | null): Settled | null {
  if (!ledger?.targetId) return null;
  return ledger.kind === 'create' ? createIt(who, 'created before') : adoptIt(who, ledger.targetId, 'adopted before');
}
