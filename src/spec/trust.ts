/** What a spec may do beyond reading environment variables. Said from outside the spec, because a spec may be a stranger's. */
export interface Trust {
  /** Run the commands that `exec` secrets name. */
  exec: boolean;
  /** Read the files that `file` secrets name. */
  secretFiles: boolean;
  /** Hosts that credentials may go to (`host`, `host:port`, `*.example.com`); null: wherever the spec says. */
  hosts: string[] | null;
}

/** From the environment (DESKHAUL_TRUST=1 for both, DESKHAUL_HOSTS as a list with commas) and the command's flags. */
export function readTrust(
  env: Record<string, string | undefined>,
  flags: { allowExec?: boolean; allowSecretFiles?: boolean } = {},
): Trust {
  const trusted = env.DESKHAUL_TRUST === '1';
  const hosts = (env.DESKHAUL_HOSTS ?? '').toLowerCase().split(',');
  const named = hosts.map((host) => host.trim()).filter((host) => host !== '');
  return {
    exec: trusted || flags.allowExec === true,
    secretFiles: trusted || flags.allowSecretFiles === true,
    hosts: named.length > 0 ? named : null,
  };
}

/** Whether credentials may go to the host of this address. */
export function allowsHost(trust: Trust, url: string): boolean {
  if (trust.hosts === null) return true;
  const { host, hostname } = URL.parse(url) ?? { host: '', hostname: '' };
  return trust.hosts.some((allowed) =>
    allowed.startsWith('*.') ? hostname.endsWith(allowed.slice(1)) : allowed === host || allowed === hostname,
  );
}
