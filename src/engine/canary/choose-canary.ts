import type { Action, Change } from '../../model/change.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { type CanaryMemo, keepCanary } from './canary-memo.ts';

/** The clocks of both sides may differ, and no ticket of ours was there before it was written. */
const clockSlackMs = 86_400_000;

/** What stands in the target, or is to stand there. */
const flies: readonly Action[] = ['create', 'update', 'link', 'unchanged'];

/**
 * The tickets that go first: those of a canary that has begun, as far as this plan still has them, then the first open ones of the
 * plan up to as many as the spec says. Of a canary about which mail left, as many again: only new tickets show that it was mended.
 * Keeps the choice, so that a run that goes on flies the same one. Null when there is nothing to fly.
 */
export async function chooseCanary(context: RunContext, before: CanaryMemo | null): Promise<CanaryMemo | null> {
  const { store, migration, clock } = context;
  const known = await standingIn(context, before?.ids ?? []);
  const watched = new Set(before?.watched ?? known);
  const wanted = migration.run.canary.tickets + known.filter((id) => !watched.has(id)).length;
  const fresh: string[] = [];
  const taken = new Set(known);
  const list = (after: string | null, limit: number) =>
    store.pageChanges({ entity: 'tickets', open: 'write' }, after, limit);
  for await (const page of pages(list, ({ cursor }) => cursor)) {
    const ids = page.map(({ change }) => change.key.id).filter((id) => !taken.has(id));
    fresh.push(...ids.slice(0, Math.max(0, wanted - known.length - fresh.length)));
    if (known.length + fresh.length >= wanted) break;
  }
  const ids = [...known, ...fresh];
  if (ids.length === 0) return null;
  const canary: CanaryMemo = {
    status: 'flying',
    ids,
    watched: [...known.filter((id) => watched.has(id)), ...fresh],
    since: before?.since ?? new Date(clock.now() - clockSlackMs).toISOString(),
    wrong: [],
  };
  await keepCanary(store, canary);
  return canary;
}

async function standingIn({ store }: RunContext, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const isThere = ({ action }: Change) => flies.includes(action);
  const stored = await store.pageChanges({ entity: 'tickets', ids }, null, ids.length);
  return stored.flatMap(({ change }) => (isThere(change) ? [change.key.id] : []));
}
