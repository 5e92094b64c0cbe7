import { htmlToText } from '../../content/html-to-text.ts';
import type { Actual } from '../../model/actual.ts';
import type { Conflict } from '../../model/change.ts';
import {
  type Desired,
  type DesiredChild,
  type DesiredValue,
  isHtml,
  isReference,
  type Problem,
} from '../../model/desired.ts';
import type { Entity, RecordKey } from '../../model/entity.ts';
import type { JsonValue } from '../../model/json.ts';
import { digestOf } from '../../model/standing-mark.ts';
import type { TargetModel } from '../../model/target-model.ts';
import type { RunContext } from '../context.ts';
import { type Naming, nameField } from '../name-field.ts';

/** So much of a value is kept for whoever asks with --show-values. */
const longest = 120;

/** A conflict with its three values in words: customer text, shown only where values were asked for. */
export function describeConflict(
  { model, catalogue, migration }: Pick<RunContext, 'model' | 'catalogue' | 'migration'>,
  at: {
    key: { entity: Entity };
    prefix: string;
    name: string;
    resolved: Pick<DesiredChild, 'fields'>;
    actual: Actual;
    before: string | undefined;
  },
): Conflict {
  const { key, prefix, name, resolved, actual, before } = at;
  const show = (value: DesiredValue | undefined) => showValue(model, key.entity, name, value);
  const ids = Object.values(catalogue.entries).flatMap((entries) => entries.map(({ id }) => id));
  const print = (value: JsonValue) => model.standing?.(key.entity, { [name]: value })[name];
  // Only digests are kept of what was written: a value of the catalogue can be told from its digest, free text cannot.
  const written = before === undefined ? undefined : [...new Set(ids)].find((id) => print(id) === digestOf(before));
  return {
    field: `${prefix}${name}`,
    decision: migration.run.onConflict,
    written: written === undefined ? null : show(written),
    source: show(resolved.fields[name]),
    target: show(model.readProperty ? model.readProperty(name, actual) : actual.fields[name]),
  };
}

/** A value in words, the beginning of a long one; null for nothing, and for a reference that was not resolved. */
export function showValue(
  model: Pick<TargetModel, 'show'>,
  entity: Entity,
  name: string,
  value: DesiredValue | undefined,
): string | null {
  if (value === undefined || value === null || isReference(value)) return null;
  const text = isHtml(value)
    ? htmlToText(value.$html)
    : (model.show?.(entity, name, value as JsonValue) ?? (typeof value === 'string' ? value : JSON.stringify(value)));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const hint = 'run.onConflict says what happens to such fields: keep, overwrite or fail.';

const endings = {
  keep: "the target's value stays",
  overwrite: "the source's value is written over it",
  fail: 'the record is left as it is',
};

/** What happened at the source since: it has another value, or the records it leads to have come to stand. */
type Since = 'changed' | 'linked';

const changes = {
  changed: 'was changed both in the target and at the source',
  linked: 'was changed in the target, and what it leads to has come to stand since',
};

function sentence({ field, decision }: Conflict, { key, model }: Place, since: Since): string {
  // One of many comments is told as a comment, so that equal conflicts are counted together.
  const what = nameField(model, key.entity, field).replace(/^comments\/.*, /s, 'A comment, ');
  return `${what} ${changes[since]}: ${endings[decision]}.`;
}

/** Whose conflict it is, and what the target calls its properties. */
interface Place {
  key: RecordKey;
  model: Naming;
}

export function conflictFinding(
  conflict: Conflict,
  place: Place,
  since: Since = 'changed',
): Desired['accepted'][number] {
  // A loss is a comment's or the record's own.
  const field = conflict.field.replace(/^(comments\/.*)\.[^.]*$/s, '$1');
  return { severity: 'warning', code: 'W_CONFLICT', message: sentence(conflict, place, since), hint, field };
}

export function conflictProblem(conflict: Conflict, place: Place, since: Since = 'changed'): Problem {
  const { field } = conflict;
  return {
    kind: 'failed',
    severity: 'error',
    code: 'E_CONFLICT',
    message: sentence(conflict, place, since),
    hint,
    field,
  };
}
