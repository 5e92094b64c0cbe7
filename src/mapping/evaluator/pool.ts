import { availableParallelism } from 'node:os';
import { Failure } from '../../model/failure.ts';
import { Breaker } from './breaker.ts';
import { EvaluatorSlot } from './evaluator-slot.ts';
import type { Evaluated, EvaluationInput, ProgramSets } from './protocol.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';

const batchRecords = 64;
const batchCharacters = 1_000_000;

export interface PoolOptions {
  sets: ProgramSets;
  /** Processes at once. Default: one less than the machine has cores, at most 2. */
  size?: number;
  /** Milliseconds that all expressions of a set may take for one record. Default 2000, some ten thousand times the usual. */
  recordMs?: number;
}

export interface EvaluatorPool {
  /** One result for each input, in order. Never rejects because of an expression or a record. */
  evaluate(set: string, inputs: readonly EvaluationInput[]): Promise<Evaluated[]>;
  /** The running processes, for tests and for whoever must end them from outside. */
  pids(): number[];
  close(): Promise<void>;
}

interface Batch {
  set: string;
  /** JSON texts. */
  inputs: readonly string[];
  resolve(results: Evaluated[]): void;
  reject(error: unknown): void;
}

/**
 * Evaluator processes for one fixed collection of expressions.
 * @throws Failure `E_EXPRESSION` for an expression that may not run, `E_EVALUATOR` when the first process does not start.
 */
export async function createEvaluatorPool({ sets, size, recordMs = 2000 }: PoolOptions): Promise<EvaluatorPool> {
  refuseUnsafe(sets);
  const count = Math.max(1, size ?? Math.min(2, availableParallelism() - 1));
  const breaker = new Breaker();
  const slots = Array.from({ length: count }, () => new EvaluatorSlot(sets, recordMs, breaker));
  const idle = [...slots];
  const waiting: Batch[] = [];
  let closed = false;
  await slots[0]?.start();

  function next(): void {
    const batch = waiting[0];
    const slot = batch && idle.shift();
    if (!slot) return;
    waiting.shift();
    const work = slot.run(batch.set, batch.inputs).then(batch.resolve, batch.reject);
    void work.finally(() => {
      idle.unshift(slot);
      next();
    });
  }

  return {
    evaluate: async (set, inputs) => {
      if (closed) throw new Failure({ code: 'E_EVALUATOR', message: 'The evaluators are closed.' });
      const batches = splitBatches(inputs.map((input) => JSON.stringify(input))).map((batch) => {
        const { promise, resolve, reject } = Promise.withResolvers<Evaluated[]>();
        waiting.push({ set, inputs: batch, resolve, reject });
        next();
        return promise;
      });
      return (await Promise.all(batches)).flat();
    },
    pids: () => slots.map((slot) => slot.pid).filter((pid) => pid !== null),
    close: async () => {
      closed = true;
      const error = new Failure({ code: 'E_EVALUATOR', message: 'The evaluators were closed.' });
      for (const batch of waiting.splice(0)) batch.reject(error);
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}

/** Small enough that a batch neither keeps other work waiting nor fills an evaluator's heap. */
function splitBatches(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const last = batches.at(-1);
    if (last && last.length < batchRecords && characters + text.length <= batchCharacters) last.push(text);
    else {
      batches.push([text]);
      characters = 0;
    }
    characters += text.length;
  }
  return batches;
}
