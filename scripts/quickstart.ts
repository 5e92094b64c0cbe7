import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { execa, type Subprocess } from 'execa';

const bin = ['bin/deskhaul.js'];
const spec = 'migrations.example/zendesk-to-halo.yaml';
const state = '.deskhaul/quickstart';

/** Sixty sandbox seconds in one: a rate window of five minutes passes in five seconds. */
const timeScale = '60';

interface SandboxReady {
  zendesk: { url: string; email: string; token: string; fileHosts: string[] };
  halo: { url: string; clientId: string; clientSecret: string };
  rateLimit: { requests: number; per: string };
}

async function firstLine(sandbox: Subprocess): Promise<SandboxReady> {
  if (!sandbox.stdout) throw new Error('the sandbox has no output');
  for await (const line of createInterface({ input: sandbox.stdout as NodeJS.ReadableStream })) return JSON.parse(line);
  throw new Error('the sandbox ended before it was ready');
}

// The account is generated anew each time, so a state of an earlier run would speak of another one.
rmSync(state, { recursive: true, force: true });

const sandbox = execa(
  process.execPath,
  [...bin, 'sandbox', '--format', 'json', '--tickets', '200', '--time-scale', timeScale],
  {
    stderr: 'inherit',
    reject: false,
  },
);

async function deskhaul(ready: SandboxReady, ...args: string[]): Promise<void> {
  console.log(`\n$ deskhaul ${args.join(' ')}`);
  const { exitCode } = await execa(process.execPath, [...bin, ...args], {
    stdio: 'inherit',
    reject: false,
    env: {
      ZENDESK_URL: ready.zendesk.url,
      ZENDESK_EMAIL: ready.zendesk.email,
      ZENDESK_API_TOKEN: ready.zendesk.token,
      ZENDESK_FILE_HOSTS: ready.zendesk.fileHosts.join(','),
      HALO_URL: ready.halo.url,
      HALO_CLIENT_ID: ready.halo.clientId,
      HALO_CLIENT_SECRET: ready.halo.clientSecret,
      HALO_RATE_REQUESTS: String(ready.rateLimit.requests),
      HALO_RATE_PER: ready.rateLimit.per,
      DESKHAUL_STATE: state,
    },
  });
  if (exitCode !== 0) throw new Error(`deskhaul ${args[0]} ended with exit code ${exitCode}`);
}

try {
  const ready = await firstLine(sandbox);
  console.log(`A Zendesk with 200 tickets answers at ${ready.zendesk.url}, an empty Halo at ${ready.halo.url}.`);
  await deskhaul(ready, 'validate', spec);
  await deskhaul(ready, 'plan', spec);
  await deskhaul(ready, 'apply', spec, '--auto-approve');
  await deskhaul(ready, 'verify', spec);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  sandbox.kill('SIGTERM');
  await sandbox;
}
