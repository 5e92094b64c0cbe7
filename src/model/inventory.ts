/** What works at the source and is no record: macros, triggers, views, service levels and their like. */
export type InventoryKind =
  | 'macro'
  | 'trigger'
  | 'automation'
  | 'view'
  | 'sla'
  | 'schedule'
  | 'webhook'
  | 'brand'
  | 'form'
  | 'status';

export interface InventoryItem {
  kind: InventoryKind;
  id: string;
  name: string;
  active: boolean;
  url: string | null;
  /** When it works, in words, a sentence each: `Status is less than solved`. */
  when: string[];
  /** What it does, in words, a sentence each: `Sends mail to the requester`. */
  does: string[];
}

/** What could not be listed, and why: a plan without that feature, a right that is missing. */
export interface InventoryGap {
  kind: InventoryKind;
  reason: string;
}

/** What would rebuild a kind of thing in the target. */
export interface Rebuild {
  /** The target's menu path. */
  where: string;
  how: string;
}
