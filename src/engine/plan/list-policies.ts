import type { Migration } from '../../model/migration.gen.ts';
import type { PolicyLine } from '../../model/plan-report.ts';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * What the spec chose of that shapes what arrives, chosen or by default: `options.timeEntries`, `note`. Of people who are erased
 * and of patterns to redact it says how many there are: they are customer text.
 */
export function listPolicies({ options, tickets, articles, groups, prepare, privacy }: Migration): PolicyLine[] {
  const { sla, solved, mailThreading } = tickets;
  const { redact, dropFields, erased } = privacy;
  return flatten('', {
    options,
    tickets: { sla, solved: solved ?? 'keep', mailThreading },
    groups: { restricted: groups.restricted },
    articles: { audience: articles.audience },
    privacy: {
      redact: { paymentCards: redact.paymentCards, patterns: redact.patterns.length },
      dropFields,
      erased: erased.length,
    },
    prepare,
  });
}

function flatten(option: string, value: Json): PolicyLine[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') {
    const named = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
    return [{ option, value: named }];
  }
  if (Array.isArray(value)) return value.length === 0 ? [] : [{ option, value: value.join(', ') }];
  return Object.entries(value).flatMap(([key, each]) => flatten(option === '' ? key : `${option}.${key}`, each));
}
