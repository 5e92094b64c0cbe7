import type { Catalogue } from '../../../model/catalogue.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import type { HaloKnowledge } from './read-knowledge.ts';

/** Which records a custom field belongs to, as Halo codes it. Actions share the ticket's fields. */
export const fieldUsages = { tickets: 1, organizations: 2, sites: 3, contacts: 4 } as const;
export type FieldUsage = keyof typeof fieldUsages;

/** Halo's codes of field types. */
export const fieldTypes = {
  text: 0,
  memo: 1,
  select: 2,
  multiselect: 3,
  date: 4,
  time: 5,
  checkbox: 6,
  table: 7,
  rich: 10,
} as const;

/** Halo's codes of what a text field takes. */
export const inputTypes = { any: 0, integer: 1, money: 2, decimal: 4 } as const;

export interface HaloField {
  id: string;
  /** As it reads back, with its `CF` prefix. */
  name: string;
  label: string;
  usage: number;
  type: number;
  /** Of dates: whether the field also keeps a time of day. */
  withTime: boolean;
  /** Of texts: what they take, as `inputTypes` has it. */
  inputType: number;
  /** Of texts: the most characters; null where none is set. */
  limit: number | null;
  /** Whether no end user ever sees it, wherever it stands. */
  agentsOnly: boolean;
  options: { id: string; name: string }[];
}

/** A ticket type in use, with the custom fields that stand on it and the statuses it allows. */
export interface HaloForm {
  id: string;
  name: string;
  /** Ids of custom fields. */
  shown: string[];
  /** Those of them that end users see. */
  shownToUsers: string[];
  /** Ids; null: all. */
  statuses: string[] | null;
}

/** What of the catalogue only the Halo target understands. */
export interface HaloDetails {
  fields: HaloField[];
  /** With their addresses, lower-case: the catalogue's entries know names only. */
  agents: { id: string; name: string; email: string | null; active: boolean }[];
  /** The pseudo-agent that stands for nobody; null where the tenant has none. */
  unassignedAgentId: string | null;
  /** The client named in `organizations.client`; null when it does not exist or none is named. */
  siteClientId: string | null;
  /** What stands around a ticket's number in the subjects of this tenant's mail. */
  subjectTags: { start: string; end: string }[];
  /** Of the ticket types that the spec names. */
  forms: HaloForm[];
  knowledge: HaloKnowledge;
}

/** The details of a catalogue that this target made. */
export function readDetails(catalogue: Catalogue): HaloDetails {
  return catalogue.details as unknown as HaloDetails;
}

export function toDetails(details: HaloDetails): JsonObject {
  const json: unknown = details;
  return isObject(json) ? json : {};
}

/** The custom field with this label (or name) among those of a usage. */
export function findField(details: HaloDetails, usage: FieldUsage, label: string): HaloField | null {
  const folded = label.toLowerCase().trim();
  const fields = details.fields.filter((field) => field.usage === fieldUsages[usage]);
  return (
    fields.find((field) => field.label === label) ??
    fields.find((field) => field.label.toLowerCase().trim() === folded || field.name.toLowerCase() === folded) ??
    null
  );
}
