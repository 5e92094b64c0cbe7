import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findImportViolations } from '../../scripts/find-import-violations.ts';

describe('the check of import directions', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'imports-'));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  function plant(files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
  }

  it('passes imports that go down', async () => {
    plant({
      'src/engine/a.ts': "import { b } from '../model/b.ts';\nexport const a = b;",
      'src/model/b.ts': 'export const b = 1;',
    });
    assert.deepEqual(await findImportViolations(root), []);
  });

  const violations: [title: string, files: Record<string, string>, expected: RegExp][] = [
    [
      'an import that climbs',
      {
        'src/model/b.ts': "import { a } from '../engine/a.ts';\nexport const b = a;",
        'src/engine/a.ts': 'export const a = 1;',
      },
      /src\/model\/b\.ts imports src\/engine\/a\.ts/,
    ],
    [
      'a type-only import that climbs',
      {
        'src/http/b.ts': "import type { A } from '../cli/a.ts';\nexport type B = A;",
        'src/cli/a.ts': 'export type A = 1;',
      },
      /src\/http\/b\.ts imports src\/cli\/a\.ts/,
    ],
    [
      'one source that knows another',
      {
        'src/sources/x/a.ts': "import { b } from '../y/b.ts';\nexport const a = b;",
        'src/sources/y/b.ts': 'export const b = 1;',
      },
      /src\/sources\/x\/a\.ts imports src\/sources\/y\/b\.ts/,
    ],
    [
      'a sandbox that reaches into the product',
      {
        'src/sandbox/a.ts': "import { b } from '../model/b.ts';\nexport const a = b;",
        'src/model/b.ts': 'export const b = 1;',
      },
      /src\/sandbox\/a\.ts imports src\/model\/b\.ts/,
    ],
    ['a room nobody declared', { 'src/attic/a.ts': 'export const a = 1;' }, /src\/attic\/a\.ts: stands in no room/],
  ];

  for (const [title, files, expected] of violations) {
    it(`reports ${title}`, async () => {
      plant(files);
      assert.match((await findImportViolations(root)).join('\n'), expected);
    });
  }

  it('fails when there is nothing to see', async () => {
    plant({ 'src/model/notes.md': '' });
    await assert.rejects(findImportViolations(root), /saw 0 of 0 modules/);
  });
});
