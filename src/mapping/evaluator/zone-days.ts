import type { Day } from '../../model/zoned-midnight.ts';

/** A node of JSONata's syntax tree with what comparing needs of it. */
interface Node {
  type?: string;
  value?: unknown;
  position?: number;
  lhs?: Node;
  rhs?: Node;
  steps?: Node[];
  expressions?: Node[];
  condition?: Node;
  then?: Node;
  else?: Node;
  procedure?: Node;
  arguments?: Node[];
}

/**
 * Makes comparisons of an instant field with a day (`createdAt >= "2021-01-01"`) compare in time: the day stands for the whole
 * of it: `<=` takes it along, `>` begins after it. `field op day` becomes `field ? $toMillis(field) op milliseconds : field op day`, so that
 * where there is no instant everything stays as it was. Changes the tree, which is the one that is evaluated. `$raw` is left
 * alone: what the platform's own record holds need not be UTC.
 *
 * Its source text enters the evaluator's bare context: it may use nothing but its arguments and the language itself.
 */
export function zoneDays(tree: unknown, days: Record<string, Day>): void {
  const fields = ['createdAt', 'updatedAt', 'solvedAt', 'closedAt', 'dueAt'];
  const seen = new Set<unknown>();
  const open = [tree];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null || seen.has(node) || isRaw(node)) continue;
    seen.add(node);
    const field = rewrite(node);
    if (field) open.push(field);
    else open.push(...Object.values(node));
  }

  /** Yields the field of the comparison when it was rewritten. */
  function rewrite(node: Node): Node | null {
    const { value, lhs, rhs } = node;
    if (node.type !== 'binary' || !lhs || !rhs || !/^([<>]=?|!?=)$/.test(String(value))) return null;
    const [field, text] = isInstant(lhs) ? [lhs, rhs] : [rhs, lhs];
    const day =
      text.type === 'string' && Object.hasOwn(days, String(text.value)) ? days[String(text.value)] : undefined;
    if (!day || !isInstant(field)) return null;
    const at = (type: string, properties: Partial<Node>): Node => ({ type, position: node.position, ...properties });
    const binary = (operator: unknown, left: Node, right: Node) =>
      at('binary', { value: operator, lhs: left, rhs: right });
    const number = (milliseconds: number) => at('number', { value: milliseconds });
    const time = at('function', {
      value: '(',
      procedure: at('variable', { value: 'toMillis' }),
      arguments: [field],
    });
    const [from, to] = [number(day.from), number(day.to)];
    const before = (limit: Node) => binary('<', time, limit);
    const since = (limit: Node) => binary('>=', time, limit);
    const comparisons: Record<string, () => Node> = {
      '<': () => before(from),
      '<=': () => before(to),
      '>': () => since(to),
      '>=': () => since(from),
      '=': () => binary('and', since(from), before(to)),
      '!=': () => binary('or', before(from), since(to)),
    };
    const mirrored: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
    const operator = field === lhs ? String(value) : (mirrored[String(value)] ?? String(value));
    const then = comparisons[operator]?.();
    if (!then) return null;
    node.type = 'condition';
    node.condition = field;
    // biome-ignore lint/suspicious/noThenProperty: JSONata's own name; nothing awaits a node.
    node.then = then;
    node.else = binary(value, lhs, rhs);
    delete node.value;
    delete node.lhs;
    delete node.rhs;
    return field;
  }

  /** `dueAt`, `$.dueAt`, `(closedAt ? closedAt : solvedAt)` */
  function isInstant(node: Node | undefined): boolean {
    if (node?.type === 'block') return isInstant(node.expressions?.at(-1));
    if (node?.type === 'condition') return isInstant(node.then) && isInstant(node.else);
    const last = node?.type === 'path' && !isRaw(node) ? node.steps?.at(-1) : undefined;
    return last?.type === 'name' && fields.includes(String(last.value));
  }

  function isRaw({ type, steps }: Node): boolean {
    return type === 'path' && steps?.[0]?.type === 'variable' && steps[0].value === 'raw';
  }
}
