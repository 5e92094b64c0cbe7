import { HttpClient } from '../../http/http-client.ts';
import { createEvaluatorPool } from '../../mapping/evaluator/pool.ts';
import { Failure } from '../../model/failure.ts';
import type { JsonValue } from '../../model/json.ts';
import type { FilesConnection } from '../../model/migration.gen.ts';
import type { SourceServices } from '../../model/services.ts';
import type { Source } from '../../model/source.ts';
import { Complaints } from './complaints.ts';
import { DataRoot } from './data-root.ts';
import { declareStreams } from './declare-streams.ts';
import { FilesSource } from './files-source.ts';
import { RecordFinder } from './record-finder.ts';
import { StreamEvaluator } from './stream-evaluator.ts';
import { planSets } from './stream-programs.ts';
import { StreamReader } from './stream-reader.ts';

/**
 * Opens an export in files as a source. Its expressions run in evaluator processes of their own.
 * @throws Failure `E_FILES_...` naming the stream whose file cannot be read, `E_EXPRESSION` for an expression that may not run.
 */
export async function connectFiles(resolved: Record<string, JsonValue>, services: SourceServices): Promise<Source> {
  const connection = resolved as unknown as FilesConnection;
  const root = await openRoot(services.dataRoot);
  const streams = await declareStreams(connection, root);
  const pool = await createEvaluatorPool({ sets: planSets(streams), size: 1 });
  const complaints = new Complaints(services.warn);
  const reader = new StreamReader();
  const evaluator = new StreamEvaluator(pool);
  const finder = new RecordFinder(streams, reader, evaluator, complaints);
  const http = new HttpClient({ services, credentialHosts: [], allowPrivate: connection.fileHosts ?? [] });
  return new FilesSource({ connection, root, streams, pool, complaints, reader, evaluator, finder, http });
}

async function openRoot(folder: string): Promise<DataRoot> {
  try {
    return await DataRoot.open(folder);
  } catch (cause) {
    throw new Failure({
      code: 'E_FILES_ROOT',
      message: `There is no folder "${folder}" to read from.`,
      hint: 'Name the folder of the export with --data-root.',
      cause,
    });
  }
}
