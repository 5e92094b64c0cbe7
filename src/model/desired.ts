import type { RecordKey } from './entity.ts';
import type { Finding } from './finding.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { FileRef } from './records.ts';

/** The target's id of another record, filled in when that record stands there. */
export interface ReferenceValue {
  $ref: RecordKey;
  /** Some targets keep several ids in one (`client/site`): which part, in the target's own words. */
  part?: string;
  /** What to do when that record has no target: leave the property out, or hold the whole record back as failed. */
  missing: 'omit' | 'fail';
}

/** A message body before its images and links are rewritten. */
export interface HtmlValue {
  $html: string;
  /** Files of the same record, by which inline images are recognised. */
  files: FileRef[];
  /** What of it leads to other records of the migration. */
  links?: BodyLink[];
  /** Whether what it frames from elsewhere (a video) stays. In messages, which strangers write, it is left out. */
  frames?: boolean;
  /** Images that are left out: ids of files, or addresses as they stand in the body. */
  drop?: string[];
}

/** An address in a body that leads to another record. */
export interface BodyLink {
  /** As it stands in the body, its entities decoded. */
  address: string;
  to: RecordKey;
  /** Once it is resolved: where the record stands in the target; null while it does not. */
  becomes?: string | null;
}

/** A file's bytes, fetched when they are written. */
export interface FileValue {
  $file: FileRef;
}

export type DesiredValue = JsonValue | ReferenceValue | HtmlValue | FileValue;

/**
 * What one source record should be in the target: names are already the target's ids, references are still symbolic.
 * `fields` are the target's own property names; the digest of each decides what an update sends.
 */
export interface Desired {
  key: RecordKey;
  /** For people (subject, name); customer text: shown only where the spec's owner asked for values. */
  label: string;
  /** The key written into the target record: `zendesk:acme:ticket:880123`. Null where the target has no place for one. */
  marker: string | null;
  fields: Record<string, DesiredValue>;
  /** Written in the second phase, when what they refer to may stand. */
  links: Record<string, DesiredValue>;
  /** In the order in which they are written: a ticket's comments, each followed by its attachments. */
  children: DesiredChild[];
  /** Losses that the plan announces; verify counts them as accepted. `field` names the property or child concerned. */
  accepted: (Finding & { field: string })[];
  settled?: SettledFields;
}

/** Of properties that are not sent although they changed: what the ledger is to remember of them once this is applied. */
export interface SettledFields {
  written: Record<string, string>;
  standing: Record<string, string>;
}

export interface DesiredChild {
  key: RecordKey;
  /** The comment of an attachment; null when it hangs on the aggregate itself. */
  parent: RecordKey | null;
  marker: string | null;
  fields: Record<string, DesiredValue>;
  settled?: SettledFields;
}

export function isReference(value: DesiredValue): value is ReferenceValue {
  return typeof value === 'object' && value !== null && '$ref' in value && !Array.isArray(value);
}

export function isHtml(value: DesiredValue): value is HtmlValue {
  return typeof value === 'object' && value !== null && '$html' in value && !Array.isArray(value);
}

export function isFile(value: DesiredValue): value is FileValue {
  return typeof value === 'object' && value !== null && '$file' in value && !Array.isArray(value);
}

/** What the evaluators made of one record: target field names to values, still by name. */
export interface Mapped {
  id: string;
  values: JsonObject;
  /** By the label of the target's custom field. */
  customFields: JsonObject;
  problems: Problem[];
}

/** Why a record cannot go as it is. `blocked` is a fault of the spec, `failed` of the record, `skipped` is on purpose. */
export interface Problem extends Finding {
  kind: 'blocked' | 'failed' | 'skipped';
  field?: string;
  /** The source value without a table entry or the name the tenant lacks: reference data, not customer text. */
  value?: string;
  /** Names that exist, the nearest first. */
  candidates?: string[];
}
