import { Failure } from '../model/failure.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { Source, SourceAccount } from '../model/source.ts';
import { listUnset } from '../spec/require-variables.ts';
import { type ResolveOptions, resolveConnection } from '../spec/resolve-connection.ts';

/** A connection without credentials: it leads to its snapshot and must never be asked. */
export interface Absent {
  connection: Record<string, JsonValue>;
  /** `ZENDESK_API_TOKEN is not set`: completes "it cannot be asked, since …". */
  reason: string;
  /** What a run that has to ask the source ends with. */
  failure: Failure;
}

/**
 * What is left of a source's connection where its variables or secrets are gone, for a run that goes from the snapshot alone: its
 * address, which the only one of the `remembered` accounts gives where a variable held it. `failure` is what resolving it threw;
 * it is thrown again where it does not come from there.
 */
export async function resolveAbsent(
  source: Migration['source'],
  { failure, remembered }: { failure: unknown; remembered: readonly SourceAccount[] },
  resolving: ResolveOptions,
): Promise<Absent> {
  if (!(failure instanceof Failure) || !/^E_(?:ENV|SECRET_\w+)$/.test(failure.code)) throw failure;
  const env = resolving.env ?? process.env;
  const unset = listUnset({ source }, env);
  const left = structuredClone(source) as unknown as JsonObject;
  const [account, ...others] = remembered;
  for (const { pointer, isSecret } of unset) {
    if (pointer.length === 2 && pointer[1] === 'url' && account && others.length === 0) left.url = account.url;
    else if (!isSecret && pointer[1] !== 'url') remove(left, pointer.slice(1));
  }
  const kept = left as unknown as Migration['source'];
  const connection = await resolveConnection(kept, { ...resolving, withoutSecrets: true });
  const names = [...new Set(unset.map(({ name }) => name))];
  const reason =
    names.length > 0 ? `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not set` : failure.message;
  return { connection, reason, failure };
}

/** The source with all that would ask it refused: a file's bytes concern that file alone, the rest the run. */
export function refuseToAsk(source: Source, { reason, failure }: Pick<Absent, 'reason' | 'failure'>): Source {
  // One that has no memory of its account cannot go on without being asked.
  if (!source.recall) throw failure;
  const refuse = (): never => {
    throw failure;
  };
  return {
    ...source,
    account: async () => refuse(),
    counts: async () => refuse(),
    changes: async () => refuse(),
    staleThreads: async () => refuse(),
    pull: refuse,
    fetch: refuse,
    async openFile(file) {
      throw new Failure({
        code: 'E_FILE',
        message: `The bytes of file ${file.id} were not kept, and the source cannot be asked for them: ${reason}.`,
      });
    },
  };
}

function remove(node: JsonObject, [key, ...rest]: readonly (string | number)[]): void {
  const child = node[String(key)];
  if (rest.length === 0) delete node[String(key)];
  else if (isObject(child)) remove(child, rest);
}
