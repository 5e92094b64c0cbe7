import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { execa, type Options, type Result, type ResultPromise } from 'execa';
import { compileCache } from './compile-cache.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The build under test; another one (an installed package, say) by DESKHAUL_BIN. */
export const bin = process.env.DESKHAUL_BIN ?? fileURLToPath(new URL('../../bin/deskhaul.js', import.meta.url));

export interface SandboxReady {
  type: 'sandbox_ready';
  zendesk: { url: string; email: string; token: string; fileHosts: string[] };
  halo: { url: string; authUrl: string; tenant: string; clientId: string; clientSecret: string };
  rateLimit: { requests: number; per: string };
}

/**
 * Runs the built program as a user would; nothing of the test's own environment reaches it but PATH, the place of compiled code
 * and what is given.
 */
export function deskhaul(
  args: readonly string[],
  env: Record<string, string> = {},
  options: Options = {},
  wrapper: readonly string[] = [],
): ResultPromise {
  const [command = '', ...rest] = [...wrapper, process.execPath, bin, ...args];
  return execa(command, rest, {
    cwd: root,
    extendEnv: false,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compileCache, ...env },
    reject: false,
    ...options,
  });
}

/** The built sandbox in a process of its own; `stop` ends it. */
export async function startSandbox(
  args: readonly string[] = [],
): Promise<{ ready: SandboxReady; stop(): Promise<void> }> {
  const child = execa(process.execPath, [bin, 'sandbox', '--format', 'json', '--time-scale', '200', ...args], {
    cwd: root,
    reject: false,
    stderr: 'inherit',
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value } = await lines.next();
  const stop = async () => {
    child.kill('SIGTERM');
    await child;
  };
  return { ready: JSON.parse(value ?? 'null'), stop };
}

/** What the example spec reads, for these sandboxes and a state of its own. */
export function environment({ zendesk, halo, rateLimit }: SandboxReady, state: string): Record<string, string> {
  return {
    ZENDESK_URL: zendesk.url,
    ZENDESK_EMAIL: zendesk.email,
    ZENDESK_API_TOKEN: zendesk.token,
    ZENDESK_FILE_HOSTS: zendesk.fileHosts.join(','),
    HALO_URL: halo.url,
    HALO_CLIENT_ID: halo.clientId,
    HALO_CLIENT_SECRET: halo.clientSecret,
    HALO_RATE_REQUESTS: String(rateLimit.requests),
    HALO_RATE_PER: rateLimit.per,
    DESKHAUL_STATE: state,
  };
}

/** The last line of `--format json` output: the summary. */
export function lastEvent(result: Result): Record<string, unknown> {
  const lines = String(result.stdout).trim().split('\n');
  return JSON.parse(lines.at(-1) ?? 'null');
}
