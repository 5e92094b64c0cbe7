import { type ExitCode, exitCodes } from '../model/failure.ts';
import type { Finding } from '../model/finding.ts';
import { fitLines } from '../ui/fit-lines.ts';
import { renderFinding } from '../ui/text/render-finding.ts';
import { readMigration } from './read-migration.ts';

const renderers = {
  text: (finding: Finding) => fitLines(renderFinding(finding), process.stdout.columns),
  json: (finding: Finding) => JSON.stringify(finding),
  github: renderAnnotation,
};

/** Prints each finding of a spec on a line of its own; fails when one is an error. */
export async function validateSpec(spec: string, format: keyof typeof renderers): Promise<ExitCode> {
  const { findings } = await readMigration(spec);
  for (const finding of findings) process.stdout.write(`${renderers[format](finding)}\n`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (format === 'text') {
    const others = findings.length - errors;
    process.stdout.write(
      errors === 0 ? `${spec}: valid${others ? `, ${others} to look at` : ''}\n` : `${spec}: ${errors} to mend\n`,
    );
  }
  return errors === 0 ? exitCodes.done : exitCodes.failed;
}

/** A workflow command of GitHub Actions, which shows the finding at its line of the pull request. */
function renderAnnotation({ severity, code, message, hint, location }: Finding): string {
  const level = severity === 'info' ? 'notice' : severity;
  const place = location ? `file=${escapeProperty(location.file)},line=${location.line},col=${location.column},` : '';
  return `::${level} ${place}title=${escapeProperty(code)}::${escapeData(hint ? `${message} ${hint}` : message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
