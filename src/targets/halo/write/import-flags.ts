import type { Entity } from '../../../model/entity.ts';
import type { JsonObject } from '../../../model/json.ts';

const quiet = { _isimport: true, _dont_fire_automations: true } as const;

const ticketFlags = {
  ...quiet,
  dont_do_rules: true,
  donotapplytemplateintheapi: true,
  dont_do_databaselookups: true,
  _prevent_outgoing: true,
  sendack: false,
  createacknowledgement: false,
  process_ai: false,
  _re_index: false,
  is_ai_indexable: false,
  _fetch_matches: false,
  _novalidate: true,
  utcoffset: 0,
} as const;

const actionFlags = {
  ...quiet,
  dont_do_rules: true,
  _prevent_outgoing: true,
  sendemail: false,
  sendsms: false,
  dont_recalculate_billing: true,
  actisbillable: false,
  _ignore_ai: true,
  _ignore_translate: true,
  run_ai_insights: false,
  _novalidate: true,
  utcoffset: 0,
} as const;

/**
 * What keeps imported history quiet: no mail, rule, automation, template, approval, survey, invoice line or AI job. An older
 * server ignores the flags it does not know, together with what they suppress.
 */
export function importFlags(entity: Entity): JsonObject {
  switch (entity) {
    case 'tickets':
      return { ...ticketFlags };
    case 'comments':
      return { ...actionFlags };
    case 'contacts':
      return { ...quiet, sendwelcomeemail: false };
    case 'agents':
      return { _isimport: true, isinvite: false };
    case 'organizations':
      return { ...quiet, newclient_sendwelcomeemail: false };
    case 'attachments':
    case 'folders':
    case 'articles':
    case 'macros':
      return { _isimport: true };
    default:
      return {};
  }
}
