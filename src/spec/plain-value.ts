import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { JsonObject, JsonValue } from '../model/json.ts';
import type { Draft } from './spec-finding.ts';

const maxDepth = 64;
/** Nodes that aliases may repeat in all: enough for anchors written by people, far below what a bomb needs. */
const maxAliasedNodes = 10_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

type Report = (offset: number, draft: Draft) => void;

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
  return read(root, walk, 0, false);
}

function read(node: Node | null, walk: Walk, depth: number, aliased: boolean): JsonValue {
  if (node === null) return null;
  const offset = node.range?.[0] ?? 0;
  if (depth > maxDepth)
    return refuse(walk, offset, 'E_YAML_DEPTH', 'The spec is nested too deeply.', 'Remove the nesting.');
  if (aliased) walk.aliasedNodes += 1;
  if (isAlias(node)) return readAlias(node, walk, depth);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  walk.open.add(node);
  try {
    if (isScalar(node)) return readScalar(node, offset, walk);
    if (isSeq<Node>(node)) return node.items.map((item) => read(item, walk, depth + 1, aliased));
    if (isMap<Scalar<string>, Node>(node)) return readMap(node.items, walk, depth, aliased);
    return null;
  } finally {
    walk.open.delete(node);
  }
}

function readAlias(alias: Alias, walk: Walk, depth: number): JsonValue {
  const offset = alias.range?.[0] ?? 0;
  const node = walk.anchors.get(alias.source);
  if (!node) {
    return refuse(
      walk,
      offset,
      'E_YAML_ALIAS',
      'There is no anchor of this name above.',
      'Define it with & before it is used.',
    );
  }
  if (walk.open.has(node) || walk.aliasedNodes > maxAliasedNodes) {
    return refuse(walk, offset, 'E_YAML_ALIASES', 'Aliases repeat too much here.', 'Write the values out.');
  }
  walk.aliases.set(alias, node);
  return read(node, walk, depth, true);
}

function readScalar(scalar: Scalar, offset: number, walk: Walk): JsonValue {
  const { value } = scalar;
  if (typeof value === 'bigint') {
    if (value < Number.MIN_SAFE_INTEGER || value > Number.MAX_SAFE_INTEGER) {
      refuse(
        walk,
        offset,
        'E_INTEGER_RANGE',
        'This integer is beyond 2^53 and would lose digits.',
        'Put it in quotes.',
      );
    }
    return Number(value);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return refuse(
      walk,
      offset,
      'E_NUMBER',
      'A spec has no infinite numbers.',
      'Write a finite number, or text in quotes.',
    );
  }
  return value as JsonValue;
}

function readMap(pairs: Pair<Scalar<string>, Node>[], walk: Walk, depth: number, aliased: boolean): JsonObject {
  const entries = new Map<string, JsonValue>();
  for (const { key, value } of pairs) {
    const name = String(key.value ?? '');
    const offset = key.range?.[0] ?? 0;
    const plain = read(value, walk, depth + 1, aliased);
    if (forbiddenKeys.has(name)) {
      refuse(walk, offset, 'E_FORBIDDEN_KEY', `"${name}" cannot be a key.`, 'Rename or remove it.');
    } else if (entries.has(name)) {
      refuse(walk, offset, 'E_DUPLICATE_KEY', 'This key stands here a second time.', 'Remove one of the two.');
    } else {
      entries.set(name, plain);
    }
  }
  return Object.fromEntries(entries);
}

function refuse(walk: Walk, offset: number, code: string, message: string, hint: string): null {
  walk.report(offset, { code, message, hint });
  return null;
}
