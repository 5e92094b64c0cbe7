import { htmlToText } from '../../content/html-to-text.ts';
import type { Actual, Difference } from '../../model/actual.ts';
import type { ComparedPart, ComparedRow, Comparison, Mark } from '../../model/comparison.ts';
import { type Desired, isFile, isReference } from '../../model/desired.ts';
import { type Entity, formatKey, type RecordKey } from '../../model/entity.ts';
import type { JsonValue } from '../../model/json.ts';
import type { TargetModel } from '../../model/target-model.ts';
import type { RunContext } from '../context.ts';
import type { ComparedRecord } from '../verify/desire-all.ts';
import type { SourceRecord } from './read-source.ts';
import type { SourceRows } from './source-rows.ts';

/** Longer texts are cut: a page is to be read. */
const longest = 4000;

export interface OneToCompare {
  key: RecordKey;
  label: string;
  shows: string[];
  source: Comparison['source'];
  target: Comparison['target'];
  /** It stood there before us: shown, not judged. */
  adopted: boolean;
  /** Null when it cannot be mapped. */
  compared: ComparedRecord | null;
  /** Null when it does not stand. */
  actual: Actual | null;
  shown: SourceRecord | null;
  /** Children (`formatKey`) of which apply noted that a file stays behind. */
  noted: ReadonlySet<string>;
  /** What records of the target are called, by the `formatKey` of what they stand for. */
  targetNames: ReadonlyMap<string, string>;
}

/** What both sides show of one record; pure. */
export function compareOne({ model }: Pick<RunContext, 'model'>, one: OneToCompare): Comparison {
  const { key, label, shows, source, target, adopted, compared, actual, shown } = one;
  const head = { key, label, shows, source, target };
  if (!compared || !actual || adopted) {
    const mark: Mark = !actual ? 'missing' : adopted ? 'equal' : 'unread';
    const rows = [...(shown?.rows ?? [])].map(([name, text]) => ({ name, source: cut(text), target: null, mark }));
    const note = adopted ? ['It stood in the target already: it is used and left as it is.'] : [];
    return { ...head, mark, notes: note, rows, parts: [] };
  }
  const differences = model.compare(compared.desired, actual, actual.children ? 'children' : 'fields');
  const view: View = { model, differences, targetNames: one.targetNames };
  const { desired, symbolic } = compared;
  const accepted = new Set(desired.accepted.map(({ field }) => model.rowOf?.(key.entity, field) ?? field));
  const rows = rowsOf(view, {
    entity: key.entity,
    prefix: '',
    fields: desired.fields,
    symbolic: { ...symbolic.fields, ...symbolic.links },
    actual,
    shown: shown?.rows ?? new Map(),
    accepted,
  });
  const parts = partsOf(view, compared, actual, shown).map((part) => excuse(part, one.noted));
  for (const child of desired.children)
    for (const row of model.carriedRows?.(child) ?? []) carry(rows, parts, child.key, row);
  const notes = [...new Set(desired.accepted.map(({ message }) => message))];
  const mark = worst([...rows, ...parts].map((each) => each.mark));
  return { ...head, mark, notes, rows, parts };
}

/** A file that stays behind for a reason that is known is no surprise. */
function excuse(part: ComparedPart, noted: ReadonlySet<string>): ComparedPart {
  if (part.mark !== 'missing' || part.key === null || !noted.has(formatKey(part.key))) return part;
  return { ...part, mark: 'accepted', rows: part.rows.map((row) => ({ ...row, mark: 'accepted' })) };
}

/** What a message brings along is said at the row that the record itself has no place for. */
function carry(rows: ComparedRow[], parts: readonly ComparedPart[], child: RecordKey, name: string): void {
  const row = rows.find((each) => each.name === name);
  const part = parts.find(({ key }) => key !== null && formatKey(key) === formatKey(child));
  if (!row || !part || row.mark !== 'unread') return;
  row.mark = part.mark;
  row.target = `in ${formatKey(child)}`;
}

interface View {
  model: TargetModel;
  differences: readonly Difference[];
  targetNames: ReadonlyMap<string, string>;
}

interface Side {
  entity: Entity;
  /** What the differences of its properties begin with. */
  prefix: string;
  fields: Desired['fields'];
  symbolic: Desired['fields'];
  actual: Actual | null;
  shown: SourceRows;
  accepted: ReadonlySet<string>;
}

