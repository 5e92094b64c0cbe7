import { Failure } from '../../../model/failure.ts';
import type { FileContent } from '../../../model/intent.ts';
import { isObject } from '../../../model/json.ts';
import { readText } from '../client/decode.ts';
import type { WriteContext } from './write-context.ts';

/** A second copy of an image does no harm: nothing refers to it. */
const mostAttempts = 3;

/** Uploads an image for a body and answers its link. Throws Failure `E_IMAGE_REFUSED`, or `E_IMAGE` where no try was answered. */
export async function uploadImage(file: FileContent, context: WriteContext, signal: AbortSignal): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const form = new FormData();
    const bytes = new Uint8Array(file.bytes);
    form.set('file', new Blob([bytes], { type: file.contentType }), file.name);
    form.set('ticket_id', '');
    form.set('image_upload_id', '0');
    form.set('image_upload_key', '');
    const answer = await context.api.postForm('/Attachment/image', form, signal);
    const body =
      answer.kind === 'accepted' && Array.isArray(answer.body)
        ? answer.body[0]
        : answer.kind === 'accepted'
          ? answer.body
          : null;
    const link = isObject(body) ? readText(body.link) : null;
    if (link !== null) return link;
    if (answer.kind === 'lost' && attempt < mostAttempts) {
      await context.clock.sleep(attempt * 500, signal);
      continue;
    }
    const reason = answer.kind === 'accepted' ? 'the answer holds no link' : answer.message;
    if (answer.kind === 'lost') {
      throw new Failure({ code: 'E_IMAGE', message: `Halo did not answer for an inline image: ${reason}` });
    }
    throw new Failure({ code: 'E_IMAGE_REFUSED', message: `Halo does not take an inline image: ${reason}` });
  }
}
