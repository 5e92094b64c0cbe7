import { checkExpression } from '../mapping/compile.ts';
import type { Finding, Pointer } from '../model/finding.ts';
import { isObject, type JsonValue } from '../model/json.ts';
import type { Migration } from '../model/migration.gen.ts';
import { describeCronFault } from './cron-fault.ts';
import type { Locator } from './locator.ts';
import { type Draft, specFinding } from './spec-finding.ts';
import { walkSchema } from './walk-schema.ts';

/** Texts that the schema marks as JSONata and that do not compile or would make a plan unrepeatable, at their character. */
export function lintExpressions(value: JsonValue, locator: Locator): Finding[] {
  const findings: Finding[] = [];
  for (const { schema, value: source, pointer } of walkSchema(value)) {
    if (schema.format !== 'jsonata' || typeof source !== 'string') continue;
    for (const { code, message, hint, offset } of checkExpression(source)) {
      findings.push(specFinding(locator.inText(pointer, offset), { code, message, ...(hint && { hint }), pointer }));
    }
  }
  return findings;
}

/** What the schema cannot say: keys that need each other, and names that this machine knows. */
export function lintMigration(migration: Migration, locator: Locator): Finding[] {
  const findings: Finding[] = [];
  const report = (pointer: Pointer, draft: Draft): void => {
    findings.push(specFinding(locator.value(pointer), { ...draft, pointer }));
  };
  const { acknowledge, agents, groups, options, organizations, prepare, run, source, target, timezone } = migration;

  if (!isTimezone(timezone)) report(['timezone'], unknownTimezone);
  lintTimes(run, report);
  if (organizations.as === 'site' && organizations.client === undefined) {
    report(['organizations', 'as'], needs('organizations.client', 'the client that all sites belong to'));
  }
  if (organizations.as === 'client' && organizations.client !== undefined) {
    report(['organizations', 'client'], { ...unused('organizations.client', 'as: site') });
  }
  if (groups.missing === 'default' && groups.default === undefined) {
    report(['groups', 'missing'], needs('groups.default', 'the team that stands for missing ones'));
  }
  if (agents.assignee.missing === 'default' && agents.assignee.default === undefined) {
    report(
      ['agents', 'assignee', 'missing'],
      needs('agents.assignee.default', 'the agent that stands for missing ones'),
    );
  }
  if (agents.assignee.missing !== 'default' && agents.assignee.default !== undefined) {
    report(['agents', 'assignee', 'default'], { ...unused('agents.assignee.default', 'missing: default') });
  }
  if (agents.assignee.missing === 'create' && agents.create === undefined) {
    report(
      ['agents', 'assignee', 'missing'],
      needs('agents.create.licences', 'how many licences the created agents may take'),
    );
  }
  if (options.timeEntries === 'billable' && !acknowledge.includes('billable-history')) {
    report(['options', 'timeEntries'], {
      code: 'E_ACKNOWLEDGE',
      message: 'Time that was billed before the migration would be invoiced again.',
      hint: 'Choose nonbillable or note; or accept it: acknowledge: [billable-history].',
    });
  }
  if (prepare.approvals === 'keep' && acknowledge.includes('approval-off-live')) {
    report(['acknowledge'], { ...unused('acknowledge: [approval-off-live]', 'prepare.approvals: off') });
  }
  for (const [side, connection] of Object.entries({ source, target })) lintPlainHttp(side, connection, report);
  return findings;
}

const unknownTimezone: Draft = {
  code: 'E_TIMEZONE',
  message: 'There is no such time zone.',
  hint: 'An IANA name: Europe/Paris, UTC.',
};

/** When it may write, and when the changes follow. */
function lintTimes({ windows, delta }: Migration['run'], report: (pointer: Pointer, draft: Draft) => void): void {
  for (const [index, window] of windows.entries()) {
    if (window.timezone === undefined || isTimezone(window.timezone)) continue;
    report(['run', 'windows', String(index), 'timezone'], unknownTimezone);
  }
  const reason = delta.cron === undefined ? null : describeCronFault(delta.cron);
  if (reason === null) return;
  report(['run', 'delta', 'cron'], {
    code: 'E_CRON',
    message: `This is no cron expression: ${reason}`,
    hint: 'Minute, hour, day, month, weekday: "0 3 * * *" is every day at three.',
  });
}

function needs(key: string, what: string): Draft {
  return {
    code: 'E_MISSING_KEY',
    message: `This needs "${key}": ${what}.`,
    hint: 'Add that key or choose another value.',
  };
}

function unused(key: string, unless: string): Draft {
  return {
    severity: 'warning',
    code: 'W_UNUSED_KEY',
    message: `"${key}" is only read with \`${unless}\`.`,
    hint: 'Remove it.',
  };
}

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Credentials over plain http are readable on the way; on this machine there is no way to read on. */
function lintPlainHttp(side: string, connection: unknown, report: (pointer: Pointer, draft: Draft) => void): void {
  for (const key of ['url', 'authUrl']) {
    const url = isObject(connection) ? connection[key] : undefined;
    if (typeof url !== 'string' || !url.startsWith('http://') || isLoopback(url)) continue;
    const message = `"${side}.${key}" sends credentials over plain http.`;
    report([side, key], { severity: 'warning', code: 'W_PLAIN_HTTP', message, hint: 'Use https.' });
  }
}

function isLoopback(url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}
