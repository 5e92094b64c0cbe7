import { hash } from 'node:crypto';
import { textLetters } from '../../../content/text-letters.ts';
import type { Actual } from '../../../model/actual.ts';
import type { Entity } from '../../../model/entity.ts';
import { isObject, type JsonValue } from '../../../model/json.ts';
import { comparable } from './comparable.ts';
import { readProperty } from './compare.ts';
import { readEither } from './either.ts';
import { listOfElement } from './list-element.ts';
import { readTranslationProperty } from './translation-property.ts';

/** What nobody edits in a form, what the tenant's jobs move, and what a tenant may keep otherwise than it was sent. */
const moving = new Set([
  'sla_start_date',
  'slaholdreminderdatelastemailed',
  'closurereminderdatelastemailed',
  'surveysent',
  'deadlinedate',
  'internet_message_id',
  'takenby',
  'date_created',
  'creator_id',
]);

/** Of a comment only what a person can change in it: a thread is long, and the ledger holds every one. */
const ofComments = new Set(['note_html', 'hiddenfromuser']);

/** Who may read an article is written in two steps, and only where the tenant is seen to hold back everybody else. */
const audience = new Set(['showforall', 'kbentryclientaccess']);

/**
 * What of these properties will stand once they are sent, each as a digest in which equal things are equal whatever Halo makes
 * of their form (`comparable`). What Halo changes by itself is left out, and so are options that have no id yet. Options stand
 * here by their ids.
 */
export function standing(entity: Entity, fields: Readonly<Record<string, JsonValue>>): Record<string, string> {
  const result: Record<string, string> = {};
  if (entity === 'attachments') return result;
  const withAudience = !Array.isArray(fields.kbentryclientaccess) || fields.kbentryclientaccess.length === 0;
  for (const [name, sent] of Object.entries(fields)) {
    if (!isCompared(entity, name) || (audience.has(name) && !withAudience)) continue;
    const value = readEither(sent)?.[0] ?? sent;
    if (!isLabel(value)) result[name] = print(name, value);
  }
  return result;
}

/** The same of what was read back; a property that was not read is absent. */
export function standingOf(actual: Actual, names: Iterable<string>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of names) {
    const value = readProperty(name, actual);
    if (value !== undefined) result[name] = print(name, value);
  }
  return result;
}

function isCompared(entity: Entity, name: string): boolean {
  if (entity === 'comments') return ofComments.has(name);
  return !moving.has(name) && listOfElement(name) === null;
}

/** An option by its label: it has no id as yet. */
function isLabel(value: JsonValue): boolean {
  return [value].flat().some((item) => isObject(item) && item.option !== undefined);
}

/** 72 bits: enough that no edit is ever taken for the value that was written, and short in every row of the ledger. */
function print(name: string, value: JsonValue): string {
  const text = typeof value === 'string' && isBody(name) ? textLetters(value) : comparable(name, value);
  return hash('sha256', text, 'base64url').slice(0, 12);
}

function isBody(name: string): boolean {
  return /(?:^|_)html$/.test(name) || (readTranslationProperty(name)?.field.includes('description') ?? false);
}
