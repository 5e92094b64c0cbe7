import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Pointer } from '../model/finding.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import type { Draft } from './spec-finding.ts';

const maxDepth = 64;
/** Nodes that aliases may repeat in all: enough for anchors written by people, far below what a bomb needs. */
const maxAliasedNodes = 10_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** `pointer` leads to what is null in the value because it was refused; null where nothing is. */
type Report = (offset: number, draft: Draft, pointer: Pointer | null) => void;

interface Walk {
  report: Report;
  anchors: Map<string, Node>;
  aliases: Map<Alias, Node>;
  aliasedNodes: number;
  /** Anchored nodes being read: an alias to one of them would be endless. */
  open: Set<Node>;
}

/**
 * The JSON value of a node. Reports equal keys, keys of the object prototype, integers beyond 2^53, numbers that JSON
 * lacks, too deep nesting and aliases that multiply; such parts are null or left out. Fills `aliases` with where each leads.
 */
export function plainValue(root: Node, aliases: Map<Alias, Node>, report: Report): JsonValue {
  const walk: Walk = { report, anchors: new Map(), aliases, aliasedNodes: 0, open: new Set() };
  return read(root, walk, [], false);
}

function read(node: Node | null, walk: Walk, pointer: Pointer, aliased: boolean): JsonValue {
  if (node === null) return null;
  if (pointer.length > maxDepth) return refuse(walk, node, pointer, faults.depth);
  if (aliased) walk.aliasedNodes += 1;
  if (isAlias(node)) return readAlias(node, walk, pointer);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  walk.open.add(node);
  try {
    if (isScalar(node)) return readScalar(node, walk, pointer);
    if (isSeq<Node>(node)) return node.items.map((item, index) => read(item, walk, [...pointer, index], aliased));
    if (isMap<Scalar<string>, Node>(node)) return readMap(node.items, walk, pointer, aliased);
    return null;
  } finally {
    walk.open.delete(node);
  }
}

function readAlias(alias: Alias, walk: Walk, pointer: Pointer): JsonValue {
  const node = walk.anchors.get(alias.source);
  if (!node) return refuse(walk, alias, pointer, faults.noAnchor);
  if (walk.open.has(node) || walk.aliasedNodes > maxAliasedNodes) return refuse(walk, alias, pointer, faults.aliases);
  walk.aliases.set(alias, node);
  return read(node, walk, pointer, true);
}

function readScalar(scalar: Scalar, walk: Walk, pointer: Pointer): JsonValue {
  const { value } = scalar;
  if (typeof value === 'bigint') {
    const exact = value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
    return exact ? Number(value) : refuse(walk, scalar, pointer, faults.integer);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return refuse(walk, scalar, pointer, faults.infinite);
  return value as JsonValue;
}

function readMap(pairs: Pair<Scalar<string>, Node>[], walk: Walk, pointer: Pointer, aliased: boolean): JsonObject {
  const entries = new Map<string, JsonValue>();
  for (const { key, value } of pairs) {
    const name = String(key.value ?? '');
    const plain = read(value, walk, [...pointer, name], aliased);
    if (forbiddenKeys.has(name)) refuse(walk, key, null, faults.forbidden);
    else if (entries.has(name)) refuse(walk, key, null, faults.twice);
    else entries.set(name, plain);
  }
  return Object.fromEntries(entries);
}

function refuse(walk: Walk, node: Node, pointer: Pointer | null, draft: Draft): null {
  walk.report(node.range?.[0] ?? 0, draft, pointer);
  return null;
}

const faults = {
  aliases: { code: 'E_YAML_ALIASES', message: 'Aliases repeat too much here.', hint: 'Write the values out.' },
  depth: { code: 'E_YAML_DEPTH', message: 'The spec is nested too deeply.', hint: 'Remove the nesting.' },
  forbidden: { code: 'E_FORBIDDEN_KEY', message: 'Keys of this name are not allowed.', hint: 'Rename or remove it.' },
  infinite: {
    code: 'E_NUMBER',
    message: 'A spec has no infinite numbers.',
    hint: 'Write a finite number, or text in quotes.',
  },
  integer: {
    code: 'E_INTEGER_RANGE',
    message: 'This integer is beyond 2^53 and would lose digits.',
    hint: 'Put it in quotes.',
  },
  noAnchor: {
    code: 'E_YAML_ALIAS',
    message: 'There is no anchor of this name above.',
    hint: 'Define it with & before it is used.',
  },
  twice: {
    code: 'E_DUPLICATE_KEY',
    message: 'This key stands here a second time.',
    hint: 'Remove one of the two.',
  },
};
