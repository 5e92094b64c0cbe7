import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { matrix } from '../support/matrix.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('every row of the fault matrix names tests that exist, or says why there is none', () => {
  assert.deepEqual(
    matrix.map(({ row }) => row),
    Array.from({ length: 36 }, (_, i) => i + 1),
  );
  for (const { row, files, open } of matrix) {
    assert.ok(files.length > 0 || open, `row ${row} has no test`);
    for (const file of files) assert.ok(existsSync(`${root}${file}.test.ts`), `row ${row}: ${file}`);
  }
});

test('every test of the fault bench belongs to a row', () => {
  const named = new Set(matrix.flatMap(({ files }) => files));
  const tests = globSync('{faults,properties}/*.test.ts', { cwd: root }).map((file) => file.replace(/\.test\.ts$/, ''));
  const ours = new Set(['faults/matrix', 'faults/toxic-proxy']);
  assert.deepEqual(
    tests.filter((file) => !named.has(file) && !ours.has(file)),
    [],
  );
});
