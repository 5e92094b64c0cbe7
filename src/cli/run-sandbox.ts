import { Failure } from '../model/failure.ts';
import { type HaloSwitches, parseSwitch } from '../sandbox/halo/switches.ts';
import { type SandboxReady, startSandboxes } from '../sandbox/start-sandboxes.ts';

interface SandboxOptions {
  seed: number;
  tickets: number;
  awkward: 'default' | 'all';
  hugeBody?: boolean;
  profile: 'modern' | 'legacy' | 'hostile';
  set?: string[];
  tenant: 'prepared' | 'unprepared';
  zendeskPort: number;
  haloPort: number;
  timeScale: number;
  data?: string;
  format: 'text' | 'json';
}

/** Runs both sandboxes until SIGTERM or SIGINT. */
export async function runSandbox({ set = [], data, format, ...options }: SandboxOptions): Promise<void> {
  const switches = readSwitches(set);
  const sandboxes = await startSandboxes({ ...options, dataDir: data, switches }).catch((cause: unknown) => {
    throw startFailure(cause);
  });
  process.stdout.write(format === 'json' ? `${JSON.stringify(sandboxes.ready)}\n` : describe(sandboxes.ready));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await sandboxes.close();
}

/** What a person can mend, in words; the rest as it was. */
function startFailure(cause: unknown): unknown {
  const { code, path, port } = cause instanceof Error ? (cause as NodeJS.ErrnoException & { port?: number }) : {};
  if (code === 'EADDRINUSE') {
    const hint = 'Give another with --zendesk-port and --halo-port; 0 picks a free one.';
    return new Failure({ code: 'E_SANDBOX_PORT', message: `Port ${port} is taken`, hint, cause });
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const hint = '--data names a folder of JSONL files, such as tickets.jsonl.';
    return new Failure({ code: 'E_SANDBOX_DATA', message: `There is no folder ${path}`, hint, cause });
  }
  return cause;
}

function readSwitches(settings: readonly string[]): Partial<HaloSwitches> {
  try {
    return Object.assign({}, ...settings.map((setting) => parseSwitch(...splitSetting(setting))));
  } catch (cause) {
    throw new Failure({ code: 'E_SWITCH', message: `--set: ${cause instanceof Error ? cause.message : cause}`, cause });
  }
}

function splitSetting(setting: string): [name: string, value: string] {
  const at = setting.indexOf('=');
  return at < 0 ? [setting, ''] : [setting.slice(0, at), setting.slice(at + 1)];
}

function describe({ zendesk, halo, rateLimit }: SandboxReady): string {
  return `A Zendesk answers at ${zendesk.url}, a Halo at ${halo.url}. Ctrl-C ends both.

For a spec that reads them from the environment:
export ZENDESK_URL=${zendesk.url} ZENDESK_EMAIL=${zendesk.email} ZENDESK_API_TOKEN=${zendesk.token} ZENDESK_FILE_HOSTS=${zendesk.fileHosts.join(',')}
export HALO_URL=${halo.url} HALO_CLIENT_ID=${halo.clientId} HALO_CLIENT_SECRET=${halo.clientSecret}
export HALO_RATE_REQUESTS=${rateLimit.requests} HALO_RATE_PER=${rateLimit.per}

Look inside at ${zendesk.url}/_sandbox/records/tickets and ${halo.url}/_sandbox/effects.
`;
}
