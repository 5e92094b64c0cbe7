import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, test } from 'node:test';
import { createEvaluatorPool, type EvaluatorPool } from '../../src/mapping/evaluator/pool.ts';
import { createMapper } from '../../src/mapping/mapper.ts';
import type { Mapped } from '../../src/model/desired.ts';

/** Maps ten tickets of which the fifth makes `source` turn hostile, and answers the fifth after checking that the others are unharmed. */
async function harm(source: string, deadlineMs = 400): Promise<Mapped> {
  const mapping = {
    tickets: { fields: { summary: '"ok " & n', evil: `hostile ? (${source}) : 1` }, customFields: {} },
  };
  const mapper = await createMapper({ mapping, select: null, size: 1, deadlineMs });
  const records = Array.from({ length: 10 }, (_, n) => ({ id: `${n}`, record: { n, hostile: n === 4 }, raw: null }));
  const before = process.memoryUsage.rss();
  try {
    const results = await mapper.map('tickets', records);
    const others = results.filter((_, n) => n !== 4);
    const expected = records.map(({ id }) => ({
      id,
      values: { summary: `ok ${id}`, evil: 1 },
      customFields: {},
      problems: [],
    }));
    assert.deepEqual(
      others,
      expected.filter((_, n) => n !== 4),
    );
    // The pool is as good as new.
    assert.deepEqual(await mapper.map('tickets', records.slice(0, 1)), expected.slice(0, 1));
    assert.ok(process.memoryUsage.rss() - before < 150e6, 'the parent stays small');
    const culprit = results[4];
    assert.ok(culprit);
    return culprit;
  } finally {
    await mapper.close();
  }
}

const texts = '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"';
const cases: [what: string, source: string, code: string, deadlineMs?: number][] = [
  ['a catastrophic regular expression', `$contains(${texts}, /^(a+)+$/)`, 'E_MAPPING_TIMEOUT'],
  ['an endless tail call', '($f := function($x) { $f($x + 1) }; $f(1))', 'E_MAPPING_TIMEOUT'],
  ['an endless recursion', '($f := function($x) { 1 + $f($x + 1) }; $f(1))', 'E_MAPPING_ERROR'],
  ['a text of a hundred million characters', '$pad("x", 1e8)', 'E_MAPPING_MEMORY', 20_000],
  ['a text doubled without end', '($f := function($s) { $f($s & $s) }; $f("xx"))', 'E_MAPPING_ERROR'],
  ['a list of ten million', '[1..9999999]', 'E_MAPPING_MEMORY'],
  ['its own error with text of the record', '$error("at " & n)', 'E_MAPPING_ERROR'],
];
for (const [what, source, code, deadlineMs] of cases) {
  test(`${what} costs its record and no other`, async () => {
    const culprit = await harm(source, deadlineMs);
    assert.equal(culprit.problems[0]?.code, code);
    assert.equal(culprit.problems[0]?.kind, 'failed');
    assert.equal(culprit.values.evil, undefined);
  });
}

test('a memory bomb takes its process down, and the problem names the field', async () => {
  const bomb = '$map([1..500], function($v) { [1..900000] })';
  const culprit = await harm(bomb, 60_000);
  assert.deepEqual(
    culprit.problems.map(({ code, field }) => [code, field]),
    [['E_MAPPING_MEMORY', 'evil']],
  );
});

test('prototypes are out of reach', async () => {
  const wayOut = '$.constructor.constructor("return process")()';
  const probes = [
    wayOut,
    '$.__proto__',
    '$.constructor',
    '$lookup($, "__proto__")',
    '"".constructor',
    '$lookup($, "constructor")',
  ];
  const culprit = await harm(`[${probes.join(', ')}, $keys($.__proto__)]`);
  assert.deepEqual(culprit.problems, []);
  assert.deepEqual(culprit.values.evil, []);
});

