import { listImageFiles, listImages, listShownFiles } from '../../content/list-images.ts';
import { scanHtml } from '../../content/scan-html.ts';
import type { Actual } from '../../model/actual.ts';
import { type Desired, type HtmlValue, isHtml } from '../../model/desired.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import type { FileRef } from '../../model/records.ts';
import type { VerifyTally } from './verify-tally.ts';

/**
 * Counts the source's own images that bodies should show: arrived are those that the target shows from another address than the
 * source's (`kept`: from any), `lost` those of which apply noted that they stay behind.
 */
export function tallyImages(
  tally: VerifyTally,
  desired: Desired,
  { actual, lost, kept }: { actual: Actual | null; lost: number; kept: boolean },
): void {
  const bodies = [desired.fields, ...desired.children.map(({ fields }) => fields)]
    .flatMap((fields) => Object.values(fields))
    .filter((value): value is HtmlValue => isHtml(value));
  const wanted = bodies.reduce((sum, body) => sum + wantedOf(body, kept).length, 0);
  if (wanted === 0) return;
  const former = new Set(kept ? [] : bodies.flatMap(({ $html }) => listImages($html)));
  const shown = actual ? [actual, ...(actual.children ?? [])].flatMap(({ fields }) => addressesIn(fields)) : [];
  const accepted = Math.min(wanted, lost);
  const moved = Math.min(wanted - accepted, shown.filter((address) => !former.has(address)).length);
  tally.addImages(moved, 'equal');
  tally.addImages(accepted, 'accepted');
  tally.addImages(wanted - accepted - moved, 'missing');
}

/** What the plan leaves out is not expected. */
function wantedOf({ $html, files, drop = [] }: HtmlValue, kept: boolean): FileRef[] {
  const shown = kept ? listImageFiles($html, files) : listShownFiles($html, files);
  return shown.filter(({ id }) => !drop.includes(id));
}

/** Each as often as it is shown. */
function addressesIn(fields: JsonObject): string[] {
  const addresses: string[] = [];
  for (const value of textsOf(fields)) {
    if (!/<img/i.test(value)) continue;
    scanHtml(value, {
      open({ name, attributes }) {
        const address = name === 'img' ? attributes.get('src')?.trim() : undefined;
        if (address) addresses.push(address);
      },
    });
  }
  return addresses;
}

/** Texts of all languages stand in lists. */
function textsOf(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
