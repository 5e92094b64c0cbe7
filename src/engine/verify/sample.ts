import { createHash } from 'node:crypto';

/** Up to so many tickets all comments and files are read back; above that a share of the tickets. */
const readAllUpTo = 5000;
const defaultShare = 0.02;

/** The share (0 to 1) of so many tickets of which comments and files are read back, unless `share` says it. */
export function sampleShare(tickets: number, share?: number): number {
  return Math.min(1, share ?? (tickets <= readAllUpTo ? 1 : defaultShare));
}

/** Whether a ticket's comments and files are read back: the same tickets in every run. `share` is 0 to 1. */
export function chooseSample(tickets: number, share?: number): (id: string) => boolean {
  const wanted = sampleShare(tickets, share);
  if (wanted >= 1) return () => true;
  return (id) => createHash('sha256').update(`verify ${id}`).digest().readUInt32BE() / 2 ** 32 < wanted;
}
