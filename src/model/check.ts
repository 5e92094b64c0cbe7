/** One step of the checklist before a migration, with what was found. Never holds a secret or customer text. */
export interface CheckItem {
  /** Stable: `target.agents.invited`, `tickettype.approval/Incident`. */
  id: string;
  area: 'source' | 'target' | 'people' | 'fields' | 'tickets' | 'knowledge' | 'quiet' | 'limits';
  /** What is looked at: `Approval of ticket type "Incident"`. */
  title: string;
  status: 'pass' | 'warn' | 'fail';
  /** What stands there now. */
  found: string;
  /** What to do about it, in the system's own menu path; null for what passes. */
  remedy: string | null;
  /** Whether the plan prepares it as the spec stands: apply will see to it. */
  planned: boolean;
}
