import { resolve } from 'node:path';
import type { Service } from '../ui/text/service.ts';
import type { ScheduleOptions } from './commands/schedule.ts';
import { defaultStateFolder } from './run-options.ts';

/** How this very program would be started again for this spec, from anywhere; secrets are no part of it. */
export function readService(spec: string, name: string, options: ScheduleOptions): Service {
  const flags = [
    '--auto-approve',
    ...(options.skipBlocked ? ['--skip-blocked'] : []),
    ...(options.allowExec ? ['--allow-exec'] : []),
    ...(options.allowSecretFiles ? ['--allow-secret-files'] : []),
    ...(options.dataRoot ? ['--data-root', resolve(options.dataRoot)] : []),
    ...(options.format === 'json' ? ['--format', 'json'] : []),
    '--state',
    resolve(options.state || defaultStateFolder),
  ];
  return {
    name,
    folder: process.cwd(),
    program: [process.execPath, resolve(process.argv[1] ?? 'deskhaul')],
    spec: resolve(spec),
    flags,
    environmentFile: `/etc/deskhaul/${name}.env`,
  };
}
