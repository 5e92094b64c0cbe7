import { join } from 'node:path';
import { mergeMapping } from '../../mapping/merge-mapping.ts';
import type { CheckItem } from '../../model/check.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { Source, SourceAccount } from '../../model/source.ts';
import type { Target } from '../../model/target.ts';
import type { Tenant } from '../../model/target-reader.ts';
import { openStore } from '../../state/open-store.ts';
import { connectSides } from '../connect-sides.ts';
import { deferCapabilities } from '../deferred-capabilities.ts';
import { compareFieldTypes } from '../plan/check-field-types.ts';
import { requireMigration } from '../require-migration.ts';
import type { RunRequest } from '../run-request.ts';
import { checkSpecNames, checkTypes } from './check-names.ts';
import { checkAccess } from './check-sides.ts';
import { checkState } from './check-state.ts';
import { pullPages } from './pull-pages.ts';

type CheckRequest = Omit<RunRequest, 'mode' | 'command'>;

/**
 * Works through the checklist before a migration: both sides are asked, nothing is written to either, and a side that refuses
 * us is an item like any other. The source is read directly, so no snapshot is needed. Throws what is wrong with the spec's
 * secrets, and what has nothing to do with credentials.
 */
export async function* checkMigration(request: CheckRequest): AsyncGenerator<CheckItem> {
  const closers: (() => Promise<void>)[] = [];
  try {
    yield* check(request, closers);
  } finally {
    for (const closer of closers.reverse()) await closer().catch(() => {});
  }
}

async function* check(request: CheckRequest, closers: (() => Promise<void>)[]): AsyncGenerator<CheckItem> {
  const { loaded, run } = request;
  const migration = requireMigration(loaded);
  const capabilities = deferCapabilities();
  const { source, target } = await connectSides(request, migration, capabilities, closers);
  const account = await checkAccess('source', () => source.account());
  const tenant = await checkAccess('target', () => target.reader.tenant());
  if (account.item) yield account.item;
  else yield* checkSource(source, account.answer, run.signal);
  if (tenant.item) yield tenant.item;
  if (!account.answer || !tenant.answer) return;
  const store = await openStore({
    dir: join(request.stateDir, migration.name),
    tenant: tenant.answer.key,
    source: account.answer.key,
    name: migration.name,
    clock: request.clock,
  });
  closers.push(() => store.close());
  capabilities.bind(store.capabilities);
  yield* checkTarget({ source, target, tenant: tenant.answer, request, migration });
  yield* await checkState(store);
}

async function* checkSource(
  source: Source,
  account: SourceAccount | null,
  signal: AbortSignal,
): AsyncGenerator<CheckItem> {
  yield {
    id: 'source.credentials',
    area: 'source',
    title: 'Credentials of the source',
    status: 'pass',
    found: `${account?.url ?? 'the source'} lets us in`,
    remedy: null,
    planned: false,
  };
  if (source.check) yield* withoutCredentials(source.check(signal));
}

/** The source's own item of that name says more. */
async function* withoutCredentials(items: AsyncIterable<CheckItem>): AsyncGenerator<CheckItem> {
  for await (const item of items) if (item.id !== 'source.credentials') yield item;
}

async function* checkTarget({
  source,
  target,
  tenant,
  request: { loaded, run },
  migration,
}: {
  source: Source;
  target: Target;
  tenant: Tenant;
  request: CheckRequest;
  migration: Migration;
}): AsyncGenerator<CheckItem> {
  yield {
    id: 'target.credentials',
    area: 'target',
    title: 'Credentials of the target',
    status: 'pass',
    found: `${tenant.url} lets us in`,
    remedy: null,
    planned: false,
  };
  const catalogue = await target.reader.catalogue();
  const model = target.model(catalogue);
  const fields = (await Array.fromAsync(pullPages(source, 'fields', run.signal))).flat();
  model.prepare?.({ fields });
  yield* checkSpecNames(model, loaded);
  const mapping = mergeMapping(target.defaults, migration);
  yield* checkTypes(compareFieldTypes(fields, { mapping, model }));
  const groups = pullPages(source, 'groups', run.signal);
  const agents = pullPages(source, 'agents', run.signal);
  const folders = pullPages(source, 'folders', run.signal);
  yield* target.reader.check?.({ catalogue, fields, groups, agents, folders }, run.signal) ?? [];
}
