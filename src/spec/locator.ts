import { type Alias, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { Location, Pointer } from '../model/finding.ts';
import { sourceOffset } from './scalar-offset.ts';

/** From places in the value to places in the file. */
export interface Locator {
  offset(offset: number): Location;
  /** Of the value; of the nearest ancestor's key when the spec does not write it (defaults). */
  value(pointer: Pointer): Location;
  /** Of the key. */
  key(pointer: Pointer): Location;
  /** Of a character inside a text value. */
  inText(pointer: Pointer, index: number): Location;
}

interface Parsed {
  file: string;
  text: string;
  lineCounter: LineCounter;
  root: Node | null;
  aliases: ReadonlyMap<Alias, Node>;
}

interface Place {
  node: Node | null;
  keyOffset: number;
  /** Whether the whole pointer was found. */
  found: boolean;
}

export function createLocator({ file, text, lineCounter, root, aliases }: Parsed): Locator {
  const toLocation = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(Math.max(0, offset));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };

  const find = (pointer: Pointer): Place => {
    let place: Place = { node: follow(root, aliases), keyOffset: startOf(root), found: true };
    for (const part of pointer) {
      const next = step(place.node, part);
      if (!next) return { ...place, found: false };
      place = { node: follow(next.node, aliases), keyOffset: next.keyOffset, found: true };
    }
    return place;
  };

  return {
    offset: toLocation,
    key: (pointer) => toLocation(find(pointer).keyOffset),
    value(pointer) {
      const { node, keyOffset, found } = find(pointer);
      const shown = found && isScalar(node) && node.value !== null;
      return toLocation(shown ? startOf(node) : keyOffset);
    },
    inText(pointer, index) {
      const { node, keyOffset } = find(pointer);
      return toLocation(isScalar(node) ? sourceOffset(node, text, index) : keyOffset);
    },
  };
}

function follow(node: Node | null, aliases: ReadonlyMap<Alias, Node>): Node | null {
  return isAlias(node) ? (aliases.get(node) ?? null) : node;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function step(node: Node | null, part: string | number): { node: Node | null; keyOffset: number } | null {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(part)];
    return item ? { node: item, keyOffset: startOf(item) } : null;
  }
  if (!isMap<Node, Node>(node)) return null;
  const pair = node.items.find(
    ({ key }: Pair<Node, Node>) => isScalar(key) && String(key.value ?? '') === String(part),
  );
  return pair ? { node: pair.value, keyOffset: startOf(pair.key) } : null;
}
