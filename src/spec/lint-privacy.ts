import { findRaw } from '../mapping/compile.ts';
import type { Finding, Pointer } from '../model/finding.ts';
import type { JsonValue } from '../model/json.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { Locator } from './locator.ts';
import { type Draft, specFinding } from './spec-finding.ts';
import { suggestHint } from './suggest.ts';
import { walkSchema } from './walk-schema.ts';

/** Fields of canonical records that may arrive empty. What tells records apart, selects or restricts them is not among them. */
const droppable: Record<string, readonly string[]> = {
  tickets: [
    'subject',
    'type',
    'priority',
    'customStatus',
    'channel',
    'submitterId',
    'assigneeId',
    'organizationId',
    'ccIds',
    'followerIds',
    'brand',
    'form',
    'tags',
    'dueAt',
    'satisfaction',
    'timeSpentMinutes',
    'externalId',
    'messageId',
  ],
  contacts: [
    'name',
    'emails',
    'phones',
    'organizationIds',
    'locale',
    'timezone',
    'notes',
    'details',
    'externalId',
    'tags',
  ],
  organizations: ['domains', 'notes', 'details', 'externalId', 'tags'],
};

type Report = (pointer: Pointer, draft: Draft) => void;

/** What the schema cannot say of `privacy`: fields that exist, patterns that compile, and nothing that looks past it. */
export function lintPrivacy(migration: Migration, value: JsonValue, locator: Locator): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (pointer, draft) => {
    findings.push(specFinding(locator.value(pointer), { ...draft, pointer }));
  };
  const { dropFields, redact, erased } = migration.privacy;
  for (const [index, field] of dropFields.entries()) lintField(field, ['privacy', 'dropFields', index], report);
  for (const [index, { pattern }] of redact.patterns.entries()) {
    if (compiles(pattern)) continue;
    report(['privacy', 'redact', 'patterns', index, 'pattern'], {
      code: 'E_REDACT_PATTERN',
      message: 'This is no regular expression.',
      hint: 'A JavaScript regular expression without slashes, for the flags g and u.',
    });
  }
  const isActive = dropFields.length > 0 || erased.length > 0 || redact.paymentCards || redact.patterns.length > 0;
  return isActive ? [...findings, ...lintRaw(value, locator)] : findings;
}

function lintField(path: string, pointer: Pointer, report: Report): void {
  const [entity = '', name = '', key] = path.split('.');
  const known = droppable[entity] ?? [];
  if (key !== undefined || known.includes(name)) return;
  const message =
    name === 'custom'
      ? `"${path}" is no field.`
      : `The field "${name}" of ${entity} does not exist or cannot arrive empty.`;
  const hint = suggestHint(name, [...known, 'custom.KEY'], 'These can');
  report(pointer, { code: 'E_UNKNOWN_FIELD', message, hint });
}

function compiles(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'gu'));
  } catch {
    return false;
  }
}

/** The platform's own record holds everything that `privacy` takes out of the canonical one. */
function lintRaw(value: JsonValue, locator: Locator): Finding[] {
  return [...walkSchema(value)].flatMap(({ schema, value: source, pointer }) => {
    if (schema.format !== 'jsonata' || typeof source !== 'string') return [];
    const offset = findRaw(source);
    if (offset === null) return [];
    const message = '`$raw` is the record as the platform holds it: what privacy takes out would come back through it.';
    const hint = 'Use a field of the canonical record, or remove privacy.';
    return [specFinding(locator.inText(pointer, offset), { code: 'E_PRIVACY_RAW', message, hint, pointer })];
  });
}
