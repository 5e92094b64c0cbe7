import type { Day } from '../../model/zoned-midnight.ts';
import type { Evaluated, EvaluationError, Program, ProgramSets } from './protocol.ts';

/** The part of JSONata that the driver calls. */
interface Expression {
  evaluate(input: unknown, bindings: Record<string, unknown>): Promise<unknown>;
  assign(name: string, value: unknown): void;
  /** The tree that `evaluate` walks, not a copy. */
  ast(): unknown;
}
type Compile = (source: string, options: { timeout: number; stack: number; sequence: number }) => Expression;

interface Compiled {
  name: string;
  expression: Expression | null;
  error: { code: string; message: string } | null;
  each: Compiled[] | null;
  /** Of an expression that only names a property (`custom.area`): the way to it. */
  path: string[] | null;
}

export interface Driver {
  /** Adds an input of the next run. */
  push(text: string): void;
  /** Evaluates what was pushed, one input after the other; returns at once, works in microtasks. */
  run(set: string, only: string | null): void;
  /** The finished results as JSON texts in one JSON list; `at` names the program under way. */
  take(): string;
  at(): string;
}

/**
 * Evaluates sets of programs inside a bare V8 context. Its source text is what enters that context, so it may use nothing but its
 * arguments and the language itself, and speaks to the outside in strings only: no object of the process is within reach of
 * an expression, whatever JSONata may let through.
 */
