import { unbindable } from './errors.ts';
import { positionOf } from './json-position.ts';
import { propertiesOf, type SchemaName } from './properties.ts';

/** A posted object with only the properties that the service knows, under their published names. */
export type Input = Record<string, unknown>;

/** Which properties count as known. */
export interface BindingRules {
  laterSpec: boolean;
  ignored: ReadonlySet<string>;
}

/**
 * Binds a posted JSON array to a list of objects as the real service does: unknown properties vanish, names match in any letter
 * case, numbers and texts convert into each other where they can, and anything else is a 400 with the JSON path and position.
 * Without a schema all properties are kept.
 */
export function bindArray(json: string, schema: SchemaName | null, rules: BindingRules): Input[] {
  const value = parse(json);
  if (!Array.isArray(value)) {
    const { line, position } = positionOf(json, []);
    throw unbindable(
      '',
      `Cannot deserialize the current JSON object (e.g. {"name":"value"}) into type 'System.Collections.Generic.List\`1[NetHelpDesk.API.Models.${schema ?? 'Object'}]' because the type requires a JSON array (e.g. [1,2,3]) to deserialize correctly. Path '', line ${line}, position ${position}.`,
    );
  }
  return value.map((each, index) => new Binder(json, rules).object(each, schema, [index]));
}

/** Binds one posted JSON object. */
export function bindObject(json: string, schema: SchemaName, rules: BindingRules): Input {
  return new Binder(json, rules).object(parse(json), schema, []);
}

function parse(json: string): unknown {
  if (!json.trim()) throw unbindable('', 'A non-empty request body is required.');
  try {
    return JSON.parse(json);
  } catch {
    throw unbindable('', "Unexpected character encountered while parsing value. Path '', line 0, position 0.");
  }
}

type Path = readonly (string | number)[];

class Binder {
  readonly json: string;
  readonly rules: BindingRules;
  constructor(json: string, rules: BindingRules) {
    this.json = json;
    this.rules = rules;
  }

  object(value: unknown, schema: string | null, path: Path): Input {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      this.fail(
        path,
        `Error converting value ${JSON.stringify(value)} to type 'NetHelpDesk.API.Models.${schema ?? 'Object'}'.`,
      );
    const known = schema === null ? undefined : propertiesOf(schema, this.rules.laterSpec);
    if (!known) return { ...(value as Input) };
    const bound: Input = {};
    for (const [sent, raw] of Object.entries(value)) {
      const property = known.get(sent.toLowerCase());
      if (!property || this.rules.ignored.has(property.name)) continue;
      bound[property.name] = this.value(raw, property.type, [...path, sent]);
    }
    return bound;
  }

  private value(value: unknown, type: string, path: Path): unknown {
    if (value === null || type === 'any' || type === 'object') return value;
    if (type.endsWith('[]')) {
      if (!Array.isArray(value))
        this.fail(
          path,
          `Error converting value ${JSON.stringify(value)} to type 'System.Collections.Generic.List\`1[${type.slice(0, -2)}]'.`,
        );
      return value.map((each, index) => this.value(each, type.slice(0, -2), [...path, index]));
    }
    switch (type) {
      case 'int':
        return this.integer(value, path);
      case 'num':
        return this.number(value, path);
      case 'bool':
        return this.boolean(value, path);
      case 'date':
        return this.date(value, path);
      case 'str':
        if (typeof value === 'object') this.unexpected(value, path);
        return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
      default:
        return this.object(value, type, path);
    }
  }

  private integer(value: unknown, path: Path): number {
    const number = this.number(value, path, 'integer');
    if (!Number.isInteger(number)) this.fail(path, `Input string '${number}' is not a valid integer.`);
    if (Math.abs(number) > 2147483647) this.fail(path, `JSON integer ${number} is too large or small for an Int32.`);
    return number;
  }

  private number(value: unknown, path: Path, kind = 'double'): number {
    if (typeof value === 'number') return value;
    if (typeof value === 'string' && /^\s*[-+]?\d+(\.\d+)?\s*$/.test(value)) return Number(value);
    if (typeof value === 'string') this.fail(path, `Could not convert string to ${kind}: ${value}.`);
    if (typeof value === 'boolean') return value ? 1 : 0;
    return this.unexpected(value, path);
  }

  private boolean(value: unknown, path: Path): boolean {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
    if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
    if (typeof value === 'string') this.fail(path, `Could not convert string to boolean: ${value}.`);
    return this.unexpected(value, path);
  }

  private date(value: unknown, path: Path): string {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))) return value;
    if (typeof value === 'string') this.fail(path, `Could not convert string to DateTime: ${value}.`);
    if (typeof value === 'object') return this.unexpected(value, path);
    return this.fail(
      path,
      `Error reading date. Unexpected token: ${typeof value === 'number' ? 'Integer' : 'Boolean'}.`,
    );
  }

  private unexpected(value: unknown, path: Path): never {
    return this.fail(
      path,
      `Unexpected character encountered while parsing value: ${Array.isArray(value) ? '[' : '{'}.`,
    );
  }

  private fail(path: Path, message: string): never {
    const name = path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
      .join('')
      .replace(/^\./, '');
    const { line, position } = positionOf(this.json, path);
    throw unbindable(name, `${message} Path '${name}', line ${line}, position ${position}.`);
  }
}
