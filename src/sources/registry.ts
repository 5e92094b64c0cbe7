import { Failure } from '../model/failure.ts';
import type { JsonValue } from '../model/json.ts';
import type { SourceServices } from '../model/services.ts';
import type { Source } from '../model/source.ts';

type Connect = (connection: Record<string, JsonValue>, services: SourceServices) => Promise<Source>;

/** Loaded when asked for: a run pays for the one platform it reads. */
const connectors: Record<string, () => Promise<Connect>> = {
  zendesk: async () => (await import('./zendesk/connect-zendesk.ts')).connectZendesk,
  files: async () => (await import('./files/connect-files.ts')).connectFiles,
};

/** Opens the source that the connection's `connector` names. `connection` has its secrets resolved to text. */
export async function connectSource(connection: Record<string, JsonValue>, services: SourceServices): Promise<Source> {
  const load = connectors[String(connection.connector)];
  if (!load) {
    throw new Failure({
      code: 'E_UNKNOWN_CONNECTOR',
      message: `There is no source connector "${String(connection.connector)}".`,
      hint: `Known connectors: ${Object.keys(connectors).join(', ')}.`,
    });
  }
  const connect = await load();
  return await connect(connection, services);
}
