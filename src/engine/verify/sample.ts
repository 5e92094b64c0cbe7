import { createHash } from 'node:crypto';

/** Up to so many tickets all comments and files are read back; above that a share of the tickets. */
const readAllUpTo = 5000;
const defaultShare = 0.02;

/** Whether a ticket's comments and files are read back: the same tickets in every run. `share` is 0 to 1. */
export function chooseSample(tickets: number, share?: number): (id: string) => boolean {
  const wanted = share ?? (tickets <= readAllUpTo ? 1 : defaultShare);
  if (wanted >= 1) return () => true;
  return (id) => createHash('sha256').update(`verify ${id}`).digest().readUInt32BE() / 2 ** 32 < wanted;
}
