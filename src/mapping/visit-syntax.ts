/** A node of JSONata's syntax tree, as far as all have it. */
export interface SyntaxNode {
  type?: string;
  value?: unknown;
  position?: number;
}

/** Calls `look` for every node of a syntax tree, whatever property it hangs on. */
export function visitSyntax(root: unknown, look: (node: SyntaxNode) => void): void {
  const seen = new Set<unknown>();
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    if (!Array.isArray(node)) look(node);
    open.push(...Object.values(node));
  }
}
