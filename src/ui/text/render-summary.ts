import { brought, broughtNow } from '../../model/brought-now.ts';
import type { EntitySummary } from '../../model/entity-summary.ts';
import type { Event } from '../../model/events.ts';
import type { PlanReport } from '../../model/plan-report.ts';
import type { VerifyCounts } from '../../model/verify-counts.ts';
import { formatZoned } from '../../model/zoned-time.ts';
import { fitLines } from '../fit-lines.ts';
import { formatCount, formatDuration, formatNoun, pad, safeLine } from '../format.ts';
import { renderEstimate } from './render-estimate.ts';
import { renderTable } from './render-table.ts';

type SummaryEvent = Extract<Event, { type: 'apply_summary' | 'verify_summary' }>;

/** The closing table and sentence of a run, in lines of at most `width` characters where there is one. */
export function renderSummary(event: SummaryEvent, width?: number): string {
  return fitLines(summarise(event, width), width);
}

function summarise(event: SummaryEvent, width?: number): string {
  switch (event.type) {
    case 'apply_summary': {
      const { source, target } = event.requests;
      const cost = `${formatCount(target)} requests to the target, ${formatCount(source)} to the source, ${formatDuration(event.durationMs)}.`;
      return `${applied(event, width)}\n${cost}\n`;
    }
    case 'verify_summary': {
      const totals = Object.values(event.entities).reduce(addVerify, {
        expected: 0,
        equal: 0,
        accepted: 0,
        different: 0,
        missing: 0,
      });
      const verdict =
        totals.different + totals.missing + event.doubles === 0
          ? `Verified: ${formatCount(event.entities.tickets.equal + event.entities.tickets.accepted)} of ${formatCount(event.entities.tickets.expected)} tickets, 0 different, 0 missing.`
          : `Not proven: ${formatCount(totals.different)} different, ${formatCount(totals.missing)} missing, ${formatCount(event.doubles)} there twice.`;
      return `${measured(event, width)}\n${review(event)}\n${verdict}\n${formatCount(event.requests.target)} requests to the target, ${formatDuration(event.durationMs)}.\n`;
    }
  }
}

/** What came of the plan; what earlier runs of it have written is told apart from what this one has. */
function applied({ entities, continued }: Extract<Event, { type: 'apply_summary' }>, width?: number): string {
  if (!continued) return `${renderEntities(entities, { width })}\nApply: ${sentence(entities, written)}.`;
  const { before, begun, timezone, links } = continued;
  const now = broughtNow(entities, continued);
  const since = formatZoned(Date.parse(begun), timezone);
  const linked = links > 0 ? `, and links of ${formatNoun(links, 'record')} from before` : '';
  return [
    ...tableUnder(`\nBefore, since ${since}:`, before, width),
    ...tableUnder('\nThis time:', now, width),
    '',
    `Apply, this time: ${sentence(now, written, brought)}${linked}.`,
    `Before: ${sentence(before, written, brought)}.`,
    `In all: ${sentence(entities, written)}.`,
  ].join('\n');
}

/** Nothing where no run brought anything. */
function tableUnder(title: string, entities: Partial<Record<string, Counts>>, width?: number): string[] {
  const isEmpty = Object.values(entities).every((counts) => brought.every((name) => counts?.[name] === 0));
  return isEmpty ? [] : [title, renderEntities(entities, { width, among: brought }).trimEnd()];
}

/** What must arrive, row by row; without what is read only deeper. */
function measured({ rows }: Extract<Event, { type: 'verify_summary' }>, width?: number): string {
  if (rows.length === 0) return nothing;
  const names = ['expected', 'equal', 'accepted', 'different', 'missing', 'unread'] as const;
  const present = names.filter((name) => name !== 'unread' || rows.some(({ unread }) => unread > 0));
  const lines = rows.map(({ row, ...counts }) => {
    const [, inside] = /^[^:]*: (.*)$/s.exec(row) ?? [];
    return { label: inside ?? row, inside: inside !== undefined, counts };
  });
  const inside = rows.some(({ row }) => row === 'comments' || row === 'notes');
  const counted = [
    'Counted: what was to arrive, so without what the plan skips and what only the spec asks for.',
    inside
      ? ' comments: without the public first one of a ticket, which is its description; notes: what we wrote of it.'
      : '',
  ].join('');
  return `\n${renderTable(lines, present, width)}\n${counted}\n`;
}

/** The questions after a migration, each with what was measured. */
function review({ review: lines }: Extract<Event, { type: 'verify_summary' }>): string {
  const width = Math.max(...lines.map(({ line }) => line.length)) + 2;
  return lines
    .map(({ line, answer, measured: what }) => `  ${pad(line, width)}${pad(answer, 12)}${safeLine(what, 300)}\n`)
    .join('');
}

type Counts = EntitySummary & { blocked?: number };

const actions = ['create', 'adopt', 'update', 'link', 'unchanged', 'skipped', 'failed', 'unknown', 'blocked'] as const;

const nothing = '\n  Nothing to do.\n';

/** A row per entity that has any, a column per action (`among` these) that occurs; in lines of at most `width` characters. */
export function renderEntities(
  entities: Partial<Record<string, Counts>>,
  { width, among = actions }: { width?: number | undefined; among?: readonly (typeof actions)[number][] } = {},
): string {
  const present = among.filter((action) => Object.values(entities).some((counts) => (counts?.[action] ?? 0) > 0));
  const rows = Object.entries(entities).flatMap(([label, counts]) =>
    counts && present.some((name) => (counts[name] ?? 0) > 0) ? [{ label, counts }] : [],
  );
  return rows.length === 0 ? nothing : `\n${renderTable(rows, present, width)}`;
}

/** `Plan: 1,204 to create, 17 to update, 9 skipped.` and what it will cost. */
export function renderPlanSentence({ entities, estimate }: Pick<PlanReport, 'entities' | 'estimate'>): string {
  return `Plan: ${sentence(entities, planned)}.\n${renderEstimate(estimate, 'the target')}`;
}

type Words = Record<(typeof actions)[number], string>;

const planned: Words = {
  create: 'to create',
  adopt: 'to adopt',
  update: 'to update',
  link: 'to link',
  unchanged: 'unchanged',
  skipped: 'skipped',
  failed: 'failed',
  unknown: 'unknown',
  blocked: 'blocked',
};

const written: Words = { ...planned, create: 'created', adopt: 'adopted', update: 'updated', link: 'linked' };

/** `12 to adopt, 1,204 to create, 0 to update, 9 skipped`: creations and updates always, the rest when there are any. */
function sentence(
  entities: Partial<Record<string, Counts>>,
  words: Words,
  among: readonly (typeof actions)[number][] = actions,
): string {
  const total = (action: (typeof actions)[number]) =>
    Object.values(entities).reduce((sum, counts) => sum + (counts?.[action] ?? 0), 0);
  return among
    .filter((action) => action === 'create' || action === 'update' || total(action) > 0)
    .map((action) => `${formatCount(total(action))} ${words[action]}`)
    .join(', ');
}

function addVerify(sum: VerifyCounts, counts: VerifyCounts): VerifyCounts {
  return {
    expected: sum.expected + counts.expected,
    equal: sum.equal + counts.equal,
    accepted: sum.accepted + counts.accepted,
    different: sum.different + counts.different,
    missing: sum.missing + counts.missing,
  };
}
