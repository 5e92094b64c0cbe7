import { dirname, join } from 'node:path';
import { createRedactor } from '../http/redactor.ts';
import type { CapabilityMemory } from '../model/capabilities.ts';
import type { Finding } from '../model/finding.ts';
import type { JsonValue } from '../model/json.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { Services } from '../model/services.ts';
import type { Source } from '../model/source.ts';
import type { Target } from '../model/target.ts';
import { connectSource } from '../sources/registry.ts';
import { requireVariables } from '../spec/require-variables.ts';
import { type ResolveOptions, resolveConnection } from '../spec/resolve-connection.ts';
import { readAccounts } from '../state/account-file.ts';
import { connectTarget } from '../targets/registry.ts';
import { type Absent, refuseToAsk, resolveAbsent } from './absent-source.ts';
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
  const { snapshot = false } = flags ?? {};
  requireVariables(snapshot ? { target: migration.target } : migration, resolving);
  // Both sides are resolved before either is asked: what is wrong with a connection is found without any request.
  const { connection: sourceConnection, absent } = await resolveSource(migration, resolving, rest.stateDir, snapshot);
  const targetConnection = await resolveConnection(migration.target, resolving);
  const dataRoot = flags?.dataRoot ?? dirname(loaded.file);
  const opened = await connectSource(sourceConnection, { ...services, dataRoot });
  closers.push(() => opened.close());
  const source = absent ? refuseToAsk(opened, absent) : opened;
  if (absent) warn(absentFinding(absent));
  const target = await connectTarget(targetConnection, migration, { ...services, capabilities });
  closers.push(() => target.reader.close());
  return { source, target };
}

/** A run that goes from the snapshot needs no credentials of the source until it lacks a file's bytes. */
async function resolveSource(
  { name, source }: Migration,
  resolving: ResolveOptions,
  stateDir: string,
  snapshot: boolean,
): Promise<{ connection: Record<string, JsonValue>; absent: Absent | null }> {
  try {
    return { connection: await resolveConnection(source, resolving), absent: null };
  } catch (failure) {
    if (!snapshot) throw failure;
    const remembered = readAccounts(join(stateDir, name));
    const absent = await resolveAbsent(source, { failure, remembered }, resolving);
    return { connection: absent.connection, absent };
  }
}

function absentFinding({ reason }: Absent): Finding {
  return {
    severity: 'warning',
    code: 'W_SOURCE_ABSENT',
    message: `The source cannot be asked for anything: ${reason}. Files whose bytes were not kept will fail.`,
  };
}
