import type { FileRef } from '../model/records.ts';
import { rewriteHtml } from './rewrite-html.ts';

/** How many images of a body are there to be counted, not seen. */
export function countPixels(html: string, files: readonly FileRef[]): number {
  if (!/<ima?ge?\b/i.test(html)) return 0;
  let count = 0;
  const pixel = () => {
    count += 1;
  };
  rewriteHtml(html, { files, pixel });
  return count;
}