/** The source's rows in their order, then what only the target has. */
function rowsOf(view: View, side: Side): ComparedRow[] {
  const byRow = Map.groupBy(Object.keys(side.fields), (field) => view.model.rowOf?.(side.entity, field) ?? field);
  const names = new Set([...side.shown.keys(), ...byRow.keys(), ...side.accepted]);
  return [...names].map((name) => {
    const fields = byRow.get(name) ?? [];
    const mark = markOf(view, side, fields, side.accepted.has(name));
    return { name, source: cut(side.shown.get(name) ?? null), target: cut(targetText(view, side, fields)), mark };
  });
}

function markOf(
  { model, differences }: View,
  { prefix, actual }: Side,
  fields: readonly string[],
  accepted: boolean,
): Mark {
  if (actual === null) return 'missing';
  const wrong = differences.some(({ field }) => fields.some((name) => field === prefix + name));
  if (wrong) return 'different';
  if (accepted) return 'accepted';
  return fields.some((name) => readOf(model, name, actual) !== undefined) ? 'equal' : 'unread';
}

function targetText(view: View, { entity, fields, symbolic, actual }: Side, names: readonly string[]): string | null {
  const texts = names.flatMap((name) => {
    const value = actual ? readOf(view.model, name, actual) : undefined;
    if (value === undefined || value === null || value === '') return [];
    const symbol = symbolic[name];
    const isIt = JSON.stringify(fields[name]) === JSON.stringify(value) || String(fields[name]) === String(value);
    const referred =
      symbol !== undefined && isReference(symbol) && isIt ? view.targetNames.get(formatKey(symbol.$ref)) : null;
    const text = referred ?? view.model.show?.(entity, name, value) ?? plainText(value);
    const file = fields[name];
    const said = file !== undefined && isFile(file) ? String(value) : text;
    const isOneOfMany = names.length > 1 || (view.model.rowOf?.(entity, name) ?? name) === 'custom fields';
    return isOneOfMany && !referred ? [`${name}: ${said}`] : [said];
  });
  return texts.length === 0 ? null : [...new Set(texts)].join('\n');
}

function readOf(model: TargetModel, name: string, actual: Actual): JsonValue | undefined {
  return model.readProperty?.(name, actual) ?? actual.fields[name];
}

function plainText(value: JsonValue): string {
  if (typeof value === 'string')
    return /<(p|br|div|span|a|b|i|em|strong|img|table|ul|ol|h\d)\b[^<>]*>/i.test(value) ? htmlToText(value) : value;
  if (Array.isArray(value)) return value.map(plainText).join(', ');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** The messages and files that should be there, in their order, then what is there besides. */
function partsOf(
  view: View,
  { desired, symbolic }: ComparedRecord,
  actual: Actual,
  shown: SourceRecord | null,
): ComparedPart[] {
  if (actual.children === null) return [];
  const matched = view.model.match?.(desired, actual) ?? { pairs: [], strangers: [] };
  const found = new Map(matched.pairs.map((pair) => [formatKey(pair.key), pair.found]));
  const parts = desired.children.map((child, index): ComparedPart => {
    const name = formatKey(child.key);
    const isFilePart = child.key.entity === 'attachments';
    const rows = rowsOf(view, {
      entity: child.key.entity,
      prefix: `${name}.`,
      fields: child.fields,
      symbolic: symbolic.children[index]?.fields ?? {},
      actual: found.get(name) ?? null,
      shown: (isFilePart ? shown?.files : shown?.comments)?.get(child.key.id) ?? new Map(),
      accepted: new Set(),
    });
    return { kind: isFilePart ? 'file' : 'message', key: child.key, rows, mark: worst(rows.map(({ mark }) => mark)) };
  });
  const strangers = matched.strangers.map((stranger): ComparedPart => {
    const rows = Object.entries(stranger.fields).flatMap(([field, value]): ComparedRow[] => {
      const name = view.model.rowOf?.(stranger.entity, field) ?? field;
      const text = view.model.show?.(stranger.entity, field, value) ?? plainText(value);
      return value === null || text === '' ? [] : [{ name, source: null, target: cut(text), mark: 'unexpected' }];
    });
    return { kind: stranger.entity === 'attachments' ? 'file' : 'message', key: null, rows, mark: 'unexpected' };
  });
  return [...parts, ...strangers];
}

const byWeight: readonly Mark[] = ['missing', 'different', 'unexpected', 'accepted', 'equal', 'unread'];

function worst(marks: readonly Mark[]): Mark {
  return byWeight.find((mark) => marks.includes(mark)) ?? 'equal';
}

function cut<T extends string | null>(text: T): T | string {
  if (text === null || text.length <= longest) return text;
  return `${text.slice(0, longest)}… (${text.length - longest} more characters)`;
}
