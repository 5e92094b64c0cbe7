import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Actual, Difference } from '../../src/model/actual.ts';
import { type Desired, type DesiredValue, isFile, isHtml } from '../../src/model/desired.ts';
import { digest } from '../../src/model/digest.ts';
import { type Entity, formatKey } from '../../src/model/entity.ts';
import type { Intent, Outcome } from '../../src/model/intent.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Target } from '../../src/model/target.ts';
import type { TargetModel } from '../../src/model/target-model.ts';
import type { TargetReader } from '../../src/model/target-reader.ts';
import type { TargetWriter } from '../../src/model/target-writer.ts';

/** One record as it stands in the target. */
export interface Standing {
  id: string;
  entity: Entity;
  marker: string | null;
  parentTargetId: string | null;
  fields: JsonObject;
  bytes: string | null;
}

/** What happens to an intent instead of being written. */
export type Fault =
  | { kind: 'reject'; code?: string; fatal?: boolean }
  /** It is written, and nobody hears of it. */
  | { kind: 'silence' }
  /** It is written, and the writer breaks before it can say so. */
  | { kind: 'break'; error: Error }
  /** The writer breaks, and the target is still at work on it: it is written when `arrive` is called. */
  | { kind: 'late'; error: Error }
  | undefined;

export interface MemoryTargetOptions {
  /** Chosen per intent, before it is written. */
  fault?: (intent: Intent) => Fault;
  /** Called with every batch before any of it is written. */
  onBatch?: (batch: readonly Intent[]) => Promise<void> | void;
  hint?: { records: number; bytes: number };
  /** What the reader says of how late a write may turn up. */
  latenessMs?: number;
  /** Keeps what stands in a file, so that it outlives the process. */
  file?: string;
}

/** A target without a network: it keeps what it is given, counts what it is asked, and breaks on demand. */
export class MemoryTarget implements Target {
  readonly records = new Map<string, Standing>();
  readonly batches: Intent[][] = [];
  readonly uploads: string[] = [];
  readonly defaults = {};
  /** What `model.desire` answers, by `formatKey`. */
  readonly desires = new Map<string, Desired>();
  requests = 0;
  #removed = 0;
  readonly #late: Intent[] = [];
  readonly #options: MemoryTargetOptions;

  constructor(options: MemoryTargetOptions = {}) {
    this.#options = options;
    const { file } = options;
    if (!file || !existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) this.#keep(JSON.parse(line) as Standing);
  }

  /** All of an entity, in the order in which they were created. */
  list(entity: Entity): Standing[] {
    return [...this.records.values()].filter((record) => record.entity === entity);
  }

  /** Ends the work on everything that is late. */
  arrive(): void {
    for (const intent of this.#late.splice(0)) this.#perform(intent);
  }

  readonly reader: TargetReader = {
    tenant: async () => ({ key: 'acme.haloitsm.test', url: 'https://acme.haloitsm.test' }),
    catalogue: async () => ({ entries: {}, supportAddresses: [], details: {}, digest: 'catalogue' }),
    existing: () => (async function* () {})(),
    find: (sought) => this.#find(sought),
    lateness: () => this.#options.latenessMs ?? 0,
    read: (entity, ids, { children }) => this.#read(entity, ids, children),
    copies: async (entity, written) =>
      new Map(
        written.map(({ marker }) => [
          marker,
          this.list(entity).flatMap((record) => (record.marker === marker ? [record.id] : [])),
        ]),
      ),
    readFile: async (id) => Buffer.from(this.records.get(id)?.bytes ?? '', 'base64'),
    requests: () => ({ sent: this.requests, writes: 0, inWindow: 0, limit: 1, windowMs: 1, waitingUntil: null }),
    close: async () => {},
  };

  model(): TargetModel {
    return {
      checkNames: () => [],
      preparations: () => [],
      synthetic: (entity, id) => ({
        key: { entity, id },
        label: id,
        marker: null,
        fields: { name: id },
        links: {},
        children: [],
        accepted: [],
      }),
      desire: ({ entity, record }) => ({
        desired: this.desires.get(formatKey({ entity, id: (record as { id: string }).id })) ?? null,
        problems: [],
      }),
      reference: (_entity, targetId, part) =>
        part === undefined ? targetId : (targetId.split('/')[part === 'client' ? 0 : 1] ?? null),
      compare,
      estimateRequests: () => 0,
      estimateReads: ({ records, withChildren, files, bytes }) =>
        [...Object.values(records), ...Object.values(withChildren)].reduce((sum, n) => sum + n, bytes ? files : 0),
      address: (entity, id) => `https://acme.haloitsm.test/${entity}/${id}`,
    };
  }

  writer(): TargetWriter {
    return {
      write: (batch, signal) => this.#write(batch, signal),
      uploadImage: async ({ name }) => {
        this.uploads.push(name);
        return `https://acme.haloitsm.test/images/${this.uploads.length}`;
      },
      batchHint: () => this.#options.hint ?? { records: 10, bytes: 1_000_000 },
    };
  }

  async *#write(batch: readonly Intent[], signal: AbortSignal): AsyncGenerator<Outcome> {
    signal.throwIfAborted();
    this.batches.push([...batch]);
    this.requests++;
    await this.#options.onBatch?.(batch);
    signal.throwIfAborted();
    for (const intent of batch) {
      const fault = this.#options.fault?.(intent);
      if (fault?.kind === 'reject') {
        const { code = 'E_REFUSED', fatal = false } = fault;
        yield { kind: 'rejected', intent, code, message: 'refused', fatal };
        continue;
      }
      if (fault?.kind === 'late') {
        this.#late.push(intent);
        throw fault.error;
      }
      const id = intent.operation === 'delete' ? this.#remove(intent) : this.#perform(intent);
      if (fault?.kind === 'silence') {
        yield { kind: 'unknown', intent, message: 'no answer came' };
        continue;
      }
      if (fault?.kind === 'break') throw fault.error;
      yield { kind: 'done', intent, targetId: id, url: null, findings: [] };
    }
  }

