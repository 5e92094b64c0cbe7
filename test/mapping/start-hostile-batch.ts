// Starts an evaluator on a regular expression that takes for ever and prints its process id; killed by the test.
import { createEvaluatorPool } from '../../src/mapping/evaluator/pool.ts';

const sets = { s: [{ name: 'n', source: '$contains(text, /^(a+)+$/)' }] };
const pool = await createEvaluatorPool({ sets, size: 1, recordMs: 1000 });
console.log(pool.pids()[0]);
await pool.evaluate('s', [{ input: { text: `${'a'.repeat(50)}!` } }]);
