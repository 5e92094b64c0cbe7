import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';
import { readSchema, root, type Schema } from './migration-schema.ts';

/** Validators as plain functions, so that no schema is compiled at run time (that alone takes 150 ms). */
export async function generateValidators(migration: Schema): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    code: { esm: true, source: true },
    discriminator: true,
    formats: { jsonata: true },
    useDefaults: true,
    verbose: true,
  });
  formats.default(ajv, ['date-time', 'uri']);
  const schemas = {
    migration,
    event: await readSchema('schemas/events.v1.schema.json'),
    plan: await readSchema('schemas/plan.v1.schema.json'),
  };
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const source = standalone.default(ajv, {
    validateMigration: 'migration',
    validateSource: 'migration#/properties/source',
    validateTarget: 'migration#/properties/target',
    validateEvent: 'event',
    validatePlanLine: 'plan',
  });
  const bundle = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    banner: { js: '// Generated from the JSON Schemas by scripts/generate.ts: run `npm run generate`.' },
    bundle: true,
    // A checkout may have another's node_modules behind a link; the text names these files' paths.
    preserveSymlinks: true,
    format: 'esm',
    logLevel: 'error',
    platform: 'node',
    target: 'node22',
    write: false,
  });
  const [file] = bundle.outputFiles;
  if (!file) throw new Error('esbuild wrote no file');
  return file.text;
}
