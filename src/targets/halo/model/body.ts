import { textToHtml } from '../../../content/text-to-html.ts';
import type { HtmlValue } from '../../../model/desired.ts';
import type { Comment } from '../../../model/thread.ts';

/** A comment's body before its images and links are rewritten, with the files its images are recognised by. */
export function bodyOf(comment: Comment): HtmlValue {
  return { $html: comment.html ?? textToHtml(comment.text ?? ''), files: comment.attachments };
}
