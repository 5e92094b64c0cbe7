import { escapeHtml } from '../../../content/escape-html.ts';
import { textToHtml } from '../../../content/text-to-html.ts';
import type { FileRef } from '../../../model/records.ts';
import type { Call, Comment } from '../../../model/thread.ts';
import type { ModelContext } from './model-context.ts';

/** What a call adds to the private note it is told in. */
export interface CallParts {
  html: string;
  /** Attached for agents only. */
  files: FileRef[];
  /** The recording that stays behind, as `options.callRecordings` says. */
  skipped: FileRef | null;
}

/** A call's parties, transcript and recording; null for a comment that is none. */
export function describeCall({ call }: Comment, { migration }: ModelContext): CallParts | null {
  if (call === null) return null;
  const { callRecordings } = migration.options;
  const { recording, transcript } = call;
  const lines = partiesOf(call);
  if (callRecordings === 'link' && recording?.url) lines.push(`Recording: ${recording.url}`);
  const told = transcript === null ? '' : `<p>${textToHtml(transcript)}</p>`;
  return {
    html: `<p><strong>Call</strong>${lines.map((line) => `<br>\n${escapeHtml(line)}`).join('')}</p>${told}`,
    files: callRecordings === 'attach' && recording ? [recording] : [],
    skipped: callRecordings === 'skip' ? recording : null,
  };
}

function partiesOf({ from, to, durationSeconds }: Call): string[] {
  const lines: string[] = [];
  if (from !== null) lines.push(`From: ${from}`);
  if (to !== null) lines.push(`To: ${to}`);
  if (durationSeconds !== null) {
    const [minutes, seconds] = [Math.floor(durationSeconds / 60), Math.round(durationSeconds % 60)];
    lines.push(`Duration: ${minutes}:${String(seconds).padStart(2, '0')}`);
  }
  return lines;
}
