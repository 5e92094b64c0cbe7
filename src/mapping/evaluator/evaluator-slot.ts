import { Failure } from '../../model/failure.ts';
import { isObject } from '../../model/json.ts';
import type { Breaker } from './breaker.ts';
import type { Evaluated, ProgramSets } from './protocol.ts';
import { type Evaluator, heapMegabytes, startEvaluator } from './start-evaluator.ts';

/** What became of a batch: the results up to where it ended, and why it ended early if it did. */
interface Attempt {
  results: Evaluated[];
  died: { code: 'TIMEOUT' | 'MEMORY'; message: string } | null;
}

/**
 * A place in the pool: one evaluator process at a time, started when needed and replaced when it dies. A batch whose process dies
 * goes on in a new one, with the record it was at alone: only if that dies again does the record fail.
 */
export class EvaluatorSlot {
  readonly #sets: ProgramSets;
  readonly #recordMs: number;
  readonly #breaker: Breaker;
  #evaluator: Evaluator | null = null;
  #closed = false;

  constructor(sets: ProgramSets, recordMs: number, breaker: Breaker) {
    this.#sets = sets;
    this.#recordMs = recordMs;
    this.#breaker = breaker;
  }

  get pid(): number | null {
    return this.#evaluator?.pid ?? null;
  }

  async start(): Promise<Evaluator> {
    if (this.#closed) throw new Failure({ code: 'E_EVALUATOR', message: 'The evaluators were closed.' });
    this.#evaluator ??= await startEvaluator(this.#sets, this.#recordMs);
    return this.#evaluator;
  }

  /** Evaluates `inputs` (JSON texts), one result each, in order. */
  async run(set: string, inputs: readonly string[]): Promise<Evaluated[]> {
    const done: Evaluated[] = [];
    let alone = false;
    while (done.length < inputs.length) {
      if (this.#breaker.isOpen(set))
        return [...done, ...inputs.slice(done.length).map(() => this.#breaker.result(set))];
      const rest = inputs.slice(done.length, alone ? done.length + 1 : undefined);
      const { results, died } = await this.#attempt(set, rest);
      done.push(...results);
      if (died && alone && results.length === 0) {
        const path = await this.#findCulprit(set, rest);
        const broken: Evaluated = { values: {}, errors: [{ path, ...died }] };
        this.#breaker.note(set, broken);
        done.push(broken);
      }
      alone = died !== null && !alone;
    }
    return done;
  }

  /** The expression that the process dies of, so that a person need not search for it; empty when it takes several together. */
  async #findCulprit(set: string, input: readonly string[]): Promise<string> {
    const programs = this.#sets[set] ?? [];
    if (programs.length === 1) return programs[0]?.name ?? '';
    for (const { name } of programs) {
      const { died } = await this.#attempt(set, input, name);
      if (died) return name;
    }
    return '';
  }

  async #attempt(set: string, inputs: readonly string[], only?: string): Promise<Attempt> {
    const evaluator = await this.start();
    const results: Evaluated[] = [];
    const died = await new Promise<Attempt['died']>((resolve) => {
      let silent = false;
      const giveUp = () => {
        silent = true;
        evaluator.kill();
      };
      // The evaluator cuts off a record itself and reports after each; this is for one that cannot.
      const silenceMs = 2 * this.#recordMs + 3000;
      let timer = setTimeout(giveUp, silenceMs);
      evaluator.listen({
        answer: (answer) => {
          if (answer.type !== 'results') return;
          clearTimeout(timer);
          const fresh = readResults(answer.results).slice(0, inputs.length - results.length);
          results.push(...fresh);
          if (only === undefined) for (const result of fresh) this.#breaker.note(set, result);
          if (results.length === inputs.length) resolve(null);
          else if (this.#breaker.isOpen(set)) this.#abandon(evaluator, () => resolve(null));
          else timer = setTimeout(giveUp, silenceMs);
        },
        ended: (how) => {
          clearTimeout(timer);
          if (this.#evaluator === evaluator) this.#evaluator = null;
          resolve(
            silent
              ? {
                  code: 'TIMEOUT',
                  message: `The expression did not end within ${silenceMs} ms and its process was stopped`,
                }
              : {
                  code: 'MEMORY',
                  message: `The expression took more than ${heapMegabytes} MB and its process died (${how})`,
                },
          );
        },
      });
      evaluator.send({ type: 'run', set, inputs: [...inputs], ...(only === undefined ? {} : { only }) });
    });
    return { results, died };
  }

  /** Ends a process in the middle of a batch whose rest nobody waits for. */
  #abandon(evaluator: Evaluator, then: () => void): void {
    this.#evaluator = null;
    evaluator.listen({ answer: () => {}, ended: then });
    evaluator.kill();
  }

  async close(): Promise<void> {
    this.#closed = true;
    const evaluator = this.#evaluator;
    this.#evaluator = null;
    evaluator?.kill();
    await evaluator?.ended;
  }
}

/** What comes out of an evaluator is as untrusted as what went in. */
function readResults(texts: readonly string[]): Evaluated[] {
  return texts.map((text) => {
    const result: unknown = JSON.parse(text);
    if (isObject(result) && isObject(result.values) && Array.isArray(result.errors))
      return result as unknown as Evaluated;
    return { values: {}, errors: [{ path: '', code: 'UNKNOWN', message: 'The evaluator gave no result' }] };
  });
}
