import { dirname } from 'node:path';
import { createRedactor } from '../http/redactor.ts';
import type { CapabilityMemory } from '../model/capabilities.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { Services } from '../model/services.ts';
import type { Source } from '../model/source.ts';
import type { Target } from '../model/target.ts';
import { connectSource } from '../sources/registry.ts';
import { requireVariables } from '../spec/require-variables.ts';
import { resolveConnection } from '../spec/resolve-connection.ts';
import { connectTarget } from '../targets/registry.ts';
import type { RunRequest } from './run-request.ts';
import { shareRates } from './share-rates.ts';
import { tellLimits } from './tell-limits.ts';

/** Both sides, connected and not yet asked anything; `closers` gets what closes them. */
export async function connectSides(
  { loaded, trust, clock, emit, flags, ...rest }: Omit<RunRequest, 'mode' | 'command'>,
  migration: Migration,
  capabilities: CapabilityMemory,
  closers: (() => Promise<void>)[],
): Promise<{ source: Source; target: Target }> {
  const redactor = rest.redactor ?? createRedactor();
  const warn: Services['warn'] = (finding) => emit({ type: 'finding', finding });
  const rates = shareRates({ stateDir: rest.stateDir, warn }, closers);
  const onLimit = tellLimits({ clock, emit, timezone: migration.timezone });
  const services: Services = { clock, redactor, warn, rates, onLimit };
  const resolving = { trust, redactor, locate: loaded.locate };
  requireVariables(migration, resolving);
  // Both sides are resolved before either is asked: what is wrong with a connection is found without any request.
  const sourceConnection = await resolveConnection(migration.source, resolving);
  const targetConnection = await resolveConnection(migration.target, resolving);
  const dataRoot = flags?.dataRoot ?? dirname(loaded.file);
  const source = await connectSource(sourceConnection, { ...services, dataRoot });
  closers.push(() => source.close());
  const target = await connectTarget(targetConnection, migration, { ...services, capabilities });
  closers.push(() => target.reader.close());
  return { source, target };
}
