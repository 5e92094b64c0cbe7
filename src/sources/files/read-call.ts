import { posix } from 'node:path';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import type { Call } from '../../model/thread.ts';
import type { ItemReader } from './item-reader.ts';
import type { FilePointer } from './read-attachments.ts';

/** A message's telephone call; null when it is none. The recording lies below the data root, or at an address. */
export function readCall(from: ItemReader, messageId: string): Call | null {
  const call = from.object('call');
  if (Object.keys(call).length === 0) return null;
  const duration = Number(call.durationSeconds ?? Number.NaN);
  return {
    from: textOf(call.from),
    to: textOf(call.to),
    durationSeconds: Number.isFinite(duration) ? duration : null,
    recording: readRecording(call, `${messageId}/recording`),
    transcript: textOf(call.transcript),
  };
}

function readRecording(call: JsonObject, id: string): Call['recording'] {
  const [path, url] = [textOf(call.recordingPath), textOf(call.recordingUrl)];
  const address = path ?? url;
  if (address === null) return null;
  const name = posix.basename(address.replace(/[?#].*$/, '')) || 'recording';
  const pointer: FilePointer = { path, base64: null };
  return { id, name, contentType: null, size: null, url, inline: false, pointer: { ...pointer, base64: null } };
}

/** Numbers become text, as telephone numbers are written in many files. */
function textOf(value: JsonValue | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
