import { listImageFiles } from '../../content/list-images.ts';
import { listPrivateImages } from '../../content/list-private-images.ts';
import { rewriteHtml } from '../../content/rewrite-html.ts';
import type { HtmlValue } from '../../model/desired.ts';
import { digestText } from '../../model/digest.ts';
import { Failure } from '../../model/failure.ts';
import type { Finding } from '../../model/finding.ts';
import type { FileContent } from '../../model/intent.ts';
import type { FileRef } from '../../model/records.ts';
import type { ApplyRun } from './apply-run.ts';
import { fetchFile } from './fetch-file.ts';

/** The code of the finding that an image stayed behind. */
export const imageLossCode = 'W_IMAGE_LOST';

/** A body ready to be written; `broken` says why an image is missing that another try may bring. */
export interface ResolvedBody {
  html: string;
  findings: Finding[];
  broken: { code: string; message: string } | null;
}

/**
 * A body as it is written: its images are uploaded (equal bytes once for the whole tenant) and lead to their new addresses; one
 * that is not to be had leaves a visible placeholder and a finding, one that broke on the way a placeholder for the time being.
 * Strangers' images are never fetched; those on private hosts are noted.
 */
export async function resolveHtml(run: ApplyRun, body: HtmlValue): Promise<ResolvedBody> {
  const findings = notePrivateImages(run, body);
  if (run.context.migration.options.inlineImages === 'keep') {
    return { html: rewriteHtml(body.$html, { files: body.files }), findings, broken: null };
  }
  const addresses = new Map<string, string>();
  let broken: ResolvedBody['broken'] = null;
  for (const file of listImageFiles(body.$html, body.files)) {
    const fetched = await fetchFile(run.context, file, run.maxFileBytes);
    const uploaded = 'content' in fetched ? await uploadOnce(run, fetched.content) : fetched;
    if ('address' in uploaded) addresses.set(file.id, uploaded.address);
    else if ('lost' in uploaded) findings.push(imageLost(file, uploaded.lost.message));
    else broken = uploaded.broken;
  }
  const image = (file: FileRef) => {
    const address = addresses.get(file.id);
    return address === undefined ? null : { address };
  };
  return { html: rewriteHtml(body.$html, { files: body.files, image }), findings, broken };
}

type Uploaded = { address: string } | { lost: { message: string } } | { broken: { code: string; message: string } };

async function uploadOnce({ context, writer }: ApplyRun, content: FileContent): Promise<Uploaded> {
  const bytes = digestText(content.bytes);
  const known = await context.store.upload(bytes);
  if (known !== null) return { address: known };
  try {
    const address = await writer.uploadImage(content, context.signal);
    await context.store.putUpload(bytes, address);
    return { address };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'E_IMAGE_REFUSED') return { lost: { message: error.message } };
    if (error.code === 'E_IMAGE') return { broken: { code: error.code, message: error.message } };
    throw error;
  }
}

function notePrivateImages({ context }: ApplyRun, { $html, files }: HtmlValue): Finding[] {
  const count = listPrivateImages($html, files, URL.parse(context.account.url)?.host ?? '').length;
  if (count === 0) return [];
  const message = `${count} of the body's images lead to private hosts: they are not fetched, and their addresses stay as they are.`;
  return [{ severity: 'warning', code: 'W_IMAGE_PRIVATE', message }];
}

function imageLost(file: FileRef, why: string): Finding {
  return {
    severity: 'warning',
    code: imageLossCode,
    message: `The image ${file.id} of the body stays behind. ${why}`,
  };
}
