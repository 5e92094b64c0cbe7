import type { FileRef } from '../model/records.ts';

/** A shorter number in a path may be anything. */
const shortestId = 8;

/**
 * The file that an address in a body means. Addresses are compared as URLs, relative ones against the file's own; if none is
 * equal, a file with the same path counts whatever host (an account has several) and query (a name, a size) say; then one whose
 * id is a part of the path on its own host (`/hc/en-us/article_attachments/360012345678/dialog.png`).
 */
export function createImageMatcher(files: readonly FileRef[]): (address: string) => FileRef | null {
  const exact = new Map<string, FileRef>();
  const byPath = new Map<string, FileRef | null>();
  const byId = new Map<string, FileRef>();
  const bases = new Set<string>();
  for (const file of files) {
    const url = file.url === null ? null : URL.parse(file.url);
    if (!url) continue;
    exact.set(keyOf(url), file);
    byPath.set(pathOf(url), byPath.has(pathOf(url)) ? null : file);
    if (file.id.length >= shortestId) byId.set(`${url.host}/${file.id}`, file);
    bases.add(url.origin);
  }
  const findById = (url: URL): FileRef | undefined => {
    return url.pathname.split('/').flatMap((part) => byId.get(`${url.host}/${part}`) ?? [])[0];
  };
  return (address) => {
    for (const base of bases) {
      const url = URL.parse(address.trim(), base);
      const file = url && (exact.get(keyOf(url)) ?? byPath.get(pathOf(url)) ?? findById(url));
      if (file) return file;
    }
    return null;
  };
}

function keyOf(url: URL): string {
  return `${url.host}${pathOf(url)}${decode(url.search)}`;
}

function pathOf(url: URL): string {
  return decode(url.pathname).replace(/\/$/, '');
}

/** `%C3%A9` and `é`, `+` and `%20` are the same in an address that people and programs copied about. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
