import type { FileKind } from '../files/file-bytes.ts';

/** A file of an article. Inline ones stand in the body, where `{{file:0}}` is the address of the first. */
interface ArticleFile {
  name: string;
  kind: FileKind;
  content: number;
  inline: boolean;
}

export interface ArticleTranslationDraft {
  locale: string;
  title: string;
  body: string;
  draft?: true;
  outdated?: true;
}

/** An article that is unlike the rest; what is left out is as in an ordinary one. */
export interface ArticleCase {
  index: number;
  does: string;
  title?: string;
  body?: string;
  section?: number;
  draft?: true;
  promoted?: true;
  /** Index of the user segment that may read it. */
  segment?: number;
  labels?: string[];
  files?: ArticleFile[];
  translations?: ArticleTranslationDraft[];
}

/** The catalogue of awkward articles, by name. */
export const ARTICLE_CASES: Record<string, ArticleCase> = {
  draft: { index: 3, does: 'is a draft', draft: true },
  internal: { index: 5, does: 'may be read by the staff only', segment: 1, section: 5, title: 'How we refund' },
  'signed-in': { index: 7, does: 'may be read by signed-in users only', segment: 0 },
  'inline-images': {
    index: 9,
    does: 'shows two pictures, one by its short and one by its long address',
    body: '<p>Press <img src="{{file:0}}" alt="the button">.</p><p><img src="{{long:1}}"></p>',
    files: [
      { name: 'button.png', kind: 'png', content: 901, inline: true },
      { name: 'dialog.png', kind: 'png', content: 902, inline: true },
    ],
  },
  attachments: {
    index: 11,
    does: 'has two files',
    files: [
      { name: 'manual.pdf', kind: 'pdf', content: 903, inline: false },
      { name: 'preise größe.csv', kind: 'csv', content: 904, inline: false },
    ],
  },
  translations: {
    index: 13,
    does: 'is live in English and French and a draft in German',
    title: 'Reset your password',
    translations: [
      { locale: 'fr', title: 'Réinitialiser votre mot de passe', body: '<p>Cliquez sur « Mot de passe oublié ».</p>' },
      { locale: 'de', title: 'Kennwort zurücksetzen', body: '<p>Noch nicht fertig.</p>', draft: true },
    ],
  },
  'outdated-translation': {
    index: 15,
    does: 'has an outdated Japanese translation',
    translations: [{ locale: 'ja', title: '返品について', body: '<p>古い内容です。</p>', outdated: true }],
  },
  promoted: { index: 17, does: 'is promoted and has labels', promoted: true, labels: ['faq', 'how to', 'größe'] },
  links: {
    index: 19,
    does: 'links to another article and to a ticket',
    body: '<p>See <a href="{{base}}/hc/en-us/articles/5300000000010">this</a> and <a href="{{base}}/agent/tickets/1003">a ticket</a>.</p>',
  },
  deep: { index: 21, does: 'lies in a section three levels deep', section: 7 },
  'segment-by-tags': { index: 25, does: 'may be read by customers with a tag', segment: 2 },
  'segment-by-organizations': { index: 27, does: 'may be read by the people of two organizations', segment: 3 },
  'segment-by-groups': { index: 29, does: 'may be read by the agents of one group', segment: 4, section: 5 },
  'rich-html': {
    index: 23,
    does: 'has a table, a video frame, a script and a code block',
    body: '<h2>Steps</h2><table><tr><td>1</td><td>Open</td></tr></table><pre>a &lt; b</pre><iframe src="https://video.example/embed/1"></iframe><script>alert(1)</script>',
  },
};

export function articleCaseAt(index: number): ArticleCase | null {
  return Object.values(ARTICLE_CASES).find((entry) => entry.index === index) ?? null;
}
