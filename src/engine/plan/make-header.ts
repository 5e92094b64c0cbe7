import type { PlanHeader } from '../../model/change.ts';
import type { RunContext } from '../context.ts';

/** What the plan is made from, and so what makes it stale. */
export async function makeHeader(context: RunContext, snapshotDigest: string): Promise<PlanHeader> {
  const { store, loaded, migration, tenant, sourceKey, catalogue, clock } = context;
  const { lineage, serial } = await store.head();
  return {
    version: 1,
    name: migration.name,
    spec: loaded.file,
    lineage,
    serial,
    tenant: tenant.key,
    source: sourceKey,
    specDigest: loaded.digest,
    catalogueDigest: catalogue.digest,
    snapshotDigest,
    createdAt: new Date(clock.now()).toISOString(),
  };
}
