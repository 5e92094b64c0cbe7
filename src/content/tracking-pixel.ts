import type { FileRef } from '../model/records.ts';

/** Hosts and paths at which mail services tell that a message was opened. */
const knownAddresses = [
  /\/(?:wf\/open|ls\/open|track\/open(?:\.php)?|e\/o|open\/log|o\/open|pixel)(?:[./?]|$)/i,
  /\/(?:pixel|spacer|blank|clear|transparent|1x1)\.(?:gif|png)(?:\?|$)/i,
  /^https?:\/\/(?:[^/]+\.)?(?:list-manage\.com\/track|mandrillapp\.com\/track|sendgrid\.net\/(?:wf|ls)|t\.sidekickopen\d*\.com|mailtrack\.io\/trace|bananatag\.com|yesware\.com\/t|google-analytics\.com\/(?:collect|__utm)|pixel\.)/i,
];

/**
 * Whether an image is there to be counted, not seen: at most one by one pixel, hidden, or at an address of a known kind. A file
 * of the record is a pixel only by its measures: what somebody attached may be called anything.
 */
export function isTrackingPixel(attributes: ReadonlyMap<string, string>, file: FileRef | null): boolean {
  const style = parseStyle(attributes.get('style') ?? '');
  const measures = (['width', 'height'] as const).map((name) => pixels(attributes.get(name) ?? style.get(name)));
  if (measures.every((size) => size !== null && size <= 1)) return true;
  const limits = (['max-width', 'max-height'] as const).map((name) => pixels(style.get(name)));
  if (limits.every((size) => size !== null && size <= 1)) return true;
  if (file !== null) return false;
  const isHidden =
    style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('opacity') === '0';
  if (isHidden || attributes.has('hidden')) return true;
  const src = attributes.get('src')?.trim() ?? '';
  return /^https?:/i.test(src) && knownAddresses.some((address) => address.test(src));
}

function parseStyle(style: string): Map<string, string> {
  return new Map(
    style.split(';').flatMap((declaration) => {
      const [name = '', value] = declaration.split(':');
      return value === undefined
        ? []
        : [[name.trim().toLowerCase(), value.replace('!important', '').trim().toLowerCase()]];
    }),
  );
}

/** `1`, `1px` or `0`; null for anything else: an image of one per cent may be large. */
function pixels(size: string | undefined): number | null {
  const [, number] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/i.exec(size ?? '') ?? [];
  return number === undefined ? null : Number(number);
}
