import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { execa } from 'execa';
import { writeWhole } from '../../../src/engine/report/write-whole.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function* text(...parts: string[]): AsyncGenerator<string> {
  for (const part of parts) {
    yield part;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

test('several processes may write a file at once: one of them stays, whole', async (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'report.md');
  const module = new URL('../../../src/engine/report/write-whole.ts', import.meta.url).href;
  const script = `import { writeWhole } from ${JSON.stringify(module)};
    async function* text() { for (let n = 0; n < 200; n += 1) { yield process.argv[1]; await new Promise((r) => setTimeout(r, 1)); } }
    for (let n = 0; n < 5; n += 1) await writeWhole(${JSON.stringify(path)}, text());`;
  await Promise.all(
    ['a', 'b'].map((letter) => execa(process.execPath, ['--input-type=module', '--eval', script, letter])),
  );
  assert.match(readFileSync(path, 'utf8'), /^(a{200}|b{200})$/);
  assert.deepEqual(readdirSync(folder), ['report.md']);
});

test('what a process that is gone left beside it goes; what one that lives writes stays', async (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'report.md');
  const gone = await execa(process.execPath, ['--eval', 'console.log(process.pid)']);
  for (const pid of [gone.stdout, process.ppid]) writeFileSync(`${path}.${pid}.new`, 'half');
  await writeWhole(path, text('whole'));
  assert.deepEqual(readdirSync(folder).toSorted(), ['report.md', `report.md.${process.ppid}.new`].toSorted());
  assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('a text that breaks off leaves the old file', async (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'report.md');
  await writeWhole(path, text('old'));
  async function* broken(): AsyncGenerator<string> {
    yield 'new';
    throw new Error('broken');
  }
  await assert.rejects(writeWhole(path, broken()), /broken/);
  assert.equal(readFileSync(path, 'utf8'), 'old');
  assert.deepEqual(readdirSync(folder), ['report.md']);
});
