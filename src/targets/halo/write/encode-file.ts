import type { FileContent, Intent } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';

/** A file as Halo takes it, new or inside an action: a data URL, with its key where the tenant keeps one. */
export function encodeFile(intent: Intent): JsonObject {
  const { fields, file, marker } = intent;
  const { data_base64: _symbolic, ...rest } = fields;
  return {
    _isimport: true,
    ...rest,
    ...(file === null ? {} : contentOf(file)),
    ...(marker === null ? {} : { third_party_id: marker }),
  };
}

function contentOf({ contentType, bytes }: FileContent): JsonObject {
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(contentType)?.[0] ?? 'application/octet-stream';
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return { isimage: type.startsWith('image/'), data_base64: `data:${type};base64,${data}` };
}
