import type { JsonObject } from '../../model/json.ts';
import type { Macro } from '../../model/records.ts';
import { id, ids, instant, object, rows, text } from './read-values.ts';
import { describeAction } from './rules/describe-action.ts';
import type { RuleNames } from './rules/rule-names.ts';

/** A row of `macros.json`. Its comment is an action `comment_value_html` or `comment_value` (a text, or [channel, text]). */
export function normaliseMacro(row: JsonObject, { origin, names }: { origin: string; names: RuleNames }): Macro {
  const actions = rows(row.actions);
  const readAction = (field: string) => {
    const value = actions.find((action) => action.field === field)?.value;
    return text(Array.isArray(value) ? (value.at(-1) ?? null) : (value ?? null));
  };
  const html = readAction('comment_value_html');
  const others = actions.filter((action) => !text(action.field)?.startsWith('comment_value'));
  const macroId = id(row.id) ?? '';
  return {
    id: macroId,
    url: `${origin}/admin/workspaces/agent-workspace/macros/${macroId}`,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    name: text(row.title) ?? text(row.raw_title) ?? '',
    active: row.active !== false,
    html,
    text: html === null ? readAction('comment_value') : null,
    ...readOwner(row),
    otherActions: others.map((action) => describeAction(action, names)),
  };
}

/** Whom a macro or view belongs to: some groups or one agent; everybody where both are null. */
export function readOwner(row: JsonObject): { groupIds: string[] | null; agentId: string | null } {
  const restriction = object(row.restriction);
  const only = id(restriction.id);
  const groups = ids(restriction.ids);
  const groupIds = groups.length > 0 ? groups : only === null ? [] : [only];
  return {
    groupIds: restriction.type === 'Group' ? groupIds : null,
    agentId: restriction.type === 'User' ? only : null,
  };
}
