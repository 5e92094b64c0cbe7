import type { JsonObject } from '../../model/json.ts';
import type { Macro } from '../../model/records.ts';
import { id, ids, instant, object, rows, text } from './read-values.ts';

/** A row of `macros.json`. Its comment is an action `comment_value_html` or `comment_value` (a text, or [channel, text]). */
export function normaliseMacro(row: JsonObject): Macro {
  const actions = rows(row.actions);
  const readAction = (field: string) => {
    const value = actions.find((action) => action.field === field)?.value;
    return text(Array.isArray(value) ? (value.at(-1) ?? null) : (value ?? null));
  };
  const html = readAction('comment_value_html');
  const restriction = object(row.restriction);
  const only = id(restriction.id);
  const groups = ids(restriction.ids);
  return {
    id: id(row.id) ?? '',
    url: null,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    name: text(row.title) ?? text(row.raw_title) ?? '',
    active: row.active !== false,
    html,
    text: html === null ? readAction('comment_value') : null,
    groupIds: restriction.type === 'Group' ? (groups.length > 0 ? groups : only === null ? [] : [only]) : null,
    agentId: restriction.type === 'User' ? only : null,
    otherActions: actions.flatMap((action) => {
      const field = text(action.field) ?? '';
      return field.startsWith('comment_value') ? [] : [`${field}: ${describeValue(action.value)}`];
    }),
  };
}

function describeValue(value: JsonObject[string] | undefined): string {
  return Array.isArray(value) ? value.map(String).join(', ') : String(value ?? '');
}
