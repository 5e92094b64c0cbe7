import { digestFields } from '../../../src/engine/digest-fields.ts';
import {
  type Desired,
  type DesiredChild,
  type DesiredValue,
  isFile,
  isHtml,
  isReference,
} from '../../../src/model/desired.ts';
import { digest } from '../../../src/model/digest.ts';
import { formatKey } from '../../../src/model/entity.ts';
import type { FileContent, Intent, Outcome } from '../../../src/model/intent.ts';
import type { JsonValue } from '../../../src/model/json.ts';
import { sizeProperty } from '../../../src/model/ledger-row.ts';
import type { TargetModel } from '../../../src/model/target-model.ts';
import type { TargetWriter } from '../../../src/model/target-writer.ts';

/** As little of an engine as it takes to write desired records: it resolves references and makes intents. */
export function createSmallEngine(model: TargetModel, writer: TargetWriter) {
  const ids = new Map<string, string>();
  let counter = 0;

  function resolve(fields: Record<string, DesiredValue>): {
    fields: Record<string, JsonValue>;
    file: FileContent | null;
  } {
    const resolved: Record<string, JsonValue> = {};
    let file: FileContent | null = null;
    for (const [name, value] of Object.entries(fields)) {
      if (isReference(value)) {
        const targetId = ids.get(formatKey(value.$ref));
        if (targetId !== undefined) resolved[name] = model.reference(value.$ref.entity, targetId, value.part);
        else if (value.missing === 'fail') throw new Error(`${formatKey(value.$ref)} does not stand`);
      } else if (isHtml(value)) resolved[name] = value.$html;
      else if (isFile(value)) {
        const bytes = Buffer.from(String(value.$file.pointer));
        file = { name: value.$file.name, contentType: value.$file.contentType ?? 'text/plain', bytes };
      } else resolved[name] = value;
    }
    return { fields: resolved, file };
  }

  function intentOf(record: Desired | DesiredChild, more: Partial<Intent> = {}): Intent {
    const { fields, file } = resolve(record.fields);
    return {
      id: String(counter++).padStart(6, '0'),
      operation: 'create',
      key: record.key,
      marker: record.marker,
      targetId: null,
      parentTargetId: null,
      parent: null,
      fields,
      file,
      digest: digest(fields),
      written: { ...digestFields(record.fields), ...(file ? { [sizeProperty]: String(file.bytes.length) } : {}) },
      ...more,
    } as Intent;
  }

  async function write(intents: Intent[], signal = new AbortController().signal): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for await (const outcome of writer.write(intents, signal)) outcomes.push(outcome);
    for (const outcome of outcomes) {
      if (outcome.kind === 'done' && outcome.targetId !== null)
        ids.set(formatKey(outcome.intent.key), outcome.targetId);
    }
    return outcomes;
  }

  /** What is known of each when the writer throws. */
  async function tryWrite(intents: Intent[]): Promise<{ outcomes: Outcome[]; error: unknown }> {
    const outcomes: Outcome[] = [];
    try {
      for await (const outcome of writer.write(intents, new AbortController().signal)) outcomes.push(outcome);
    } catch (error) {
      return { outcomes, error };
    }
    return { outcomes, error: null };
  }

  const childIntents = (records: readonly Desired[], siblings?: Intent['siblings']) =>
    records.flatMap((record) =>
      record.children.map((child) =>
        intentOf(child, {
          parentTargetId: ids.get(formatKey(record.key)) ?? null,
          parent: child.parent,
          aggregate: record.key,
          ...(siblings ? { siblings } : {}),
        }),
      ),
    );

  return {
    ids,
    intentOf,
    write,
    tryCreate: (records: readonly Desired[]) => tryWrite(records.map((record) => intentOf(record))),
    tryChildren: (records: readonly Desired[]) => tryWrite(childIntents(records)),
    create: (records: readonly Desired[]) => write(records.map((record) => intentOf(record))),
    /** `siblings`: what an earlier batch is known to have written of the same record. */
    createChildren: (records: readonly Desired[], siblings?: Intent['siblings']) =>
      write(childIntents(records, siblings)),
    /** The second phase: what refers to records that stand by now. */
    link: (records: readonly Desired[]) =>
      write(
        records
          .filter(({ links }) => Object.keys(links).length > 0)
          .map((record) => ({
            ...intentOf(record),
            operation: 'update' as const,
            targetId: ids.get(formatKey(record.key)) ?? null,
            fields: resolve(record.links).fields,
          })),
      ),
    /** As it stands, with references resolved: what a verification compares. */
    resolved: (record: Desired): Desired => ({
      ...record,
      fields: { ...record.fields, ...resolve(record.fields).fields, ...resolve(record.links).fields },
      children: record.children.map((child) => ({
        ...child,
        fields: { ...child.fields, ...resolve(child.fields).fields },
      })),
    }),
  };
}
