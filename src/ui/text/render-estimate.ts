import type { Estimate } from '../../model/estimate.ts';
import { formatCount, formatDuration } from '../format.ts';

/** What an apply takes at least, at the limit of `tenant`: what else it takes is known only while it runs. */
export function renderEstimate({ requests, durationMs }: Estimate, tenant: string): string {
  const least = `At best ${formatCount(requests)} requests, ${formatDuration(durationMs)} at the limit of ${tenant}`;
  return requests === 0 ? `${least}.` : `${least}; images in messages and what is read back come on top.`;
}
