import jsonata from 'jsonata';

/** A property of the record that an expression reads, and where its name stands in the text, in characters. */
export interface RootName {
  name: string;
  offset: number;
}

interface Node {
  type?: string;
  value?: unknown;
  position?: number;
  steps?: Node[];
}

/** Nodes whose parts see the same record as they do; of others, what a part sees is not known before it runs. */
const transparent = ['binary', 'unary', 'function', 'partial', 'lambda', 'condition', 'block', 'bind', 'apply'];

/**
 * The properties that an expression reads of the record itself: of `tags[$ = status]` only `tags`, since what stands in brackets looks
 * at a tag. `$$` is the record everywhere. Empty for a text that is no expression.
 */
export function listRootNames(source: string): RootName[] {
  const names: RootName[] = [];
  try {
    look(jsonata(source).ast(), true, ({ value, position = 0 }) => {
      const name = String(value);
      const start = position - name.length;
      const isBare = source.slice(start, position) === name;
      names.push({ name, offset: Math.max(0, isBare ? start : start - 2) });
    });
  } catch {
    return [];
  }
  return names.sort((a, b) => a.offset - b.offset);
}

function look(part: unknown, atRoot: boolean, found: (name: Node) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    for (const each of part) look(each, atRoot, found);
    return;
  }
  const { type = '', steps, ...rest } = part as Node;
  if (type === 'name' && atRoot) found(part);
  for (const each of Object.values(rest)) look(each, atRoot && transparent.includes(type), found);
  for (const [at, step] of (steps ?? []).entries()) look(step, isOfRecord(steps ?? [], at, atRoot), found);
}

/** Whether this step of a path is read of the record. */
function isOfRecord(steps: readonly Node[], at: number, atRoot: boolean): boolean {
  if (at === 0) return atRoot;
  const [first] = steps;
  if (at > 1 || first?.type !== 'variable') return false;
  return first.value === '$' || (first.value === '' && atRoot);
}
