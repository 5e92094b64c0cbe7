import { escapeHtml } from '../tickets/texts.ts';
import { addComment, type TicketCase } from './ticket-case.ts';

const BYTES = 10 * 1024 * 1024;
const LINE = 'A log that somebody pasted: <warn> disk & network are slow. ';

/** Far above what Zendesk takes as a comment today; old imports can hold such bodies. */
export const HUGE_BODY_CASE: TicketCase = {
  does: 'has a comment of 10 MB',
  change(draft) {
    const plain = LINE.repeat(Math.ceil(BYTES / LINE.length)).slice(0, BYTES);
    addComment(draft, { author: draft.requester.id, text: { html: `<pre>${escapeHtml(plain)}</pre>`, plain } });
  },
};
