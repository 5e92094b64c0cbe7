import type { MeasuredCounts, VerifyCounts, VerifyEntity } from '../../model/events.ts';

export type Verdict = Exclude<keyof VerifyCounts, 'expected'>;

export const verifyEntities = [
  'groups',
  'agents',
  'organizations',
  'contacts',
  'folders',
  'articles',
  'macros',
  'tickets',
  'comments',
  'attachments',
] as const satisfies readonly VerifyEntity[];

/** All that a verification counts; bounded by what the tenant is configured with. `expected` is always the sum of the others. */
export class VerifyTally {
  readonly entities = Object.fromEntries(
    verifyEntities.map((entity) => [entity, { expected: 0, equal: 0, accepted: 0, different: 0, missing: 0 }]),
  ) as Record<VerifyEntity, VerifyCounts>;
  readonly fields: Partial<Record<VerifyEntity, Record<string, MeasuredCounts>>> = {};
  /** Images that bodies show. */
  readonly images = noCounts();
  /** Messages on our tickets that we did not write, and on how many tickets. */
  readonly strangers = { messages: 0, tickets: 0 };
  /** Tickets of which the messages were read back. */
  ticketsRead = 0;
  doubles = 0;

  add(entity: VerifyEntity, verdict: Verdict): void {
    const counts = this.entities[entity];
    counts.expected += 1;
    counts[verdict] += 1;
  }

  addField(entity: VerifyEntity, field: string, verdict: Verdict | 'unread'): void {
    this.fields[entity] ??= {};
    const fields = this.fields[entity];
    fields[field] ??= noCounts();
    count(fields[field], verdict);
  }

  addImages(images: number, verdict: Verdict): void {
    count(this.images, verdict, images);
  }
}

export function isVerified(entity: string): entity is VerifyEntity {
  return (verifyEntities as readonly string[]).includes(entity);
}

export function noCounts(): MeasuredCounts {
  return { expected: 0, equal: 0, accepted: 0, different: 0, missing: 0, unread: 0 };
}

function count(counts: MeasuredCounts, verdict: Verdict | 'unread', n = 1): void {
  counts.expected += n;
  counts[verdict] += n;
}
