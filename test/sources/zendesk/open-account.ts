import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { createRedactor } from '../../../src/http/redactor.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import type { Clock } from '../../../src/model/clock.ts';
import type { SourceEntity } from '../../../src/model/entity.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { JsonValue } from '../../../src/model/json.ts';
import type { RecordTypes } from '../../../src/model/record-types.ts';
import type { Page, Source, Unreadable } from '../../../src/model/source.ts';
import {
  startZendeskSandbox,
  type ZendeskSandbox,
  type ZendeskSandboxOptions,
} from '../../../src/sandbox/zendesk/start-zendesk-sandbox.ts';
import { connectZendesk } from '../../../src/sources/zendesk/connect-zendesk.ts';

export const never = new AbortController().signal;

/** Back-offs are cut short; time goes on as it does. */
const hastyClock: Clock = { now: systemClock.now, sleep: (ms, signal) => systemClock.sleep(Math.min(ms, 50), signal) };

export interface Account {
  sandbox: ZendeskSandbox;
  source: Source;
  warnings: Finding[];
  /** Rows as the sandbox keeps them. */
  stored(entity: string): Promise<Record<string, JsonValue>[]>;
  /** The id of the first row that shows an awkward case. */
  caseOf(name: string): Promise<string>;
  /** Puts a fault in force. */
  fault(rule: Record<string, JsonValue>): Promise<void>;
  /** Method, path and status of each request so far. */
  requested(): Promise<{ method: string; path: string; status: number }[]>;
}

/** A Zendesk account on this machine with a source connected to it; both end with the test. Its minute lasts half a second. */
export async function openAccount(
  t: TestContext,
  options: Partial<ZendeskSandboxOptions> = {},
  connection: Record<string, JsonValue> = {},
): Promise<Account> {
  const sandbox = await startZendeskSandbox({ seed: 7, tickets: 60, awkward: 'all', timeScale: 120, ...options });
  const warnings: Finding[] = [];
  const source = await connect(sandbox.url, { ...sandbox, ...connection }, (finding) => warnings.push(finding));
  t.after(async () => {
    await source.close();
    await sandbox.close();
  });
  const inspect = async (path: string) => JSON.parse(await (await fetch(`${sandbox.url}/_sandbox/${path}`)).text());
  return {
    sandbox,
    source,
    warnings,
    stored: (entity) => inspect(`records/${entity}`),
    async caseOf(name) {
      const cases: Record<string, JsonValue[]> = await inspect('cases');
      return String(cases[name]?.[0] ?? assert.fail(`the account shows no case ${name}`));
    },
    async fault(rule) {
      await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(rule) });
    },
    requested: () => inspect('requests'),
  };
}

export async function connect(
  url: string,
  { email, token, fileHosts }: Record<string, unknown>,
  warn: (finding: Finding) => void = () => {},
): Promise<Source> {
  const connection = { connector: 'zendesk', url, email, token, fileHosts } as Record<string, JsonValue>;
  return await connectZendesk(connection, { clock: hastyClock, redactor: createRedactor(), warn, dataRoot: '/' });
}

/** All records of all pages; later ones of the same id win. */
export async function gather<E extends SourceEntity>(
  pages: AsyncIterable<Page<E>>,
): Promise<{ records: Map<string, RecordTypes[E]>; unreadable: Unreadable[]; deleted: string[]; pages: number }> {
  const records = new Map<string, RecordTypes[E]>();
  const unreadable: Unreadable[] = [];
  const deleted: string[] = [];
  let count = 0;
  for await (const page of pages) {
    count += 1;
    for (const { record } of page.records) records.set(record.id, record);
    unreadable.push(...(page.unreadable ?? []));
    deleted.push(...page.deleted);
  }
  return { records, unreadable, deleted, pages: count };
}
