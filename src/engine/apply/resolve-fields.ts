import { type DesiredValue, isFile, isHtml, isReference } from '../../model/desired.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { FileContent } from '../../model/intent.ts';
import type { JsonValue } from '../../model/json.ts';
import { bodyLinkStates, isDangling } from '../bodies/link-states.ts';
import { nameField } from '../name-field.ts';
import type { ApplyRun } from './apply-run.ts';
import { fetchFile } from './fetch-file.ts';
import { resolveHtml } from './resolve-html.ts';
import { resolveReference, type TargetIds } from './resolve-references.ts';

/** What goes out for one record or child; or why it cannot (a record it needs does not stand, its file broke on the way); or that its file stays behind. */
export type Resolved =
  | {
      kind: 'ready';
      fields: Record<string, JsonValue>;
      file: FileContent | null;
      findings: Finding[];
      /** References that were left out, since what they lead to does not stand. */
      omitted: string[];
      /** Bodies that go without an image which broke on the way. */
      broken: { name: string; code: string; message: string }[];
      /** What the ledger keeps of where the bodies' links lead, and whether one of them leads nowhere yet. */
      links: { states: Record<string, string>; dangling: boolean };
    }
  | { kind: 'failed'; code: string; message: string }
  | { kind: 'lost'; finding: Finding };

/**
 * Replaces references by the target's ids, images and links of bodies by what stands for them in the target and files by their bytes. The property of a file
 * is not among the fields: its bytes travel beside them. With `files: false` no byte is fetched: for looking, not for writing.
 */
export async function resolveFields(
  run: ApplyRun,
  { key, fields: desired }: { key: RecordKey; fields: Record<string, DesiredValue> },
  ids: TargetIds,
  options: { files: boolean } = { files: true },
): Promise<Resolved> {
  const fields: Record<string, JsonValue> = {};
  const findings: Finding[] = [];
  const omitted: string[] = [];
  const broken: { name: string; code: string; message: string }[] = [];
  // References first: they cost nothing, and what they hold back needs no bytes.
  for (const [name, value] of Object.entries(desired)) {
    if (!isReference(value)) continue;
    const resolved = resolveReference(value, ids, run.context);
    if (resolved.kind === 'value') fields[name] = resolved.value;
    else if (resolved.kind === 'omitted') omitted.push(name);
    else return missing(nameField(run.context.model, key.entity, name), formatKey(resolved.ref));
  }
  let file: FileContent | null = null;
  for (const [name, value] of Object.entries(desired)) {
    if (isReference(value)) continue;
    if (isFile(value)) {
      if (!options.files) continue;
      const fetched = await fetchFile(run.context, value.$file, run.maxFileBytes);
      if ('lost' in fetched) return { kind: 'lost', finding: fetched.lost };
      if ('broken' in fetched) return { kind: 'failed', ...fetched.broken };
      file = fetched.content;
    } else if (isHtml(value)) {
      const body = options.files
        ? await resolveHtml(run, value, ids)
        : { html: value.$html, findings: [], broken: null };
      fields[name] = body.html;
      findings.push(...body.findings);
      if (body.broken) broken.push({ name, ...body.broken });
    } else {
      fields[name] = value;
    }
  }
  const dangling = Object.values(desired).some((value) => isHtml(value) && isDangling(value, ids));
  const links = { states: bodyLinkStates(desired, ids), dangling };
  return { kind: 'ready', fields, file, findings, omitted, broken, links };
}

function missing(name: string, record: string): Resolved {
  return {
    kind: 'failed',
    code: 'E_REFERENCE_MISSING',
    message: `its ${name} leads to ${record}, which is not in the target`,
  };
}
