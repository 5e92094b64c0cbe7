import { compile } from 'json-schema-to-typescript';
import type { Schema } from './migration-schema.ts';

const banner = `// Generated from the spec's JSON Schema by scripts/generate.ts: change the schema, then run \`npm run generate\`.
// A property with a default is always there, because loading a spec fills it in.`;

/** The type `Migration`: a spec as it is after loading. */
export async function generateTypes(schema: Schema): Promise<string> {
  const forTypes = simplify(schema, true) as Schema;
  for (const [name, definition] of Object.entries(forTypes.definitions ?? {})) definition.title = name;
  forTypes.title = 'Migration';
  return compile(forTypes, 'Migration', {
    additionalProperties: false,
    bannerComment: banner,
    enableConstEnums: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
    unreachableDefinitions: false,
  });
}

/** Titles and examples would each become a named type or noise; `default` means present. */
function simplify(node: unknown, isSchema: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => simplify(item, true));
  if (typeof node !== 'object' || node === null) return node;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (isSchema && ['title', 'examples', 'default', 'discriminator', '$id', '$schema'].includes(key)) continue;
    if (isSchema && ['enum', 'const', 'required', 'type'].includes(key)) result[key] = value;
    else result[key] = simplify(value, !(isSchema && ['properties', 'definitions'].includes(key)));
  }
  if (isSchema && 'properties' in node) result.required = present(node as Schema);
  if (isSchema && 'oneOf' in node) delete result.type;
  return result;
}

function present({ required = [], properties = {} }: Schema): string[] {
  const filled = Object.keys(properties).filter((name) => properties[name] && 'default' in properties[name]);
  return [...new Set([...required, ...filled])];
}
