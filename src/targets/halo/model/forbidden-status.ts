import type { DesiredValue, Problem } from '../../../model/desired.ts';
import { menus } from '../settings/menus.ts';
import { readEither } from './either.ts';
import type { ModelContext } from './model-context.ts';

/**
 * Halo refuses a ticket whose type does not allow its status (such as a closed one): a person decides, before anything is
 * written, which of the two changes. Null where the type allows it, or is none of those that the spec names.
 */
export function forbiddenStatus(
  { tickettype_id: type, status_id: status }: Record<string, DesiredValue>,
  { catalogue, details }: Pick<ModelContext, 'catalogue' | 'details'>,
): Problem | null {
  const form = details.forms.find(({ id }) => id === String(type));
  if (!form || form.statuses === null || status === undefined) return null;
  const id = String(readEither(status)?.[0] ?? status);
  if (form.statuses.includes(id)) return null;
  const name = catalogue.entries.statuses?.find((entry) => entry.id === id)?.name ?? id;
  return {
    severity: 'error',
    code: 'E_STATUS_FORBIDDEN',
    kind: 'blocked',
    message: `The ticket type "${form.name}" does not allow the status "${name}"`,
    hint: `Allow it at ${menus.ticketTypes} > ${form.name} > Allowed Values > Statuses, or choose another ticket type or status in the spec.`,
    field: 'status',
    pointer: ['tickets', 'fields', 'status'],
  };
}
