import type { DeltaRules } from '../../model/delta-rules.ts';
import { formatZoned } from '../../model/zoned-time.ts';

const gone = {
  leave: 'told, and left as they are (tickets.gone: leave)',
  close: 'closed, and shown to agents alone (tickets.gone: close)',
} as const;

const conflicts = {
  keep: "the target's value stays (run.onConflict: keep)",
  overwrite: "the source's value is written over it (run.onConflict: overwrite)",
  fail: 'the record is left as it is, and fails (run.onConflict: fail)',
} as const;

/** What decides about a property that was changed on both sides. */
export function describeOnConflict({ onConflict }: DeltaRules): string {
  return conflicts[onConflict];
}

/** The rules about the cutover, where there is one, and about deleted tickets: a name and a sentence each. */
export function describeRules(rules: DeltaRules): [string, string][] {
  const { cutover } = rules;
  if (!cutover) return [['Gone tickets', gone[rules.gone]]];
  const at = formatZoned(Date.parse(cutover.at), rules.timezone);
  const master = cutover.passed ? 'passed: the target is the master' : 'to come: until then the source is the master';
  const later = cutover.deleted === 'close' ? 'closed, and shown to agents alone' : 'told only';
  return [
    ['Cutover', `${at}, ${master}`],
    ['After it', describeAfter(cutover)],
    ['New mapping', describeMapping(rules)],
    ['Gone tickets', `${gone[rules.gone]}; those deleted after the cutover: ${later}`],
  ];
}

function describeAfter({ newTickets, newComments, fields }: NonNullable<DeltaRules['cutover']>): string {
  return [
    `new tickets ${newTickets === 'create' ? 'still come' : 'stay behind'}`,
    `new comments ${newComments === 'add' ? 'still come' : 'stay behind'}`,
    `fields ${fields === 'keep' ? 'stay as they are in the target' : 'follow the source'}`,
  ].join(', ');
}

function describeMapping({ cutover, mappingChange }: DeltaRules): string {
  const after = mappingChange === 'all' ? 'all records' : 'new records only';
  const text =
    cutover?.passed || mappingChange === 'all' ? `touches ${after}` : `touches all records, after the cutover ${after}`;
  return `${text} (run.mappingChange: ${mappingChange})`;
}
