import type { Service } from './service.ts';

/** A unit that keeps the schedule up, for `/etc/systemd/system`. */
export function renderSystemd({ name, folder, program, spec, flags, environmentFile }: Service): string {
  const command = [...program, 'schedule', spec, ...flags];
  return `# /etc/systemd/system/deskhaul-${name}.service
# Then: systemctl daemon-reload && systemctl enable --now deskhaul-${name}
[Unit]
Description=deskhaul schedule of ${name}
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
# Who may read the secrets and owns the state: make this user, or name another.
User=deskhaul
WorkingDirectory=${folder.replaceAll('%', '%%')}
# The variables that the spec reads, one NAME=value a line; mode 0600.
EnvironmentFile=${environmentFile}
ExecStart=${command.map(quote).join(' ')}
# The first SIGTERM lets it finish what is in flight; that ends with 130, as asked.
KillMode=mixed
TimeoutStopSec=15min
SuccessExitStatus=130
Restart=on-failure
RestartSec=1min

[Install]
WantedBy=multi-user.target
`;
}

/**
 * As `ExecStart` reads it: in double quotes with C escapes where it holds anything unusual; `%` begins a specifier and `$` a
 * variable, also in quotes, unless they are doubled (systemd.service(5), "Command lines"; systemd.unit(5), "Specifiers").
 */
function quote(text: string): string {
  const doubled = text.replaceAll('%', '%%').replaceAll('$', '$$$$');
  if (/^[\w@%+=:,./$-]+$/.test(doubled)) return doubled;
  return `"${doubled.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
