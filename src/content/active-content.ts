import type { Tag } from './scan-html.ts';

/** Elements that run or load something, or change the page around a body. What is inside stays, but for scripts. */
export const activeElements: ReadonlySet<string> = new Set([
  ...['applet', 'base', 'embed', 'link', 'meta', 'object', 'param', 'script'],
]);

/** Elements of which nothing stays. Neither holds any other element. */
export const goneElements: ReadonlySet<string> = new Set(['script', 'style']);

const addressAttributes = new Set(['href', 'src', 'action', 'xlink:href', 'data', 'background', 'poster']);

/** The attributes that may stay; the same map when all may. */
export function harmlessAttributes({ attributes }: Tag): Map<string, string> {
  const kept = [...attributes].filter(([name, value]) => !isActive(name, value));
  return kept.length === attributes.size ? attributes : new Map(kept);
}

function isActive(name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'srcdoc' || name === 'formaction') return true;
  if (!addressAttributes.has(name)) return false;
  // Browsers skip white space and control characters inside a scheme.
  const scheme = value.replaceAll(/[\s\p{Cc}]/gu, '').toLowerCase();
  return /^(?:javascript|vbscript):/.test(scheme) || /^data:(?!image\/)/.test(scheme);
}
