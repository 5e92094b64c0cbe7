import type { TestContext } from 'node:test';
import {
  startZendeskSandbox,
  type ZendeskSandbox,
  type ZendeskSandboxOptions,
} from '../../../src/sandbox/zendesk/start-zendesk-sandbox.ts';
import { createManualClock, type ManualClock } from '../kit/manual-clock.ts';

export interface Answer {
  status: number;
  headers: Headers;
  // The body as the server sent it: tests look at any part of it.
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what is in it
  body: any;
}

export interface Harness {
  sandbox: ZendeskSandbox;
  clock: ManualClock;
  /** GET with the administrator's credentials; `path` may be a whole address. */
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** POST of JSON to an inspection address. */
  post(path: string, body: unknown): Promise<Answer>;
}

export function basic(email: string, token: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}` };
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** A sandbox that ends with the test, on a clock that stands still until the test moves it. */
export async function startHarness(t: TestContext, options: Partial<ZendeskSandboxOptions> = {}): Promise<Harness> {
  const clock = createManualClock(Date.UTC(2026, 8, 1));
  const sandbox = await startZendeskSandbox({ seed: 1, tickets: 60, clock, plan: 'enterprise-plus', ...options });
  t.after(() => sandbox.close());
  return {
    sandbox,
    clock,
    get: async (path, headers = basic(sandbox.email, sandbox.token)) =>
      read(await fetch(new URL(path, sandbox.url), { headers, redirect: 'manual' })),
    post: async (path, body) =>
      read(await fetch(new URL(path, sandbox.url), { method: 'POST', body: JSON.stringify(body) })),
  };
}
