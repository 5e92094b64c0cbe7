import type { Mapped } from '../model/desired.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import { describeEvaluationError } from './describe-evaluation-error.ts';
import type { EntityPrograms, MappedField } from './entity-programs.ts';
import type { Evaluated } from './evaluator/protocol.ts';
import { type LookedUp, lookUp } from './look-up.ts';

/** Turns a record's evaluated expressions into values by target field name: value tables are applied, empty ones left out. */
export function readMapped(id: string, { fields }: EntityPrograms, { values, errors }: Evaluated): Mapped {
  const mapped: Mapped = { id, values: {}, customFields: {}, problems: [] };
  const byName = new Map(fields.map((field) => [field.program.name, field]));
  for (const error of errors) {
    const field = byName.get(error.path);
    mapped.problems.push(describeEvaluationError(error, field ? { field: field.name, pointer: field.pointer } : {}));
  }
  // A record that was cut off has no values at all; tables must not take that for empty ones.
  if (errors.some(({ code }) => ['TIMEOUT', 'MEMORY', 'SIZE', 'BROKEN'].includes(code))) return mapped;
  const failed = new Set(errors.map(({ path }) => path));
  for (const field of fields) {
    if (failed.has(field.program.name)) continue;
    const value = Object.hasOwn(values, field.program.name) ? values[field.program.name] : undefined;
    if (typeof field.mapping === 'string') put(mapped, field, value);
    else applyTable(mapped, field, lookUp(field.mapping, value));
  }
  return mapped;
}

function applyTable(mapped: Mapped, field: MappedField, found: LookedUp): void {
  const { name } = field;
  if (found.kind === 'value') put(mapped, field, found.value);
  else if (found.kind === 'not-a-key') {
    mapped.problems.push({
      kind: 'failed',
      severity: 'error',
      code: 'E_MAPPING_RESULT',
      message: `${name}: a value table looks up text, numbers, true and false, not a list or an object.`,
      field: name,
      pointer: field.pointer,
    });
  } else {
    const value = found.value.slice(0, 100);
    mapped.problems.push({
      kind: 'blocked',
      severity: 'error',
      code: 'E_UNMAPPED_VALUE',
      message: `${name}: the value ${JSON.stringify(value)} has no entry in the table.`,
      hint: 'Add an entry for it, or `other` for all values without one.',
      field: name,
      pointer: [...field.pointer.slice(0, -1), 'map'],
      value,
      candidates: found.candidates,
    });
  }
}

function put(mapped: Mapped, field: MappedField, value: JsonValue | undefined): void {
  if (value === null || value === undefined) return;
  const target: JsonObject = field.group === 'fields' ? mapped.values : mapped.customFields;
  Object.defineProperty(target, field.name, { value, enumerable: true, configurable: true, writable: true });
}
