import type { Change } from '../../model/change.ts';
import { formatKey } from '../../model/entity.ts';
import type { ChangeLine } from '../../model/plan-report.ts';

/** A change for people; its label is customer text and left out unless values were asked for. */
export function toChangeLine(change: Change, options: { showValues: boolean }): ChangeLine {
  const { key, action, label, reason, targetId, fields, children } = change;
  return {
    record: formatKey(key),
    action,
    label: options.showValues ? label : null,
    reason,
    targetId,
    fields,
    children,
  };
}
