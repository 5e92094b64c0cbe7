import type { VerifyCounts, VerifyEntity } from '../../model/events.ts';

export type Verdict = Exclude<keyof VerifyCounts, 'expected'>;

export const verifyEntities = [
  'groups',
  'agents',
  'organizations',
  'contacts',
  'articles',
  'tickets',
  'comments',
  'attachments',
] as const satisfies readonly VerifyEntity[];

/** `expected` is always the sum of the others. */
export class VerifyTally {
  readonly entities = Object.fromEntries(
    verifyEntities.map((entity) => [entity, { expected: 0, equal: 0, accepted: 0, different: 0, missing: 0 }]),
  ) as Record<VerifyEntity, VerifyCounts>;

  add(entity: VerifyEntity, verdict: Verdict): void {
    const counts = this.entities[entity];
    counts.expected += 1;
    counts[verdict] += 1;
  }
}
