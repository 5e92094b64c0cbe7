// Writes every generated file, or with --check says which of the committed ones are stale (exit 1).
//   node scripts/generate.ts [--check]
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { assembleMigrationSchema, root } from './generate/migration-schema.ts';
import { generateTypes } from './generate/types.ts';
import { generateValidators } from './generate/validators.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const schema = await assembleMigrationSchema();
const files: [path: string, content: string][] = [
  [join(root, 'schemas/migration.v1.schema.json'), `${JSON.stringify(schema, null, 2)}\n`],
  [join(root, 'src/model/migration.gen.ts'), await generateTypes(schema)],
  [join(root, 'src/spec/validate-migration.gen.js'), await generateValidators(schema)],
];

const stale: string[] = [];
for (const [path, content] of files) {
  const committed = await readFile(path, 'utf8').catch(() => null);
  if (committed === content) continue;
  stale.push(relative(root, path));
  if (!values.check) await writeFile(path, content);
}

if (values.check && stale.length > 0) {
  console.error(`Stale generated files: ${stale.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Generated files are fresh.' : `Wrote ${stale.join(', ')}.`);
}
