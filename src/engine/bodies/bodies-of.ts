import { textToHtml } from '../../content/text-to-html.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { Article } from '../../model/records.ts';
import type { Thread } from '../../model/thread.ts';

/** Every message body of a record of the source, as HTML. */
export function bodiesOf(entity: PlanEntity, record: unknown, thread: Thread | null): string[] {
  if (entity === 'articles') {
    const { html, translations } = record as Article;
    return [html, ...translations.map((translation) => translation.html)];
  }
  const messages = [
    ...(thread?.comments ?? []),
    ...(thread?.sideConversations ?? []).flatMap((conversation) => conversation.messages),
  ];
  return messages.map(({ html, text }) => html ?? textToHtml(text ?? ''));
}
