import { isIP } from 'node:net';
import { isPrivateAddress } from '../model/private-address.ts';
import type { FileRef } from '../model/records.ts';
import { listImages } from './list-images.ts';
import { createImageMatcher } from './match-image.ts';

/** Names that never lead to the public internet. */
const privateName = /(?:^|\.)(?:localhost|local|internal|lan|intranet)$/;

/**
 * Addresses of a body's images that are none of its files and name a private, loopback or link-local host. Nobody fetches them;
 * `own` is the source's own host, which may be private itself.
 */
export function listPrivateImages(html: string, files: readonly FileRef[], own: string): string[] {
  const match = createImageMatcher(files);
  return listImages(html).filter((address) => {
    const url = URL.parse(address, 'https://relative.invalid');
    return url !== null && url.host !== own && isPrivateHost(url.hostname) && match(address) === null;
  });
}

function isPrivateHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? privateName.test(bare) : isPrivateAddress(bare);
}
