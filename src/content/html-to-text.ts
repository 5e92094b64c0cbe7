import { blockElements, cellElements } from './break-elements.ts';
import { scanHtml } from './scan-html.ts';

/** Elements whose content is no text for readers; a closing tag is all that ends them. */
const silent = new Set(['script', 'style', 'title', 'iframe']);

/**
 * The text a reader sees: blocks and `<br>` begin a new line, table cells are separated by a space, white space is collapsed but
 * for `<pre>`, scripts, styles and images are nothing.
 */
export function htmlToText(html: string): string {
  const lines: string[] = [];
  let line: string[] = [];
  let pre = 0;
  let isSilent = false;

  const endLine = (force: boolean): void => {
    const text = line.join('');
    line = [];
    if (pre > 0) {
      if (force || text !== '') lines.push(text.trimEnd());
    } else {
      const collapsed = text
        .replaceAll(/[ \t\n\r\f]+/g, ' ')
        .replace(/^ /, '')
        .replace(/ $/, '');
      if (force || collapsed !== '') lines.push(collapsed);
    }
  };

  scanHtml(html, {
    open({ name }) {
      if (name === 'br') endLine(true);
      else if (blockElements.has(name)) endLine(false);
      else if (cellElements.has(name)) line.push(' ');
      if (name === 'pre') pre += 1;
      isSilent = silent.has(name);
    },
    close(name) {
      if (blockElements.has(name)) endLine(false);
      if (name === 'pre') pre = Math.max(0, pre - 1);
      isSilent = false;
    },
    text(text) {
      if (isSilent) return;
      if (pre === 0) {
        line.push(text);
        return;
      }
      const [first = '', ...rest] = text.split(/\r?\n/);
      line.push(first);
      for (const next of rest) {
        endLine(true);
        line.push(next);
      }
    },
  });
  endLine(false);
  return joinLines(lines);
}

/** At most one empty line in a row, none at either end. */
function joinLines(lines: readonly string[]): string {
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  return kept.join('\n').replace(/^\n+/, '').replace(/\n$/, '');
}
