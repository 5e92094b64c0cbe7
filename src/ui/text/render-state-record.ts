import { formatKey } from '../../model/entity.ts';
import type { JournalEntry, PlannedChange, StateRecord } from '../../model/state-record.ts';
import { wallClock } from '../../model/zoned-time.ts';
import { formatNoun, safeLine } from '../format.ts';
import { wrapList } from '../wrap-parts.ts';
import { renderFinding } from './render-finding.ts';

/** Where what is told of a record begins. */
const indent = 12;

/** How a state's record is told: `names` gives what the target calls properties, each name once. */
interface Telling {
  timezone: string;
  width: number;
  names(fields: readonly string[]): string[];
}

/** All that a state knows of one record, for people. */
export function renderStateRecord(known: StateRecord, telling: Telling): string {
  const { timezone, width, names } = telling;
  const { ledger, children, journal, findings, change } = known;
  const lines = [safeLine(known.record)];
  if (change?.label) lines.push(`  ${safeLine(change.label)}`);
  if (ledger) {
    const how = ledger.kind === 'create' ? 'created by us' : 'adopted';
    const what = ledger.complete ? (ledger.linked ? 'complete' : 'complete, links to follow') : 'not complete';
    lines.push(`  target    ${safeLine(ledger.targetId ?? 'id not read back')}, ${how}, ${what}`);
    if (known.address) lines.push(`  address   ${safeLine(known.address, 300)}`);
    if (ledger.run) lines.push(`  run       ${safeLine(ledger.run)}`);
    const written = names(Object.keys(ledger.written)).map((name) => safeLine(name));
    lines.push(`  written   ${wrapList(written.length > 0 ? written : ['not known'], { width, indent })}`);
  } else {
    lines.push('  target    nothing of it is known to stand there');
  }
  if (change) lines.push(`  plan      ${renderChange(change, telling)}`);
  if (children.length > 0) {
    lines.push(`  children  ${formatNoun(children.length, 'row')}`);
    for (const { key, targetId } of children) {
      lines.push(`    ${safeLine(formatKey(key)).padEnd(32)}${safeLine(targetId ?? 'id not read back')}`);
    }
  }
  if (journal.length > 0)
    lines.push(`  journal (${timezone})`, ...journal.map((entry) => `    ${renderEntry(entry, timezone)}`));
  for (const finding of findings) lines.push(`  ${renderFinding(finding)}`);
  return `${lines.join('\n')}\n`;
}

function renderChange({ action, reason, fields, written, linked, message }: PlannedChange, { names }: Telling): string {
  const parts: string[] = [action];
  if (reason) parts.push(safeLine(reason, 200));
  if (fields.length > 0 && action === 'update')
    parts.push(
      names(fields)
        .map((name) => safeLine(name))
        .join(', '),
    );
  if (written) parts.push(`written: ${written}`);
  if (linked) parts.push(`linked: ${linked}`);
  if (message) parts.push(safeLine(message, 300));
  return parts.join('; ');
}

function renderEntry({ at, operation, key, outcome, message, targetId }: JournalEntry, timezone: string): string {
  const said = outcome ?? 'no outcome: it may stand';
  const why = message ? ` (${safeLine(message, 200)})` : '';
  return `${wallClock(Date.parse(at), timezone).replace('T', ' ')}  ${operation} ${safeLine(formatKey(key))}${targetId ? ` as ${safeLine(targetId)}` : ''}: ${said}${why}`;
}
