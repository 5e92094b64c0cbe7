import { Tokenizer } from 'htmlparser2';

export interface Tag {
  /** In lower case. */
  name: string;
  /** Names in lower case, values with their entities decoded; of equal names the first, as browsers do. */
  attributes: Map<string, string>;
  /** Offsets in the scanned text; `end` is behind the `>`. */
  start: number;
  end: number;
}

export interface HtmlHandlers {
  open?(tag: Tag): void;
  /** Only for closing tags that are written. `end` is behind the `>`. */
  close?(name: string, end: number): void;
  /**
   * With entities decoded; a run of text may come in several pieces, each with where it stands as it is written. The content of
   * `<script>` and `<style>` is text, too.
   */
  text?(text: string, start: number, end: number): void;
  /** Comments, declarations and the like. */
  unseen?(start: number, end: number): void;
}

/**
 * Runs over HTML of any quality (unclosed, nested a million deep, megabytes in one line) in linear time: tags as they are written,
 * no tree and no stack. Answers where a tag begins that the text leaves unfinished; null when there is none.
 */
export function scanHtml(html: string, handlers: HtmlHandlers): number | null {
  let tag: Tag | null = null;
  let attribute = '';
  let value: string[] = [];
  const finish = (end: number): void => {
    if (tag) handlers.open?.({ ...tag, end: end + 1 });
    tag = null;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = { name: tagName(html.slice(start, end)), attributes: new Map(), start: start - 1, end };
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = [];
      },
      onattribdata: (start, end) => value.push(html.slice(start, end)),
      onattribentity: (codePoint) => value.push(String.fromCodePoint(codePoint)),
      onattribend() {
        if (tag && !tag.attributes.has(attribute)) tag.attributes.set(attribute, value.join(''));
      },
      onopentagend: finish,
      onselfclosingtag: finish,
      onclosetag(start, end) {
        const close = html.indexOf('>', end);
        handlers.close?.(tagName(html.slice(start, end)), close === -1 ? html.length : close + 1);
      },
      ontext: (start, end) => handlers.text?.(html.slice(start, end), start, end),
      ontextentity: (codePoint, end) =>
        handlers.text?.(String.fromCodePoint(codePoint), html.lastIndexOf('&', end - 1), end),
      oncdata: (start, end) => handlers.unseen?.(start, end),
      oncomment: (start, end) => handlers.unseen?.(start, end),
      ondeclaration: (start, end) => handlers.unseen?.(start, end),
      onprocessinginstruction: (start, end) => handlers.unseen?.(start, end),
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return (tag as Tag | null)?.start ?? null;
}

/** Browsers read `<image>` as `<img>`. */
function tagName(written: string): string {
  const name = written.toLowerCase();
  return name === 'image' ? 'img' : name;
}
