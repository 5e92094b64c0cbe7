import { readFileSync } from 'node:fs';
import { constants, createContext, runInContext, Script } from 'node:vm';
import { forbiddenFunctions } from '../functions.ts';
import { createBase64 } from './base64.ts';
import { createDriver, type Driver } from './driver.ts';
import type { Evaluated, ProgramSets } from './protocol.ts';
import { zoneDays } from './zone-days.ts';

export interface RealmOptions {
  /** Path of JSONata's script. */
  jsonata: string;
  sets: ProgramSets;
  /** How long one record may take; when it is over the record's evaluation is cut off, even inside a regular expression. */
  recordMs: number;
}

/**
 * Yields the results of a batch, JSON texts of Evaluated in the order of `inputs`, in one or more slices. A batch that is cut off
 * goes on behind the record it was at, which gets one more try alone: a busy machine must not fail an innocent one.
 */
export function* evaluateBatch(
  realm: Realm,
  { set, inputs, only = null }: { set: string; inputs: readonly string[]; only?: string | null },
): Generator<string[]> {
  let next = 0;
  let alone = false;
  while (next < inputs.length) {
    const slice = alone ? inputs.slice(next, next + 1) : inputs.slice(next);
    const { results, cutOffAt } = realm.run(slice, set, only);
    if (cutOffAt === null) alone = false;
    else if (alone) {
      results.push(timedOut(cutOffAt, realm.recordMs));
      alone = false;
    } else alone = true;
    next += results.length;
    if (results.length > 0) yield results;
  }
}

function timedOut(path: string, recordMs: number): string {
  const message = `The expression was cut off after ${recordMs} ms`;
  return JSON.stringify({ values: {}, errors: [{ path, code: 'TIMEOUT', message }] } satisfies Evaluated);
}

/** A bare V8 context with JSONata and the programs in it; replaced whenever an evaluation in it was cut off. */
export class Realm {
  readonly recordMs: number;
  readonly #options: RealmOptions;
  readonly #library: Script;
  #context: object = {};
  #driver: Driver | null = null;

  constructor(options: RealmOptions) {
    this.#options = options;
    this.recordMs = options.recordMs;
    this.#library = new Script(readFileSync(options.jsonata, 'utf8'), { filename: 'jsonata.js' });
  }

  /** Runs a slice; `cutOffAt` names the expression under way when the time was over, null when all finished. */
  run(inputs: readonly string[], set: string, only: string | null): { results: string[]; cutOffAt: string | null } {
    this.#driver ??= this.#create();
    const driver = this.#driver;
    for (const text of inputs) driver.push(text);
    let cutOffAt: string | null = null;
    try {
      runInContext(`driver.run(${JSON.stringify(set)}, ${JSON.stringify(only)})`, this.#context, {
        timeout: this.recordMs,
      });
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      cutOffAt = driver.at();
      this.#driver = null;
    }
    return { results: JSON.parse(driver.take()) as string[], cutOffAt };
  }

  #create(): Driver {
    // Microtasks run before runInContext returns, so its timeout also covers what JSONata awaits.
    this.#context = createContext(constants.DONT_CONTEXTIFY, {
      microtaskMode: 'afterEvaluate',
      codeGeneration: { strings: false, wasm: false },
    });
    this.#library.runInContext(this.#context);
    const { sets, recordMs } = this.#options;
    const args = [JSON.stringify(sets), JSON.stringify(forbiddenFunctions), Math.ceil(recordMs * 0.8)];
    return runInContext(
      `const window = (${createBase64})();
       const driver = (${createDriver})(jsonata, ${zoneDays}, ${args.map((arg) => JSON.stringify(arg)).join(', ')});
       driver`,
      this.#context,
    ) as Driver;
  }
}
