import { listImageFiles } from '../../../content/list-images.ts';
import { safeFileName } from '../../../content/safe-file-name.ts';
import { type Desired, type DesiredChild, type DesiredValue, isHtml } from '../../../model/desired.ts';
import type { RecordKey } from '../../../model/entity.ts';
import { formatMarker } from '../../../model/marker.ts';
import type { FileRef } from '../../../model/records.ts';
import type { ModelContext } from './model-context.ts';

/**
 * Files as attachments of their comment, or of the aggregate itself. An inline image that its body shows is not attached as
 * well: it is uploaded for the body.
 */
export function desireFiles(
  files: readonly FileRef[],
  options: {
    parent: RecordKey | null;
    shown: boolean;
    input: { sourceKey: string };
    context: ModelContext;
    body: DesiredValue | undefined;
  },
): { children: DesiredChild[]; accepted: Desired['accepted'] } {
  const { parent, shown, input, context, body } = options;
  const { attachments, inlineImages } = context.migration.options;
  const shownInBody = inlineImages !== 'keep' && body && isHtml(body) ? listImageFiles(body.$html, files) : [];
  const children: DesiredChild[] = [];
  const accepted: Desired['accepted'] = [];
  for (const file of files) {
    if (file.inline && shownInBody.includes(file)) continue;
    const field = `attachments/${file.id}`;
    if (attachments === 'skip') {
      accepted.push({
        severity: 'info',
        code: 'W_FILE_SKIPPED',
        message: 'left out, as options.attachments says',
        field,
      });
    } else if (file.size !== null && file.size > context.maxFileBytes) {
      const message = `larger than options.maxFileSize (${context.migration.options.maxFileSize})`;
      accepted.push({ severity: 'warning', code: 'W_FILE_TOO_LARGE', message, field });
    } else {
      const key = { entity: 'attachments', id: file.id } as const;
      const fields = { filename: safeFileName(file.name), showforusers: shown, data_base64: { $file: file } };
      children.push({ key, parent, marker: formatMarker(input.sourceKey, key), fields });
    }
  }
  return { children, accepted };
}

/** A call's recording that `options.callRecordings` leaves out. */
export function skippedRecording(call: { skipped: FileRef | null } | null): Desired['accepted'] {
  if (!call?.skipped) return [];
  const message = 'a call recording is left out, as options.callRecordings says';
  return [{ severity: 'info', code: 'W_RECORDING_SKIPPED', message, field: `attachments/${call.skipped.id}` }];
}
