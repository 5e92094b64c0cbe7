import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { guardSnapshot } from '../../../src/engine/privacy/private-snapshot.ts';
import type { SourceEntity } from '../../../src/model/entity.ts';
import type { Migration } from '../../../src/model/migration.gen.ts';
import type { RecordTypes } from '../../../src/model/record-types.ts';
import type { FileRef } from '../../../src/model/records.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { openTestSnapshot } from '../../support/open-test-store.ts';
import type { Records } from '../../support/record-source.ts';
import { article, comment, person, ticket } from '../../support/records.ts';

type Section = Partial<Migration['privacy']>;

/** A snapshot that holds these, as it is given out under this privacy. */
async function guarded(t: TestContext, records: Records, section: Section, redactMs?: number) {
  const snapshot = await openTestSnapshot(t);
  await snapshot.beginPull();
  for (const [entity, list] of Object.entries(records) as [SourceEntity, RecordTypes[SourceEntity][]][]) {
    await commit(snapshot, entity, list);
  }
  const none = { redact: { paymentCards: false, patterns: [] }, dropFields: [], erased: [] };
  return guardSnapshot(
    snapshot,
    { ...none, ...section } as Migration['privacy'],
    redactMs === undefined ? {} : { redactMs },
  );
}

async function commit<E extends SourceEntity>(snapshot: Snapshot, entity: E, records: RecordTypes[E][]) {
  const pulled = records.map((record) => ({ record, raw: { secret: 'raw' } }));
  if (entity === 'threads') {
    await snapshot.commitThreads(pulled.map((stored) => ({ ticketDigest: 'd', stored: stored as never })));
  } else await snapshot.commitPage(entity, { records: pulled, deleted: [], cursor: null, done: true });
}

function file(id: string, name: string): FileRef {
  return { id, name, contentType: null, size: null, url: null, inline: false, pointer: null };
}

const card = '4111 1111 1111 1111';

describe('records under privacy', () => {
  it('are the stored ones where nothing is to be taken out', async (t) => {
    const { snapshot } = await guarded(t, { tickets: [ticket('1', { subject: card })] }, {});
    const [stored] = await snapshot.get('tickets', ['1']);
    assert.deepEqual([stored?.record.subject, stored?.raw, stored?.withheld], [card, { secret: 'raw' }, undefined]);
  });

  it('are redacted wherever people wrote: subjects, bodies, notes, side conversations, calls, names of files', async (t) => {
    const text = `card ${card}!`;
    const thread = {
      id: '1',
      comments: [
        comment('5', {
          html: '<p>4111 <b>1111</b> 1111 1111</p>',
          authorName: text,
          attachments: [file('7', `${card}.txt`)],
          call: { from: '+33 1', to: null, durationSeconds: 1, transcript: text, recording: null },
        }),
      ],
      sideConversations: [
        {
          id: '9',
          subject: text,
          state: 'open' as const,
          messages: [
            {
              id: '1',
              createdAt: null,
              from: { name: text, email: 'a@b.test' },
              to: [],
              html: null,
              text,
              attachments: [file('8', text)],
            },
          ],
        },
      ],
    };
    const { snapshot } = await guarded(
      t,
      {
        tickets: [ticket('1', { subject: text, custom: { note: text, list: [text], number: 4111111111111111 } })],
        threads: [thread],
        contacts: [person('2', { name: text, notes: text, custom: { a: text } })],
        articles: [article('3', { title: text, html: `<p>${text}</p>` })],
      },
      { redact: { paymentCards: true, patterns: [] } },
    );
    const stored = [
      ...(await snapshot.get('tickets', ['1'])),
      ...(await snapshot.get('threads', ['1'])),
      ...(await snapshot.page('contacts', null, 10)),
      ...(await snapshot.get('articles', ['3'])),
    ];
    assert.equal(stored.length, 4);
    assert.doesNotMatch(JSON.stringify(stored).replace(/<\/?b>/g, ''), /4111[ ]?1111/);
    assert.ok(stored.every(({ withheld, raw }) => withheld?.isRedacted && raw === null));
    assert.match(JSON.stringify(stored), /a@b\.test/);
  });

  it('do not go where a pattern does not come to an end', async (t) => {
    const text = `${'a'.repeat(40)}!`;
    const redact = { paymentCards: false, patterns: [{ pattern: '^(a+)+$', as: 'x' }] };
    const { snapshot } = await guarded(t, { tickets: [ticket('1', { subject: text }), ticket('2')] }, { redact }, 300);
    const [slow, fine] = await snapshot.page('tickets', null, 10);
    assert.deepEqual([slow?.withheld?.failure?.code, slow?.record.subject], ['E_REDACT_TIMEOUT', '']);
    assert.equal(fine?.withheld?.failure, null);
  });

  it('are not tried one after the other with a pattern that is too slow for all of them', async (t) => {
    const text = `${'a'.repeat(40)}!`;
    const redact = { paymentCards: false, patterns: [{ pattern: '^(a+)+$', as: 'x' }] };
    const tickets = Array.from({ length: 90 }, (_, n) => ticket(`${n}`, { subject: text }));
    const { snapshot } = await guarded(t, { tickets }, { redact }, 100);
    const failures = (await snapshot.page('tickets', null, 100)).map(({ withheld }) => withheld?.failure);
    assert.ok(failures.every((failure) => failure?.code === 'E_REDACT_TIMEOUT'));
    // Five were tried, the others got what the first came to.
    assert.equal(new Set(failures).size, 5);
  });

  it('lose dropped fields, and say which of them held something', async (t) => {
    const { snapshot } = await guarded(
      t,
      {
        contacts: [person('1', { phones: ['+1'], notes: null, custom: { ssn: '1', tier: 'gold' } })],
        agents: [person('2', { phones: ['+2'], emails: ['a@b.test'] })],
      },
      { dropFields: ['contacts.phones', 'contacts.notes', 'contacts.custom.ssn', 'contacts.emails'] },
    );
    const [contact] = await snapshot.get('contacts', ['1']);
    assert.deepEqual(
      [contact?.record.phones, contact?.record.custom, contact?.withheld?.dropped],
      [[], { tier: 'gold' }, ['phones', 'custom.ssn', 'emails']],
    );
    // An agent may become a contact; the address by which the agent is matched stays.
    const [agent] = await snapshot.get('agents', ['2']);
    assert.deepEqual([agent?.record.phones, agent?.record.emails], [[], ['a@b.test']]);
  });
});