export function createDriver(
  jsonata: Compile,
  zoneDays: (tree: unknown, days: Record<string, Day>) => void,
  setsText: string,
  forbiddenText: string,
  timeoutMs: number,
): Driver {
  const forbidden = JSON.parse(forbiddenText) as string[];
  const sets = new Map<string, Compiled[]>();
  for (const [name, programs] of Object.entries(JSON.parse(setsText) as ProgramSets)) {
    sets.set(name, programs.map(compile));
  }
  let queue: string[] = [];
  let results: string[] = [];
  let current = '';

  return {
    push: (text) => {
      queue.push(text);
    },
    run: (set, only) => {
      const texts = queue;
      queue = [];
      const programs = sets.get(set) ?? [];
      void runAll(only === null ? programs : programs.filter(({ name }) => name === only), texts);
    },
    take: () => {
      const text = JSON.stringify(results);
      results = [];
      return text;
    },
    at: () => current,
  };

  function compile(program: Program): Compiled {
    const each = program.each ? program.each.map(compile) : null;
    try {
      const expression = jsonata(program.source, { timeout: timeoutMs, stack: 400, sequence: 1_000_000 });
      for (const name of forbidden) expression.assign(name, undefined);
      if (program.days) zoneDays(expression.ast(), program.days);
      return {
        name: program.name,
        expression,
        error: null,
        each,
        path: program.each ? null : plainPath(program.source),
      };
    } catch (error) {
      return { name: program.name, expression: null, error: { ...describe(error), code: 'COMPILE' }, each, path: null };
    }
  }

  async function runAll(programs: Compiled[], texts: string[]): Promise<void> {
    for (const text of texts) {
      const evaluated: Evaluated = { values: {}, errors: [] };
      const { input, bindings } = JSON.parse(text) as { input: unknown; bindings?: Record<string, unknown> };
      evaluated.values = (await runPrograms(
        programs,
        input,
        bindings ?? {},
        '',
        evaluated.errors,
      )) as Evaluated['values'];
      current = '';
      results.push(stringify(evaluated, 262_144 + 4 * text.length));
    }
  }

  async function runPrograms(
    programs: Compiled[],
    input: unknown,
    bindings: Record<string, unknown>,
    prefix: string,
    errors: EvaluationError[],
  ): Promise<Record<string, unknown>> {
    const values: Record<string, unknown> = {};
    for (const program of programs) {
      const path = prefix + program.name;
      current = path;
      try {
        if (!program.expression) throw program.error;
        const found = program.path ? follow(program.path, input) : null;
        if (found) {
          if (found.value !== undefined) values[program.name] = toJson(found.value);
          continue;
        }
        const result = await program.expression.evaluate(input, bindings);
        if (program.each)
          values[program.name] = await runEach(program.each, result, { record: input, ...bindings }, path, errors);
        else if (result !== undefined) values[program.name] = toJson(result);
      } catch (error) {
        errors.push({ path, ...describe(error) });
      }
    }
    return values;
  }

  /** Most fields of a mapping name one property: these need no evaluation. */
  function plainPath(source: string): string[] | null {
    const steps = source.trim().split('.');
    const isName = (step: string) =>
      /^[A-Za-z_][A-Za-z0-9_]*$/.test(step) && !['and', 'or', 'in', 'true', 'false', 'null', 'function'].includes(step);
    return steps.every(isName) ? steps : null;
  }

  /** Null where a list is on the way: what a step means there is JSONata's to say. */
  function follow(steps: string[], input: unknown): { value: unknown } | null {
    let value = input;
    for (const step of steps) {
      if (value === undefined || value === null || typeof value === 'string') return { value: undefined };
      if (typeof value !== 'object') return { value: undefined };
      if (Array.isArray(value)) return null;
      value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
    }
    return { value };
  }

  async function runEach(
    programs: Compiled[],
    result: unknown,
    bindings: Record<string, unknown>,
    path: string,
    errors: EvaluationError[],
  ): Promise<unknown[]> {
    const items = result === undefined || result === null ? [] : Array.isArray(result) ? result : [result];
    const list: unknown[] = [];
    for (const [index, item] of items.entries()) {
      list.push(await runPrograms(programs, item, { ...bindings, index }, `${path}/${index}/`, errors));
    }
    return list;
  }

  /** A copy that is JSON and nothing else; throws where the value is not. */
  function toJson(result: unknown): unknown {
    if (typeof result === 'string' || typeof result === 'boolean' || result === null) return result;
    const text = JSON.stringify(result, (key, value) => {
      if (typeof value === 'function' || (value && (value._jsonata_lambda || value._jsonata_function))) {
        throw { code: 'NOT_JSON', message: 'The result is a function, not a value' };
      }
      if (typeof value === 'number' && !Number.isFinite(value)) {
        throw { code: 'NOT_JSON', message: 'The result holds a number that JSON does not know' };
      }
      if (key === '__proto__') throw { code: 'NOT_JSON', message: 'The result holds a property named __proto__' };
      return value;
    });
    return text === undefined ? undefined : JSON.parse(text);
  }

  function stringify(evaluated: Evaluated, limit: number): string {
    const text = JSON.stringify(evaluated);
    if (text.length <= limit) return text;
    const message = `The results are larger (${text.length} characters) than this record may yield (${limit})`;
    return JSON.stringify({ values: {}, errors: [{ path: '', code: 'SIZE', message }] });
  }

  /** JSONata puts the values at fault into its messages; they are customer text, so only their type stays. */
  function describe(thrown: unknown): { code: string; message: string } {
    const error = (thrown ?? {}) as Record<string, unknown>;
    const code = typeof error.code === 'string' ? error.code : 'UNKNOWN';
    let message = String(error.message ?? 'The expression failed');
    if (code === 'NOT_JSON' || code === 'COMPILE') return { code, message };
    if (code === 'D3137' || code === 'D3141') return { code, message: 'The expression raised an error of its own' };
    if (code === 'UNKNOWN')
      return { code, message: `The expression failed inside JSONata (${String(error.name ?? 'error')})` };
    for (const key of ['value2', 'value', 'exp']) {
      const quoted = error[key] === undefined ? undefined : JSON.stringify(error[key]);
      if (quoted) message = message.split(quoted).join(`<${error[key] === null ? 'null' : typeof error[key]}>`);
    }
    return { code, message };
  }
}
