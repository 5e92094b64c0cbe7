import { escapeHtml } from '../../../content/escape-html.ts';
import { textToHtml } from '../../../content/text-to-html.ts';
import type { DesireInput } from '../../../model/desire.ts';
import type { Desired, DesiredChild, HtmlValue } from '../../../model/desired.ts';
import type { Participant, SideConversation, SideMessage } from '../../../model/thread.ts';
import { desireFiles } from './desire-files.ts';
import type { ModelContext } from './model-context.ts';
import { privateNote } from './private-note.ts';

/**
 * Each message of a side conversation as a private note, whoever took part in it: labelled with the conversation's subject, from
 * whom and to whom, dated as it was sent, with its files.
 */
export function desireSideConversations(
  input: DesireInput<'tickets'>,
  context: ModelContext,
): { children: DesiredChild[]; accepted: Desired['accepted'] } {
  const all = (input.thread?.sideConversations ?? []).flatMap((conversation) =>
    conversation.messages.map((message, index) => ({ conversation, message, index })),
  );
  const idOf = (conversation: SideConversation, message: SideMessage) => `side:${conversation.id}:${message.id}`;
  if (context.migration.options.sideConversations === 'skip') {
    const message = 'a message of a side conversation is left out, as options.sideConversations says';
    const accepted = all.map((each): Desired['accepted'][number] => {
      const field = `comments/${idOf(each.conversation, each.message)}`;
      return { severity: 'info', code: 'W_SIDE_SKIPPED', message, field };
    });
    return { children: [], accepted };
  }
  const children: DesiredChild[] = [];
  const accepted: Desired['accepted'] = [];
  for (const { conversation, message, index } of all) {
    const body = bodyOf(conversation, message, index);
    const note = privateNote({
      id: idOf(conversation, message),
      sourceKey: input.sourceKey,
      who: message.from.name ?? message.from.email ?? 'Unknown',
      at: message.createdAt ?? input.record.createdAt,
      body,
    });
    const files = desireFiles(message.attachments, { parent: note.key, shown: false, input, context, body });
    children.push(note, ...files.children);
    accepted.push(...files.accepted);
  }
  return { children, accepted };
}

function bodyOf({ subject, messages, state }: SideConversation, message: SideMessage, index: number): HtmlValue {
  const closed = state === 'closed' && index === messages.length - 1 ? ', closed since' : '';
  const label = [
    `Side conversation: ${subject ?? '(no subject)'} (${index + 1} of ${messages.length}${closed})`,
    `From: ${nameOf(message.from)}`,
    `To: ${message.to.map(nameOf).join(', ')}`,
  ].map(escapeHtml);
  const html = message.html ?? textToHtml(message.text ?? '');
  return { $html: `<p><strong>${label.join('<br>\n')}</strong></p>${html}`, files: message.attachments };
}

function nameOf({ name, email }: Participant): string {
  if (name === null) return email ?? 'Unknown';
  return email === null ? name : `${name} <${email}>`;
}