const pools: EvaluatorPool[] = [];
after(() => Promise.all(pools.map((pool) => pool.close())));

test('an evaluator killed in mid-batch is replaced and no record is lost', async () => {
  const sets = { s: [{ name: 'n', source: '($sum([1..300].($ * $)); n)' }] };
  const pool = await createEvaluatorPool({ sets, size: 1 });
  pools.push(pool);
  const inputs = Array.from({ length: 500 }, (_, n) => ({ input: { n } }));
  const working = pool.evaluate('s', inputs);
  const killed = pool.pids()[0] ?? 0;
  process.kill(killed, 'SIGKILL');
  const results = await working;
  assert.deepEqual(
    results.map(({ values }) => values.n),
    inputs.map(({ input }) => input.n),
  );
  assert.notEqual(pool.pids()[0], killed);
});

test('an evaluator ignores Ctrl-C', async () => {
  const pool = await createEvaluatorPool({ sets: { s: [{ name: 'n', source: 'n' }] }, size: 1 });
  pools.push(pool);
  const [pid] = pool.pids();
  assert.ok(pid);
  process.kill(pid, 'SIGINT');
  const [result] = await pool.evaluate('s', [{ input: { n: 1 } }]);
  assert.deepEqual(result?.values, { n: 1 });
  assert.deepEqual(pool.pids(), [pid]);
});

test('an evaluator can neither read other files nor see the environment', async () => {
  const pool = await createEvaluatorPool({ sets: { s: [{ name: 'n', source: 'n' }] }, size: 1 });
  pools.push(pool);
  const command = execFileSync('ps', ['-o', 'args=', '-p', String(pool.pids()[0])], { encoding: 'utf8' });
  assert.match(command, /--permission /);
  assert.match(command, /--max-old-space-size=256/);
  const environment = execFileSync('cat', [`/proc/${pool.pids()[0]}/environ`], { encoding: 'utf8' });
  assert.deepEqual(
    environment.split('\0').filter((entry) => !/^(NODE_CHANNEL_|$)/.test(entry)),
    [],
  );
});

test('evaluators closed while they work end their callers with a failure', async () => {
  const pool = await createEvaluatorPool({ sets: { s: [{ name: 'n', source: '$sum([1..20000])' }] }, size: 1 });
  const working = pool.evaluate(
    's',
    Array.from({ length: 300 }, () => ({ input: {} })),
  );
  const refused = assert.rejects(working, { code: 'E_EVALUATOR' });
  await pool.close();
  await refused;
  assert.deepEqual(pool.pids(), []);
});

test('an expression that takes every record its whole time is given up after a few, and blocks the rest', async () => {
  const mapping = {
    tickets: { fields: { evil: `$contains(${texts}, /^(a+)+$/)` }, customFields: {} },
    contacts: { fields: { name: '"ok"' }, customFields: {} },
  };
  const mapper = await createMapper({ mapping, select: null, size: 1, deadlineMs: 100 });
  const records = Array.from({ length: 200 }, (_, n) => ({ id: `${n}`, record: { n }, raw: null }));
  try {
    const results = [...(await mapper.map('tickets', records)), ...(await mapper.map('tickets', records))];
    const kinds = Map.groupBy(results, ({ problems }) => `${problems[0]?.kind} ${problems[0]?.code}`);
    assert.equal(results.length, 400);
    assert.equal(kinds.get('blocked E_EXPRESSION_TIMEOUT')?.length, 395);
    assert.equal(kinds.get('failed E_MAPPING_TIMEOUT')?.length, 5);
    const [problem] = results.at(-1)?.problems ?? [];
    assert.deepEqual([problem?.field, problem?.pointer], ['evil', ['tickets', 'fields', 'evil']]);
    // Other records do not suffer.
    assert.deepEqual((await mapper.map('contacts', records.slice(0, 1)))[0]?.values, { name: 'ok' });
  } finally {
    await mapper.close();
  }
});