describe('erased people', () => {
  const jane = person('10', { name: 'Jane Doe', emails: ['jane@example.com'], phones: ['+33 1 23'] });
  const thread = {
    id: '1',
    comments: [
      comment('5', {
        authorId: '10',
        authorName: 'Jane Doe',
        html: '<p>Regards, <b>Jane</b> Doe &lt;JANE@example.com&gt;</p>',
      }),
      comment('6', {
        html: '<p>Dear jane  doe, call +33 1 23</p>',
        call: { from: '+33123', to: '+1', durationSeconds: 1, transcript: null, recording: null },
      }),
    ],
    sideConversations: [],
  };
  const records: Records = {
    contacts: [jane, person('11', { name: 'Jane Doe', emails: ['other@example.com'] })],
    tickets: [
      ticket('1', {
        subject: 'Jane Doe asks',
        requesterId: '10',
        submitterId: '10',
        ccIds: ['10', '11'],
        followerIds: ['10'],
      }),
      ticket('2', { subject: 'Jane Doe and jane@example.com', requesterId: '11' }),
    ],
    threads: [thread],
  };

  for (const erased of [['JANE@example.com'], ['10']]) {
    it(`leave no name, address or copy in their tickets, listed as ${erased}`, async (t) => {
      const { snapshot, privacy } = await guarded(t, records, { erased });
      assert.deepEqual([...(await privacy.erased()).keys()], ['10']);
      const [mine, other] = await snapshot.page('tickets', null, 10);
      assert.equal(mine?.record.subject, 'Erased person asks');
      assert.deepEqual([mine?.record.ccIds, mine?.record.followerIds, mine?.record.submitterId], [['11'], [], null]);
      // Another person of the same name keeps it in tickets of their own.
      assert.equal(other?.record.subject, 'Jane Doe and Erased person');
      const [stored] = await snapshot.get('threads', ['1']);
      const text = JSON.stringify(stored?.record).replace(/<\/?b>/g, '');
      assert.doesNotMatch(text, /jane|doe/i);
      assert.equal(stored?.record.comments[1]?.call?.from, null);
      assert.equal(stored?.record.comments[0]?.authorName, 'Erased person');
      const [person] = await snapshot.get('contacts', ['10']);
      assert.deepEqual([person?.record.name, person?.record.emails, person?.record.phones], ['Erased person', [], []]);
    });
  }

  it('are noticed also when they come after the others', async (t) => {
    const { snapshot, privacy } = await guarded(t, records, { erased: ['late@example.com'] });
    assert.equal((await privacy.erased()).size, 0);
    const late = { record: person('12', { emails: ['late@example.com'] }), raw: null };
    await snapshot.commitPage('contacts', { records: [late], deleted: [], cursor: null, done: true });
    assert.deepEqual([...(await privacy.erased()).keys()], ['12']);
  });
});
