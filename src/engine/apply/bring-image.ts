import { digest, digestText } from '../../model/digest.ts';
import { Failure } from '../../model/failure.ts';
import type { Finding } from '../../model/finding.ts';
import type { FileContent } from '../../model/intent.ts';
import type { FileRef } from '../../model/records.ts';
import type { ApplyRun } from './apply-run.ts';
import { fetchFile } from './fetch-file.ts';

/** Largest image, and most bytes of images, that a body carries inside: base64 makes them a third larger, and the target loads them with every list. */
const embedLimits = { image: 256_000, body: 1_000_000 };

/** Where an image is for its new body; or why it is lost for good, or broke on the way. */
export type Brought =
  | { address: string; findings: Finding[] }
  | { lost: string }
  | { broken: { code: string; message: string } };

/**
 * Brings one image of a body along, as `options.inlineImages` says: uploaded, or as a `data:` address within limits (`budget`
 * counts what its body carries already). One that was uploaded before is not fetched again.
 */
export async function bringImage(run: ApplyRun, file: FileRef, budget: { embedded: number }): Promise<Brought> {
  const { store, migration, sourceKey } = run.context;
  const embeds = migration.options.inlineImages === 'embed';
  const { id, name, size, contentType, pointer } = file;
  const identity = digest(['image', sourceKey, id, name, size, contentType, pointer]);
  const known = embeds ? null : await store.upload(identity);
  if (known !== null) return { address: known, findings: [] };
  const fetched = await fetchFile(run.context, file, run.maxFileBytes);
  if ('lost' in fetched) return { lost: fetched.lost.message };
  if ('broken' in fetched) return fetched;
  const { content } = fetched;
  // An SVG may run things where it stands inside a page.
  const type = /^image\/(?:png|jpe?g|gif|webp|bmp)/i.exec(content.contentType)?.[0];
  const bytes = content.bytes.length;
  if (embeds && type !== undefined && bytes <= embedLimits.image && budget.embedded + bytes <= embedLimits.body) {
    budget.embedded += bytes;
    const data = Buffer.from(content.bytes).toString('base64');
    return { address: `data:${type.toLowerCase()};base64,${data}`, findings: [] };
  }
  const uploaded = await uploadOnce(run, content);
  if (!('address' in uploaded)) return uploaded;
  if (!embeds) await store.putUpload(identity, uploaded.address);
  return embeds ? { ...uploaded, findings: [tooLargeToEmbed(file)] } : uploaded;
}

async function uploadOnce({ context, writer }: ApplyRun, content: FileContent): Promise<Brought> {
  const bytes = digestText(content.bytes);
  const known = await context.store.upload(bytes);
  if (known !== null) return { address: known, findings: [] };
  try {
    const address = await writer.uploadImage(content, context.signal);
    await context.store.putUpload(bytes, address);
    return { address, findings: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'E_IMAGE_REFUSED') return { lost: error.message };
    if (error.code === 'E_IMAGE') return { broken: { code: error.code, message: error.message } };
    throw error;
  }
}

function tooLargeToEmbed(file: FileRef): Finding {
  return {
    severity: 'info',
    code: 'W_IMAGE_UPLOADED',
    message: `The image ${file.id} is too large, or of a type not fit, to stand in the body: it is uploaded, and the body leads to it.`,
  };
}
