import { open } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { ExecaError, execa } from 'execa';
import { Failure } from '../model/failure.ts';
import type { Location } from '../model/finding.ts';
import type { SecretRef } from '../model/migration.gen.ts';
import type { Trust } from './trust.ts';

const maxSecretBytes = 64_000;
const defaultExecTimeoutMs = 10_000;

export interface SecretContext {
  trust: Trust;
  env: Record<string, string | undefined>;
  /** The spec's folder: relative paths and commands start there. */
  folder: string;
  /** How long a command may take; default 10 seconds. */
  execTimeoutMs?: number;
}

/**
 * The text of a secret without its trailing newline. Throws Failure `E_SECRET_*` at `location`; no failure ever holds the
 * secret, or what a command printed.
 */
export async function resolveSecret(ref: SecretRef, context: SecretContext, location: Location): Promise<string> {
  const text = await readSecret(ref, context, location);
  const secret = text.replace(/\r?\n$/, '');
  if (secret === '') throw new Failure({ code: 'E_SECRET_EMPTY', message: 'The secret is empty.', location });
  return secret;
}

async function readSecret(ref: SecretRef, context: SecretContext, location: Location): Promise<string> {
  if ('env' in ref) return context.env[ref.env] ?? '';
  if ('file' in ref) return readSecretFile(ref.file, context, location);
  return runCommand(ref.exec, context, location);
}

async function readSecretFile(path: string, { trust, folder }: SecretContext, location: Location): Promise<string> {
  if (!trust.secretFiles) {
    throw new Failure({
      code: 'E_TRUST_FILE',
      message: 'The spec wants to read a secret from a file, and that is not allowed.',
      hint: 'If you trust this spec: --allow-secret-files, or DESKHAUL_TRUST=1.',
      location,
    });
  }
  const full = isAbsolute(path) ? path : resolve(folder, path);
  try {
    const handle = await open(full);
    const reading = handle.read(new Uint8Array(maxSecretBytes + 1));
    const { bytesRead, buffer } = await reading.finally(() => handle.close());
    if (bytesRead > maxSecretBytes) throw Object.assign(new Error('too large'), { code: 'larger than 64 kB' });
    return new TextDecoder().decode(buffer.subarray(0, bytesRead));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    const hint = 'Check the path and its permissions.';
    throw new Failure({ code: 'E_SECRET_FILE', message: `The secret file cannot be read (${why}).`, hint, location });
  }
}

async function runCommand(command: string[], context: SecretContext, location: Location): Promise<string> {
  const { trust, env, folder, execTimeoutMs = defaultExecTimeoutMs } = context;
  const [program = '', ...args] = command;
  if (!trust.exec) {
    throw new Failure({
      code: 'E_TRUST_EXEC',
      message: 'The spec wants to run a command for a secret, and that is not allowed.',
      hint: 'If you trust this spec: --allow-exec, or DESKHAUL_TRUST=1.',
      location,
    });
  }
  try {
    const { stdout } = await execa(program, args, {
      cwd: folder,
      env,
      extendEnv: false,
      forceKillAfterDelay: 500,
      maxBuffer: maxSecretBytes,
      shell: false,
      stdin: 'ignore',
      stripFinalNewline: false,
      timeout: execTimeoutMs,
    });
    return stdout;
  } catch (error) {
    throw describeCommand(error, location);
  }
}

/** Without the cause: execa's message holds the command and what it printed. */
function describeCommand(error: unknown, location: Location): Failure {
  const hint = 'Run it by hand in the spec’s folder to see what it says.';
  const fail = (why: string): Failure => {
    return new Failure({ code: 'E_SECRET_EXEC', message: `The command for the secret ${why}.`, hint, location });
  };
  if (!(error instanceof ExecaError)) return fail('could not be run');
  if (error.timedOut) return fail('took too long (more than 10 seconds)');
  if (error.isMaxBuffer) return fail('printed more than 64 kB');
  if (error.code === 'ENOENT') return fail('was not found');
  if (error.exitCode !== undefined) return fail(`ended with exit code ${error.exitCode}`);
  return fail('was ended by a signal');
}
