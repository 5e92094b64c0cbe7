import type { Problem } from '../../../model/desired.ts';
import { escapePattern } from '../../../model/escape-pattern.ts';
import type { FieldMapping } from '../../../model/mapping.ts';
import type { Field } from '../../../model/records.ts';
import { findField } from '../catalogue/catalogue-details.ts';
import { menus } from '../settings/menus.ts';
import type { ModelContext } from './model-context.ts';

/**
 * Custom fields of tickets that end users see in Halo, on the form of a type in use, although they take a value that at the
 * source only agents saw, always or on tickets of some forms: by label, with the title of the source's field.
 */
export function listExposed(source: readonly Field[], context: ModelContext): Map<string, string> {
  const { details, migration } = context;
  const hidden = source.filter((field) => field.of === 'tickets' && !field.visibleToUsers);
  const exposed = new Map<string, string>();
  for (const [label, mapping] of Object.entries<FieldMapping>(migration.tickets.customFields)) {
    const field = findField(details, 'tickets', label);
    const read = hidden.find(({ key }) => readsField(mapping, key));
    if (!field || !read || field.agentsOnly || field.id === '') continue;
    const isShown = details.forms.length === 0 || details.forms.some((form) => form.shownToUsers.includes(field.id));
    if (isShown) exposed.set(label, read.title);
  }
  return exposed;
}

/** What would become visible to more people than at the source is held back until the tenant or the spec says otherwise. */
export function exposedProblem(label: string, title: string): Problem {
  return {
    severity: 'error',
    code: 'E_FIELD_VISIBLE',
    kind: 'blocked',
    message: `End users see custom field "${label}" in Halo; at the source not every user of a ticket with a value saw "${title}"`,
    hint: `Restrict it at ${menus.fields} > ${label} > Only show for Agents, take it off the end users' forms at ${menus.ticketTypes}, or map the value to another field.`,
    field: label,
    pointer: ['tickets', 'customFields', label],
  };
}

function readsField(mapping: FieldMapping, key: string): boolean {
  const expression = typeof mapping === 'string' ? mapping : mapping.value;
  const name = escapePattern(key);
  return new RegExp(String.raw`\bcustom\s*\.\s*(?:\x60${name}\x60|${name}\b)`).test(expression);
}
