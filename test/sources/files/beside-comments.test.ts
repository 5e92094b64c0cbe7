import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchAll, openExport, pullAll } from './open-export.ts';

const ticket = {
  id: 7,
  title: 'No dial tone',
  mail: '<abc@mail.acme.example>',
  spam: true,
  text: 'Customer called',
  call: { caller: 33199001234, seconds: '94', said: 'Hello?', audio: 'calls/7.mp3' },
  asides: [
    {
      title: 'Which part?',
      mails: [
        { sent: '2025-02-03 10:00', sender: 'Ann@Acme.Example', text: 'This one' },
        { sent: 'some day', sender: 7, body: '<p>That one</p>' },
      ],
    },
    'no conversation',
  ],
};

const fields = {
  subject: 'title',
  status: '"open"',
  messageId: 'mail',
  suspended: 'spam',
  sideConversations:
    'asides.{ "subject": title, "state": "closed", "messages": mails.{ "createdAt": sent, "from": { "name": "Ann", "email": sender }, "to": { "name": "Vendor" }, "text": text, "html": body } }',
};
const call =
  'call.{ "from": caller, "durationSeconds": seconds, "transcript": said, "recordingPath": audio, "recordingUrl": address }';

test('a ticket’s mail thread, calls and side conversations come from a folder too', async (t) => {
  const open = await openExport(
    t,
    { 'tickets.json': JSON.stringify([ticket]), 'calls/7.mp3': 'sound' },
    {
      tickets: [
        {
          path: 'tickets.json',
          id: 'id',
          fields,
          opening: { fields: { body: 'text', public: false, call, messageId: 'mail' } },
        },
      ],
    },
  );
  const [record] = await pullAll(open, 'tickets');
  assert.deepEqual([record?.messageId, record?.suspended], ['<abc@mail.acme.example>', true]);
  const { records } = await fetchAll(open, 'threads', ['7']);
  const [message] = records[0]?.comments ?? [];
  assert.equal(message?.messageId, '<abc@mail.acme.example>');
  const { recording, ...told } = message?.call ?? assert.fail('there is no call');
  assert.deepEqual(told, { from: '33199001234', to: null, durationSeconds: 94, transcript: 'Hello?' });
  const opened = await open.source.openFile(recording ?? assert.fail('there is no recording'), open.signal);
  assert.equal(Buffer.concat(await opened.stream.toArray()).toString(), 'sound');
  assert.deepEqual(
    records[0]?.sideConversations.map(({ subject, state, messages }) => [subject, state, messages.length]),
    [['Which part?', 'closed', 2]],
  );
  const [first, second] = records[0]?.sideConversations[0]?.messages ?? [];
  assert.deepEqual(
    [first?.createdAt, first?.from, first?.to, first?.text, first?.html],
    [
      '2025-02-03T10:00:00Z',
      { name: 'Ann', email: 'ann@acme.example' },
      [{ name: 'Vendor', email: null }],
      'This one',
      null,
    ],
  );
  assert.deepEqual([second?.createdAt, second?.html, second?.text], [null, '<p>That one</p>', null]);
});

test('macros, segments and languages come from a folder too', async (t) => {
  const articles = [
    {
      id: 1,
      title: 'A',
      body: 'B',
      who: 'Partners',
      languages: [{ key: 5, code: 'fr', title: 'Á' }, { title: 'none' }],
    },
  ];
  const open = await openExport(
    t,
    { 'articles.json': JSON.stringify(articles), 'macros.csv': 'id,title,reply,also\n3,Thanks,Thank you!,closes it\n' },
    {
      articles: [
        {
          path: 'articles.json',
          id: 'id',
          fields: {
            title: 'title',
            body: 'body',
            audience: '"segment"',
            segment: 'who',
            translations: 'languages.{ "id": key, "locale": code, "title": title, "html": "<p>x</p>" }',
          },
        },
      ],
      macros: [{ path: 'macros.csv', id: 'id', fields: { name: 'title', text: 'reply', otherActions: 'also' } }],
    },
  );
  const [article] = await pullAll(open, 'articles');
  assert.deepEqual([article?.audience, article?.segment], ['segment', 'Partners']);
  assert.deepEqual(article?.translations, [{ id: '5', locale: 'fr', title: 'Á', html: '<p>x</p>', draft: false }]);
  const [macro] = await pullAll(open, 'macros');
  assert.deepEqual([macro?.name, macro?.text, macro?.html, macro?.active], ['Thanks', 'Thank you!', null, true]);
  assert.deepEqual(macro?.otherActions, ['closes it']);
});
