import type { Action, Change } from '../../model/change.ts';
import type { Desired, Problem } from '../../model/desired.ts';
import { type Entity, formatKey, type PlanEntity, planEntities } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { ChangeLine, ConflictLine, LeftOutLine, PlanReport, ProblemGroup } from '../../model/plan-report.ts';
import type { WriteCounts } from '../../model/write-counts.ts';
import { type Naming, nameField } from '../name-field.ts';
import { leftOutBy, listLeftOut } from './left-out.ts';
import { isSynthetic } from './synthetic.ts';
import { toChangeLine } from './to-change-line.ts';
import { hideValues } from './without-values.ts';

type Summary = NonNullable<PlanReport['entities'][PlanEntity]>;

/** So that a tally stays small whatever the plan holds. */
const limits = { groups: 500, examples: 5, samples: 5, conflicts: 100 };

const shown: readonly Action[] = ['create', 'adopt', 'update', 'link', 'fail', 'blocked'];

const summaryOf: Record<Action, keyof Summary> = {
  create: 'create',
  adopt: 'adopt',
  update: 'update',
  link: 'link',
  unchanged: 'unchanged',
  skip: 'skipped',
  fail: 'failed',
  blocked: 'blocked',
};

/** Counts a plan's changes as they come; bounded in size. */
export class PlanTally {
  readonly children: PlanReport['children'] = { create: 0, update: 0, unchanged: 0 };
  /** Records that only the spec asks for. */
  readonly implied: Partial<Record<PlanEntity, number>> = {};
  /** The first properties that were changed on both sides, and how many there are. */
  readonly conflicts: { total: number; lines: ConflictLine[] } = { total: 0, lines: [] };
  /** What would be written at least, for the estimate. */
  readonly writes: WriteCounts = { create: {}, update: {} };
  readonly #summaries = new Map<PlanEntity, Summary>();
  readonly #problems = new Map<string, ProblemGroup>();
  readonly #notices = new Map<string, { finding: Finding; records: number }>();
  readonly #fields = new Map<string, PlanReport['fields'][number]>();
  readonly #reasons = new Map<string, { entity: PlanEntity; action: Action; reason: string; records: number }>();
  readonly #leftOut = new Map<string, LeftOutLine>();
  readonly #samples = new Map<string, ChangeLine[]>();
  readonly #names = new Map<Entity, Map<string, string>>();
  readonly #showValues: boolean;
  readonly #naming: Naming;

  /** `naming`: what the target calls its properties; without it they go by their own names. */
  constructor(options: { showValues: boolean; naming?: Naming }) {
    this.#showValues = options.showValues;
    this.#naming = options.naming ?? {};
  }

