import {
  isAlias,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
} from 'yaml';

/** Entries for one map of a spec. */
export interface Insertion {
  /** Keys from the root to the map; what is missing on the way is made. */
  path: readonly string[];
  entries: readonly (readonly [key: string, value: string])[];
  /** Lines put behind the entries, each as a comment; left out where the map has no lines of its own. */
  comments: readonly string[];
}

type SpecMap = YAMLMap<Node, Node | null>;

/**
 * Puts entries into a map of a YAML text and leaves every other character as it is: comments, order, quoting, anchors, flow
 * maps and line ends. Null where the map is shared through an alias, or written so that nothing can be put into it safely.
 */
export function insertEntries(text: string, { path, entries, comments }: Insertion): string | null {
  if (entries.length === 0 && comments.length === 0) return text;
  const document = parseDocument(text, { merge: false, uniqueKeys: false, stringKeys: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const shared = aliasedAnchors(document.contents);
  let map = document.contents as SpecMap;
  for (const [depth, key] of path.entries()) {
    if (map.anchor !== undefined && shared.has(map.anchor)) return null;
    const pair = map.items.find((each) => isScalar(each.key) && each.key.value === key);
    if (!pair) {
      const missing = path.slice(depth);
      if (entries.length > 0) return insertInto(text, map, nest(missing, entries), comments);
      return missing.length > 1 ? text : insertInto(text, map, {}, commentMap(key, comments));
    }
    if (!isMap(pair.value) || isAlias(pair.value)) return null;
    map = pair.value as SpecMap;
  }
  if (map.anchor !== undefined && shared.has(map.anchor)) return null;
  return insertInto(text, map, Object.fromEntries(entries), comments);
}

/** A map that does not stand yet, as the comments that become it. */
function commentMap(key: string, comments: readonly string[]): string[] {
  return [`${key}:`, ...comments.map((comment) => `  ${comment}`)];
}

function aliasedAnchors(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  visit(root, { Alias: (_, { source }) => void names.add(source) });
  return names;
}

type Value = string | { [key: string]: Value };

function nest(path: readonly string[], entries: Insertion['entries']): Record<string, Value> {
  const [key = '', ...rest] = path;
  return { [key]: rest.length === 0 ? Object.fromEntries(entries) : nest(rest, entries) };
}

function insertInto(
  text: string,
  map: SpecMap,
  value: Record<string, Value>,
  comments: readonly string[],
): string | null {
  if (map.flow) return Object.keys(value).length === 0 ? text : insertIntoFlow(text, map, value);
  const [first] = map.items;
  const last = map.items.at(-1);
  const start = first?.key.range?.[0];
  const end = last && endOf(last);
  if (start === undefined || end === undefined) return null;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/^\uFEFF/, '');
  if (!/^ *$/.test(indent)) return null;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = Object.keys(value).length === 0 ? '' : stringify(quoted(value), { lineWidth: 0, simpleKeys: true });
  const lines = [...block.split('\n').filter((line) => line !== ''), ...nestComments(value, comments)];
  const insertion = lines.map((line) => indent + line).join(newline);
  const lineEnd = text.indexOf('\n', lastVisible(text, end));
  if (lineEnd === -1) return `${text}${newline}${insertion}${newline}`;
  return `${text.slice(0, lineEnd + 1)}${insertion}${newline}${text.slice(lineEnd + 1)}`;
}

/** Comments stand beside the innermost entries. */
function nestComments(value: Record<string, Value>, comments: readonly string[]): string[] {
  let depth = 0;
  for (let [inner] = Object.values(value); typeof inner === 'object'; [inner] = Object.values(inner)) depth++;
  return comments.map((comment) => `${'  '.repeat(depth)}# ${comment}`);
}

function insertIntoFlow(text: string, map: SpecMap, value: Record<string, Value>): string | null {
  const [start] = map.range ?? [];
  const last = map.items.at(-1);
  if (start === undefined || text[start] !== '{') return null;
  const isJson = map.items.some(({ key }) => isScalar(key) && key.type === Scalar.QUOTE_DOUBLE) || /^\s*\{/.test(text);
  const inner = isJson
    ? JSON.stringify(value).slice(1, -1)
    : stringify(quoted(value), { collectionStyle: 'flow', lineWidth: 0, simpleKeys: true })
        .trim()
        .replace(/^\{\s*|\s*\}$/g, '');
  const end = last && endOf(last);
  if (last && end === undefined) return null;
  if (end !== undefined) return `${text.slice(0, end)}, ${inner}${text.slice(end)}`;
  const after = text.slice(start + 1);
  return `${text.slice(0, start + 1)} ${inner}${/^\s/.test(after) ? '' : ' '}${after}`;
}

function endOf({ key, value }: Pair<Node, Node | null>): number | undefined {
  return (value ?? key).range?.[1];
}

/** Where the last visible character before `end` stands: a block's range may go on over empty lines. */
function lastVisible(text: string, end: number): number {
  return Math.max(0, text.slice(0, end).trimEnd().length - 1);
}

/** Texts of several lines would become blocks. */
function quoted(value: Value): unknown {
  if (typeof value !== 'string') {
    return new Map(Object.entries(value).map(([key, item]) => [scalar(key), quoted(item)]));
  }
  return scalar(value);
}

function scalar(text: string): Scalar | string {
  if (!/[\p{Cc}\u2028\u2029]/u.test(text)) return text;
  const node = new Scalar(text);
  node.type = Scalar.QUOTE_DOUBLE;
  return node;
}
