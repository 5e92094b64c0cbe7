import { htmlToText } from '../../../content/html-to-text.ts';
import { textToHtml } from '../../../content/text-to-html.ts';
import type { DesireInput, DesireResult } from '../../../model/desire.ts';
import type { Desired, Problem } from '../../../model/desired.ts';
import type { Macro } from '../../../model/records.ts';
import { convertFields } from './convert-fields.ts';
import type { ModelContext } from './model-context.ts';

/**
 * A macro's text as a canned text. What else it does stays behind, announced; so do placeholders, which stay visible as they are:
 * which variables Halo knows in canned texts is not published. A macro that belongs to some groups or an agent would be seen by
 * all agents, and stays behind: which codes restrict a canned text is not published either.
 */
export function desireMacro(input: DesireInput<'macros'>, context: ModelContext): DesireResult {
  const { record, mapped, directory } = input;
  const reason = whyNot(record, context);
  if (reason !== null) return { desired: null, problems: [reason] };
  const { fields, problems, accepted } = convertFields('macros', mapped, context, directory);
  if (problems.some((problem) => problem.severity === 'error')) return { desired: null, problems };
  const name = String(fields.name ?? '').trim() || 'Untitled';
  const $html = record.html ?? textToHtml(record.text ?? '');
  const desired: Desired = {
    key: { entity: 'macros', id: record.id },
    label: name,
    marker: null,
    fields: { ...fields, name, html: { $html, files: [] }, text: htmlToText($html) },
    links: {},
    children: [],
    accepted: [...accepted, ...losses(record, $html)],
  };
  return { desired, problems };
}

function whyNot({ active, html, text, groupIds, agentId }: Macro, { migration }: ModelContext): Problem | null {
  if (migration.options.macros === 'skip') {
    return left('W_MACRO_SKIPPED', 'left to the inventory, as options.macros says');
  }
  if (!active) return left('W_MACRO_LEFT', 'it is inactive');
  if (!(html ?? text ?? '').trim()) return left('W_MACRO_LEFT', 'it writes no text; the inventory shows what it does');
  if (groupIds !== null) {
    return left('W_MACRO_LEFT', 'it belongs to some groups, and a canned text would be seen by all agents');
  }
  return agentId === null
    ? null
    : left('W_MACRO_LEFT', 'it belongs to one agent, and a canned text would be seen by all');
}

function left(code: string, message: string): Problem {
  return { kind: 'skipped', severity: 'info', code, message };
}

function losses({ otherActions }: Macro, html: string): Desired['accepted'] {
  const placeholders = [...new Set(htmlToText(html).match(/\{\{[^{}]{1,200}\}\}|\{%[^{}]{1,200}%\}/g) ?? [])];
  return [
    ...(otherActions.length === 0
      ? []
      : [
          {
            severity: 'warning' as const,
            code: 'W_MACRO_ACTIONS',
            message: `only its text comes along; what it also does stays behind: ${otherActions.join('; ')}`,
            field: 'actions',
          },
        ]),
    ...(placeholders.length === 0
      ? []
      : [
          {
            severity: 'warning' as const,
            code: 'W_MACRO_PLACEHOLDERS',
            message: `placeholders stand in the text as they are: ${placeholders.join(', ')}`,
            field: 'html',
          },
        ]),
  ];
}
