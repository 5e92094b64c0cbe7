import type { FileRecord } from './stream.ts';

const mostRecords = 100;
const mostBytes = 2 ** 20;

/** Groups records into batches that are worth a commit and small enough to hold. */
export async function* readBatches(records: AsyncIterable<FileRecord>): AsyncGenerator<FileRecord[]> {
  let batch: FileRecord[] = [];
  let bytes = 0;
  for await (const record of records) {
    batch.push(record);
    bytes += JSON.stringify(record.value).length;
    if (batch.length < mostRecords && bytes < mostBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