  /** With what hangs on it. */
  #remove({ targetId }: Intent): string | null {
    for (const { id, parentTargetId } of [...this.records.values()]) {
      if (id !== targetId && parentTargetId !== targetId) continue;
      this.records.delete(id);
      this.#removed++;
    }
    return targetId;
  }

  #perform(intent: Intent): string {
    const known = intent.targetId === null ? undefined : this.records.get(intent.targetId);
    const bytes = intent.file ? Buffer.from(intent.file.bytes).toString('base64') : (known?.bytes ?? null);
    const made = this.records.size + this.#removed;
    const record: Standing = {
      // An organization's id has two parts, as some targets keep it.
      id: known?.id ?? (intent.key.entity === 'organizations' ? `c${made}/s1` : `t${made + 1}`),
      entity: intent.key.entity,
      marker: intent.marker,
      parentTargetId: intent.parentTargetId,
      fields: { ...known?.fields, ...intent.fields },
      bytes,
    };
    this.#keep(record);
    if (this.#options.file) appendFileSync(this.#options.file, `${JSON.stringify(record)}\n`);
    return record.id;
  }

  #keep(record: Standing): void {
    this.records.set(record.id, record);
  }

  async *#find(sought: Parameters<TargetReader['find']>[0]): ReturnType<TargetReader['find']> {
    this.requests++;
    for (const each of sought) {
      const targetIds = this.list(each.entity)
        .filter((record) =>
          each.marker === null ? digest(record.fields) === digest(each.fields) : record.marker === each.marker,
        )
        .filter((record) => record.parentTargetId === each.parentTargetId)
        .map((record) => record.id);
      yield { sought: each, targetIds };
    }
  }

  async *#read(entity: Entity, ids: readonly string[], children: boolean): AsyncGenerator<Actual> {
    this.requests++;
    for (const id of ids) {
      const record = this.records.get(id);
      if (record?.entity !== entity) continue;
      const below = [...this.records.values()].filter((child) => child.parentTargetId === id);
      yield { ...toActual(record), children: children ? below.map(toActual) : null };
    }
  }
}

function toActual({ entity, id, marker, fields }: Standing): Actual {
  return { entity, targetId: id, marker, fields, children: null };
}

/** Bodies compare by their length without tags, so that an uploaded image's address makes no difference. */
function plain(value: DesiredValue | undefined): unknown {
  if (value !== undefined && isHtml(value)) return plain(value.$html);
  return typeof value === 'string' ? value.replace(/<[^>]*>|\[Image not migrated[^\]]*\]/g, '') : value;
}

function compare(desired: Desired, actual: Actual, depth: 'fields' | 'children'): Difference[] {
  const differences = compareFields('', desired.fields, actual.fields);
  if (depth === 'fields') return differences;
  for (const child of desired.children) {
    const name = formatKey(child.key);
    const found = actual.children?.find((each) => each.marker === child.marker);
    if (found) differences.push(...compareFields(`${name}.`, child.fields, found.fields).slice(0, 1));
    else differences.push({ field: name, kind: 'missing', expected: null, actual: null });
  }
  return differences;
}

function compareFields(prefix: string, desired: Record<string, DesiredValue>, actual: JsonObject): Difference[] {
  return Object.entries(desired)
    .filter(([name, value]) => !isFile(value) && digest(plain(value)) !== digest(plain(actual[name])))
    .map(([name, value]) => ({
      field: prefix + name,
      kind: 'different',
      expected: value as string,
      actual: actual[name] ?? null,
    }));
}
