import type { AccountContext } from '../account-context.ts';
import { makeCustomObjectRecords, makeCustomObjects } from './custom-objects.ts';
import { makeLocales } from './locales.ts';
import { makeMacros } from './macros.ts';
import { makeSatisfactionReasons } from './satisfaction-reasons.ts';
import { makeHolidays, makeSchedules, makeSlaPolicies } from './service-levels.ts';
import type { AccountRules } from './setup-rows.ts';
import { makeSuspendedTickets } from './suspended-tickets.ts';
import { makeAutomations, makeTriggerCategories, makeTriggers } from './triggers.ts';
import { makeViews } from './views.ts';
import { makeWebhooks } from './webhooks.ts';

export function makeRules(context: AccountContext): AccountRules {
  return {
    macros: makeMacros(context),
    triggers: makeTriggers(context),
    trigger_categories: makeTriggerCategories(),
    automations: makeAutomations(context),
    views: makeViews(context),
    sla_policies: makeSlaPolicies(context),
    schedules: makeSchedules(),
    holidays: makeHolidays(),
    webhooks: makeWebhooks(),
    suspended_tickets: makeSuspendedTickets(context),
    reasons: makeSatisfactionReasons(context),
    locales: makeLocales(context.options.baseUrl),
    custom_objects: makeCustomObjects(context),
    custom_object_records: makeCustomObjectRecords(context),
  };
}
