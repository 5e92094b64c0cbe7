import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** As much of JSON Schema as the generators look at. */
export interface Schema {
  [key: string]: unknown;
  title?: string;
  $ref?: string;
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  required?: string[];
}

export async function readSchema(path: string): Promise<Schema> {
  return JSON.parse(await readFile(join(root, path), 'utf8')) as Schema;
}

/**
 * The base schema with the connection of every connector: each folder under src/sources and src/targets that has a
 * connection.schema.json becomes a branch of `source` or `target`, so a new connector touches its own folder only.
 */
export async function assembleMigrationSchema(): Promise<Schema> {
  const schema = await readSchema('src/spec/migration.schema.json');
  for (const [property, folder] of [
    ['source', 'src/sources'],
    ['target', 'src/targets'],
  ] as const) {
    const branches = await readConnections(folder);
    for (const branch of branches) addDefinitions(schema, branch);
    const side = schema.properties?.[property];
    if (!side) throw new Error(`The base schema has no property ${property}`);
    side.oneOf = branches.map((branch) => ({ $ref: `#/definitions/${branch.title}` }));
  }
  return schema;
}

async function readConnections(folder: string): Promise<Schema[]> {
  const names = (await readdir(join(root, folder))).sort();
  const paths = names.map((name) => `${folder}/${name}/connection.schema.json`);
  return Promise.all(paths.filter((path) => existsSync(join(root, path))).map(readSchema));
}

function addDefinitions(schema: Schema, { $schema: _, definitions, ...connection }: Schema): void {
  for (const [name, definition] of Object.entries({ [String(connection.title)]: connection, ...definitions })) {
    schema.definitions ??= {};
    if (schema.definitions[name]) throw new Error(`Two definitions are called ${name}`);
    schema.definitions[name] = definition;
  }
}