  add(change: Change, desired: Desired | null): void {
    const { key, action } = change;
    this.#summary(key.entity)[summaryOf[action]]++;
    if (key.entity === 'settings' || isSynthetic(key.entity, key.id))
      this.implied[key.entity] = (this.implied[key.entity] ?? 0) + 1;
    for (const what of ['create', 'update', 'unchanged'] as const) this.children[what] += change.children[what];
    this.#countWrites(change, desired);
    this.#addConflicts(change);
    for (const problem of change.problems) this.#addProblem(change, problem);
    if (action === 'create' || action === 'update') {
      // Several properties may have one name: a record counts once for each.
      const names = new Set(change.fields.map((field) => this.#nameOf(key.entity, field)));
      for (const name of names) this.#countField(key.entity, action, name);
      for (const { field: _, ...finding } of desired?.accepted ?? []) {
        // What an option was asked to leave out is only counted.
        if (finding.severity === 'warning' || !leftOutBy(key.entity, finding)) this.addNotice(finding, 1);
      }
    }
    if (action === 'create' || action === 'update' || action === 'skip') {
      for (const { count, ...kind } of listLeftOut(change, desired)) {
        const found = take(this.#leftOut, [kind], () => ({ ...kind, count: 0 }));
        if (found) found.count += count;
      }
    }
    if ((action === 'skip' || action === 'adopt') && change.reason !== null) {
      const found = take(this.#reasons, [key.entity, action, change.reason], () => ({
        entity: key.entity,
        action,
        reason: change.reason ?? '',
        records: 0,
      }));
      if (found) found.records++;
    }
    this.#addSample(change);
  }

  /** Counts per entity, in the order of creation. */
  entities(): PlanReport['entities'] {
    return Object.fromEntries(
      planEntities.flatMap((entity) => {
        const summary = this.#summaries.get(entity);
        return summary ? [[entity, summary]] : [];
      }),
    );
  }

  /** Something to know that holds nothing back. */
  addNotice(finding: Finding, records: number): void {
    const found = take(this.#notices, [finding.code, finding.message, finding.pointer], () => ({
      finding,
      records: 0,
    }));
    if (found) found.records += records;
  }

  /** Causes that hold records back, the one that holds most first. */
  problems(kind: Problem['kind']): ProblemGroup[] {
    const groups = [...this.#problems.values()].filter(({ problem }) => problem.kind === kind);
    return groups.toSorted((a, b) => b.records - a.records);
  }

  notices(): PlanReport['notices'] {
    return [...this.#notices.values()];
  }

  /** What the properties that would be written are called. */
  names(): ReadonlyMap<Entity, ReadonlyMap<string, string>> {
    return this.#names;
  }

  fields(): PlanReport['fields'] {
    return [...this.#fields.values()];
  }

  reasons(action: 'skip' | 'adopt'): PlanReport['skipped'] {
    return [...this.#reasons.values()].flatMap(({ action: of, ...reason }) => (of === action ? [reason] : []));
  }

  /** What options leave out, the largest count first. */
  leftOut(): LeftOutLine[] {
    return [...this.#leftOut.values()].toSorted((a, b) => b.count - a.count || a.option.localeCompare(b.option));
  }

  samples(): ChangeLine[] {
    const keys = planEntities.flatMap((entity) => shown.map((action) => `${entity} ${action}`));
    return keys.flatMap((key) => this.#samples.get(key) ?? []);
  }

  #summary(entity: PlanEntity): Summary {
    const found = this.#summaries.get(entity);
    if (found) return found;
    const none = {
      create: 0,
      adopt: 0,
      update: 0,
      link: 0,
      unchanged: 0,
      skipped: 0,
      failed: 0,
      unknown: 0,
      blocked: 0,
    };
    this.#summaries.set(entity, none);
    return none;
  }

  /** An update whose own properties stay sends its children alone; files may travel inside their comments. */
  #countWrites({ key, action, fields, children }: Change, desired: Desired | null): void {
    const count = (what: keyof WriteCounts, entity: Entity, n: number) => {
      if (n > 0) this.writes[what][entity] = (this.writes[what][entity] ?? 0) + n;
    };
    if (action === 'create') {
      count('create', key.entity, 1);
      for (const child of desired?.children ?? []) count('create', child.key.entity, 1);
    }
    if (action === 'link') count('update', key.entity, 1);
    if (action === 'update') {
      count('update', key.entity, fields.length > 0 ? 1 : 0);
      const files = desired?.children.filter((child) => child.key.entity === 'attachments').length ?? 0;
      count('create', 'comments', children.create === 0 ? 0 : Math.max(1, children.create - files));
      count('update', 'comments', children.update);
    }
  }

  #addProblem({ key }: Change, problem: Problem): void {
    const { kind, severity, code, pointer, field, value, message } = problem;
    if (kind === 'skipped' || severity !== 'error') {
      if (severity === 'warning') this.addNotice(problem, 1);
      return;
    }
    const identity = [kind, code, pointer ?? null, field ?? null, value ?? (kind === 'blocked' ? message : null)];
    const create = (): ProblemGroup => ({ problem, entity: key.entity, records: 0, examples: [] });
    const group = take(this.#problems, identity, create) ?? take(this.#problems, [kind, code], create, true);
    if (!group) return;
    group.records++;
    if (group.entity !== key.entity) group.entity = null;
    if (group.examples.length < limits.examples) group.examples.push(formatKey(key));
  }

  #addConflicts({ key, conflicts = [] }: Change): void {
    const { lines } = this.conflicts;
    this.conflicts.total += conflicts.length;
    for (const conflict of conflicts.slice(0, Math.max(0, limits.conflicts - lines.length))) {
      lines.push({ record: formatKey(key), ...(this.#showValues ? conflict : hideValues(conflict)) });
    }
  }

  #countField(entity: PlanEntity, action: 'create' | 'update', field: string): void {
    const found = take(this.#fields, [entity, action, field], () => ({ entity, action, field, records: 0 }));
    if (found) found.records++;
  }

  #nameOf(entity: Entity, field: string): string {
    const names = this.#names.get(entity) ?? new Map<string, string>();
    this.#names.set(entity, names);
    const name = names.get(field) ?? nameField(this.#naming, entity, field);
    // Elements of lists are not kept: there are as many as records that they name.
    if (/^\w+$/.test(field)) names.set(field, name);
    return name;
  }

  #addSample(change: Change): void {
    if (!shown.includes(change.action)) return;
    const key = `${change.key.entity} ${change.action}`;
    const samples = this.#samples.get(key) ?? [];
    if (samples.length >= limits.samples) return;
    this.#samples.set(key, [...samples, toChangeLine(change, { showValues: this.#showValues })]);
  }
}

/** The entry of this key, made when new; null when the map is full (and `always` is not set). */
function take<V>(map: Map<string, V>, key: readonly unknown[], create: () => V, always = false): V | null {
  const text = JSON.stringify(key);
  const found = map.get(text);
  if (found) return found;
  if (map.size >= limits.groups && !always) return null;
  const made = create();
  map.set(text, made);
  return made;
}
