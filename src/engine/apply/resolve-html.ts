import { listShownFiles } from '../../content/list-images.ts';
import { listPrivateImages } from '../../content/list-private-images.ts';
import { rewriteHtml } from '../../content/rewrite-html.ts';
import type { HtmlValue } from '../../model/desired.ts';
import type { Finding } from '../../model/finding.ts';
import type { FileRef } from '../../model/records.ts';
import { resolveLinks } from '../bodies/link-states.ts';
import type { ApplyRun } from './apply-run.ts';
import { bringImage } from './bring-image.ts';
import type { TargetIds } from './resolve-references.ts';

/** The code of the finding that an image stayed behind. */
export const imageLossCode = 'W_IMAGE_LOST';

/** A body ready to be written; `broken` says why an image is missing that another try may bring. */
export interface ResolvedBody {
  html: string;
  findings: Finding[];
  broken: { code: string; message: string } | null;
}

/**
 * A body as it is written: links lead to the records that stand by now; images are uploaded (equal bytes once for the whole
 * tenant) or embedded; one that is not to be had leaves a visible placeholder and a finding, one that broke on the way a
 * placeholder for the time being. Strangers' images are never fetched; those on private hosts are noted. Tracking pixels and
 * images that the plan leaves out are gone.
 */
export async function resolveHtml(run: ApplyRun, body: HtmlValue, ids: TargetIds): Promise<ResolvedBody> {
  const findings = notePrivateImages(run, body);
  const { model, migration } = run.context;
  const leadsTo = new Map(
    resolveLinks(body, ids, ({ entity }, id) => model.address(entity, id)).map((link) => [link.address, link.becomes]),
  );
  const link = (address: string) => leadsTo.get(address) ?? null;
  const dropped = new Set(body.drop);
  const strange = (address: string) => (dropped.has(address.trim()) ? ('drop' as const) : ('keep' as const));
  const { files } = body;
  const dropFrames = !body.frames;
  if (migration.options.inlineImages === 'keep') {
    const image = (file: FileRef) => (dropped.has(file.id) ? ('drop' as const) : ('keep' as const));
    return { html: rewriteHtml(body.$html, { files, image, strange, link, dropFrames }), findings, broken: null };
  }
  const addresses = new Map<string, string>();
  let broken: ResolvedBody['broken'] = null;
  const budget = { embedded: 0 };
  for (const file of listShownFiles(body.$html, files).filter(({ id }) => !dropped.has(id))) {
    const brought = await bringImage(run, file, budget);
    if ('broken' in brought) broken = brought.broken;
    else if ('lost' in brought) findings.push(imageLost(file, brought.lost));
    else {
      addresses.set(file.id, brought.address);
      findings.push(...brought.findings);
    }
  }
  const image = (file: FileRef) => {
    const address = addresses.get(file.id);
    return dropped.has(file.id) ? 'drop' : address === undefined ? null : { address };
  };
  return {
    html: rewriteHtml(body.$html, { files, image, strange, link, dropFrames, pixel: () => {} }),
    findings,
    broken,
  };
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
