import { escapeHtml } from './escape-html.ts';

/** An opening tag with these attributes. */
export function writeTag(name: string, attributes: ReadonlyMap<string, string>): string {
  return `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>`;
}
