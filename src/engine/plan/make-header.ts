import type { PlanHeader } from '../../model/change.ts';
import { digest } from '../../model/digest.ts';
import type { Migration } from '../../model/migration.gen.ts';
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
    contentDigest: contentDigest(migration),
    catalogueDigest: catalogue.digest,
    snapshotDigest,
    createdAt: new Date(clock.now()).toISOString(),
  };
}

/** Of what in the spec decides which records go and what they become; how runs go, and how fast, is not among it. */
export function contentDigest(migration: Migration): string {
  const { run: _run, source, target, ...content } = migration;
  return digest({ ...content, source: withoutRate(source), target: withoutRate(target) });
}

/** Whether the spec has changed since a plan was made in what decides which records go and what they become. */
export function isEdited({ contentDigest: planned }: PlanHeader, migration: Migration): boolean {
  return planned !== undefined && planned !== contentDigest(migration);
}

function withoutRate(connection: object): object {
  return Object.fromEntries(Object.entries(connection).filter(([name]) => name !== 'rateLimit'));
}
