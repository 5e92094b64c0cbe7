import tables from './properties.gen.json' with { type: 'json' };

/** A property that the service knows: its name as published, and its type in the notation of the published specification. */
export interface Property {
  name: string;
  type: string;
}

type Packed = Record<string, Record<string, string>>;

const published = tables.published as unknown as Packed;
const later = tables.later as unknown as Packed;

/** The names of the object types whose properties are known. */
export type SchemaName = keyof typeof tables.published;

// Seen in live traffic or in guides, but missing from the specification.
const extra: Packed = {
  FAQListHead: { str: 'description' },
  Tag: { int: 'type' },
  Actions: { str: 'who', int: 'user_id' },
};

const cache = new Map<string, Map<string, Property>>();

/** The properties of an object type by lower-case name, or undefined when the type is not known. `withLater` adds those of the 2026 specification. */
export function propertiesOf(schema: string, withLater: boolean): Map<string, Property> | undefined {
  if (!published[schema]) return undefined;
  const key = `${schema} ${withLater}`;
  const known = cache.get(key) ?? unpack([published[schema], extra[schema], withLater ? later[schema] : undefined]);
  cache.set(key, known);
  return known;
}

function unpack(packs: (Record<string, string> | undefined)[]): Map<string, Property> {
  const properties = new Map<string, Property>();
  for (const pack of packs)
    for (const [type, names] of Object.entries(pack ?? {}))
      for (const name of names.split(' ')) properties.set(name.toLowerCase(), { name, type });
  return properties;
}
