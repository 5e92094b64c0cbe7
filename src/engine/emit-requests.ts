import type { RunContext } from './context.ts';

/** Tells every view how many requests were sent to both sides, and how full the target's window is. */
export function emitRequests({ emit, source, target }: Pick<RunContext, 'emit' | 'source' | 'target'>): void {
  emit({ type: 'requests', source: source.requests(), target: target.reader.requests() });
}
