/** What an account does by itself, with the keys the API answers. */

export interface RuleAction {
  field: string;
  value: string | boolean | string[];
}

export interface RuleCondition {
  field: string;
  operator: string;
  value: string | number | boolean | null;
}

export interface RuleConditions {
  all: RuleCondition[];
  any: RuleCondition[];
}

interface RuleRow {
  id: number;
  url: string;
  title: string;
  raw_title: string;
  active: boolean;
  default: boolean;
  position: number;
  description: string | null;
  created_at: string;
  updated_at: string;
}

/** Who may use a macro or see a view; null is everybody. */
export interface Restriction {
  type: 'Group' | 'User';
  id: number;
  ids?: number[];
}

export interface MacroRow extends RuleRow {
  actions: RuleAction[];
  restriction: Restriction | null;
}

export interface TriggerRow extends RuleRow {
  /** A number as text. */
  category_id: string;
  conditions: RuleConditions;
  actions: RuleAction[];
}

export interface AutomationRow extends RuleRow {
  conditions: RuleConditions;
  actions: RuleAction[];
}

export interface ViewRow extends RuleRow {
  conditions: RuleConditions;
  execution: {
    group_by: string | null;
    group_order: 'asc' | 'desc';
    sort_by: string | null;
    sort_order: 'asc' | 'desc';
    columns: { id: string; title: string }[];
  };
  restriction: Restriction | null;
  watchable: boolean;
}

export interface TriggerCategoryRow {
  id: string;
  name: string;
  position: number;
  created_at: string;
  updated_at: string;
}
