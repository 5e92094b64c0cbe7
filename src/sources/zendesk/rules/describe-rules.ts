import type { InventoryItem } from '../../../model/inventory.ts';
import type { JsonObject } from '../../../model/json.ts';
import { readOwner } from '../normalise-macro.ts';
import { id, object, rows, text } from '../read-values.ts';
import type { ZendeskContext } from '../zendesk-context.ts';
import { describeAction } from './describe-action.ts';
import { describeConditions } from './describe-conditions.ts';
import type { RuleNames } from './rule-names.ts';

export interface ItemContext {
  context: ZendeskContext;
  names: RuleNames;
  signal: AbortSignal;
}

/** A row of the account in words. */
export type ReadItem = (row: JsonObject, context: ItemContext) => Promise<Omit<InventoryItem, 'kind'>>;

/** What all rows have, with the page of Admin Center where the thing is edited (`{id}` stands for its id). */
export function describeCommon(
  row: JsonObject,
  { context }: ItemContext,
  page: string,
): Omit<InventoryItem, 'kind' | 'when' | 'does'> {
  const itemId = id(row.id) ?? '';
  return {
    id: itemId,
    name: text(row.title) ?? text(row.name) ?? text(row.raw_title) ?? itemId,
    active: row.active !== false,
    url: `${context.client.settings.origin}/admin/${page.replace('{id}', encodeURIComponent(itemId))}`,
  };
}

export const describeTrigger: ReadItem = async (row, item) => ({
  ...describeCommon(row, item, 'objects-rules/rules/triggers/{id}'),
  when: describeMoment(row, item.names),
  does: describeActions(row, item.names),
});

export const describeAutomation: ReadItem = async (row, item) => ({
  ...describeCommon(row, item, 'objects-rules/rules/automations/{id}'),
  when: ['Every hour, for each ticket that is not closed', ...describeConditions(row.conditions, item.names)],
  does: describeActions(row, item.names),
});

export const describeMacro: ReadItem = async (row, item) => ({
  ...describeCommon(row, item, 'workspaces/agent-workspace/macros/{id}'),
  when: [`${await describeOwner(row, item)} applies it`],
  does: describeActions(row, item.names),
});

export const describeView: ReadItem = async (row, item) => {
  const { columns, group_by, sort_by, sort_order } = object(row.execution);
  const titles = rows(columns).map((column) => text(column.title) ?? text(column.id) ?? '');
  const order = [
    text(group_by) === null ? '' : `, grouped by ${text(group_by)}`,
    text(sort_by) === null ? '' : `, sorted by ${text(sort_by)}${sort_order === 'desc' ? ', latest first' : ''}`,
  ];
  return {
    ...describeCommon(row, item, 'workspaces/agent-workspace/views/{id}'),
    when: [`${await describeOwner(row, item)} opens it`],
    does: [
      ...describeConditions(row.conditions, item.names).map((condition) => `Shows tickets where: ${condition}`),
      `Lists ${titles.join(', ') || 'them'}${order.join('')}`,
    ],
  };
};

/** Triggers run at every creation and update, unless a condition says at which. */
function describeMoment(row: JsonObject, names: RuleNames): string[] {
  const isTold = rows(object(row.conditions).all).some((condition) => condition.field === 'update_type');
  const conditions = describeConditions(row.conditions, names);
  return isTold ? conditions : ['A ticket is created or updated', ...conditions];
}

/** Each action as a sentence; two that say the same are one. */
function describeActions(row: JsonObject, names: RuleNames): string[] {
  const words = rows(row.actions).map((action) => describeAction(action, names));
  return [...new Set(words)].map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1));
}

async function describeOwner(row: JsonObject, { context }: ItemContext): Promise<string> {
  const { groupIds, agentId } = readOwner(row);
  if (agentId !== null) return 'Its owner';
  if (groupIds === null) return 'Any agent';
  const names = await context.reference.names('groups');
  return `An agent of ${groupIds.map((each) => names.get(each) ?? `group ${each}`).join(' or ')}`;
}
