import type { Service } from './service.ts';

/** A line for `crontab -e` that runs apply when a delta is due: it finishes what is half applied first. */
export function renderCron(
  { name, folder, program, spec, flags, environmentFile }: Service,
  { cron, timezone }: { cron: string; timezone: string },
): string {
  const command = [...program, 'apply', spec, ...flags, '--plain'].map(quote).join(' ');
  const file = quote(environmentFile);
  const log = quote(`${folder}/deskhaul-${name}.log`);
  const line = `cd ${quote(folder)} && set -a && . ${file} && set +a && exec ${command} >> ${log} 2>&1`;
  return `# For crontab -e. ${environmentFile} holds the variables that the spec reads, one NAME='value' a line; mode 0600.
# A cron that does not know CRON_TZ goes by the machine's time zone.
CRON_TZ=${timezone}
${cron} ${line.replaceAll('%', '\\%')}
`;
}

/** For the shell: in single quotes where it holds anything unusual. Of the whole line cron itself reads `%` as its end, unless escaped (crontab(5)). */
function quote(text: string): string {
  return /^[\w@+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
