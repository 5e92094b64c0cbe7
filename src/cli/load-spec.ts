import { Failure } from '../model/failure.ts';
import type { LoadedMigration } from '../spec/load-migration.ts';
import { renderFinding } from '../ui/text/render-finding.ts';
import { readMigration } from './read-migration.ts';
import { writeText } from './write-text.ts';

/** The spec, proven valid; else every finding goes to stderr and the run ends before it touches anything. */
export async function loadSpec(file: string): Promise<LoadedMigration> {
  const loaded = await readMigration(file);
  for (const finding of loaded.findings) writeText(`${renderFinding(finding)}\n`, process.stderr);
  const errors = loaded.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 || !loaded.migration) {
    throw new Failure({
      code: 'E_SPEC',
      message: `${file} is not valid: ${errors} to mend`,
      hint: 'Nothing was read or written. deskhaul validate lists the same findings.',
    });
  }
  return loaded;
}
