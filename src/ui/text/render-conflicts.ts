import type { ConflictLine, PlanReport } from '../../model/plan-report.ts';
import { formatCount, safeLine } from '../format.ts';

const decisions = {
  keep: "the target's value stays",
  overwrite: "the source's value is written",
  fail: 'the record fails',
} as const;

/** One line for each property that was changed on both sides; with its three values where they were asked for. */
export function renderConflicts({ conflicts: { total, lines } }: PlanReport): string[] {
  const rest = total - lines.length;
  return [
    ...lines.map(renderConflict),
    ...(rest > 0 ? [`… and ${formatCount(rest)} more: --out writes all of them to a file`] : []),
  ];
}

function renderConflict({ record, field, decision, written, source, target }: ConflictLine): string {
  const values =
    source === null && target === null
      ? ''
      : `\n      written: ${show(written, '(not kept)')}\n      source:  ${show(source, '(none)')}\n      target:  ${show(target, '(none)')}`;
  return `≠ ${record} ${safeLine(field)}: ${decisions[decision]}${values}`;
}

function show(value: string | null, none: string): string {
  return value === null ? none : JSON.stringify(safeLine(value, 120));
}
