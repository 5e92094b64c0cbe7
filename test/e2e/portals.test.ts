import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { normaliseText } from '../../src/content/normalise-text.ts';
import { openScene, type Portal, type Scene } from '../support/scene.ts';

/** Texts as a reader compares them: without white space, which mark-up moves about. */
const fold = (text: string) => normaliseText(text).replace(/\s+/gu, '');

describe('nobody sees more in Halo than in Zendesk', { timeout: 200_000 }, () => {
  let scene: Scene;
  let pairs: { before: Portal; after: Portal }[] = [];

  before(async () => {
    scene = await openScene({ tickets: 80 });
    const spec = await scene.spec({ 'scope: referenced': 'scope: all' });
    const applied = await scene.run(['apply', spec, '--auto-approve']);
    assert.equal(applied.exitCode, 0, String(applied.stderr));
    // By our key: an address may have belonged to two people.
    const halo = new Map(
      (await scene.portalUsers('halo')).map(({ id, marker }) => [marker?.split(':contact:')[1], id]),
    );
    const found = (await scene.portalUsers('zendesk')).flatMap(({ id }) => {
      const user = halo.get(String(id));
      return user === undefined ? [] : [{ zendesk: id, halo: user }];
    });
    pairs = [];
    for (const pair of found) {
      pairs.push({
        before: await scene.portal('zendesk', pair.zendesk),
        after: await scene.portal('halo', pair.halo),
      });
    }
  });

  after(() => scene?.close());

  it('compares every contact with an address', () => {
    assert.ok(pairs.length > 20, String(pairs.length));
    assert.ok(pairs.some(({ after }) => after.tickets.length > 0));
    assert.ok(pairs.some(({ after }) => after.articles.length > 0));
  });

  it('shows no ticket that its reader did not see before', () => {
    for (const { before, after } of pairs) {
      const seen = new Set(before.tickets.map(({ reference }) => reference));
      const more = after.tickets.filter(({ reference }) => !seen.has(reference));
      assert.deepEqual(
        more.map(({ reference, subject }) => [reference, subject]),
        [],
        `contact ${before.user.id}`,
      );
    }
  });

  it('shows no message and no file of a ticket that its reader did not see before', () => {
    for (const { before, after } of pairs) {
      for (const ticket of after.tickets) {
        const old = before.tickets.find(({ reference }) => reference === ticket.reference);
        const texts = fold((old?.messages ?? []).map(({ text }) => text).join('\n'));
        const files = (old?.messages ?? []).flatMap((message) => message.files).length;
        for (const { text } of ticket.messages) {
          // A message without a public text is told in a neutral line of ours.
          const isTold = texts.includes(fold(text)) || neutral.some((line) => fold(text).startsWith(fold(line)));
          assert.ok(isTold, `ticket ${ticket.reference} shows "${text.slice(0, 200)}"`);
        }
        assert.ok(ticket.messages.flatMap((message) => message.files).length <= files, String(ticket.reference));
      }
    }
  });

  it('shows no custom field that its reader did not see before', () => {
    for (const { before, after } of pairs) {
      for (const ticket of after.tickets) {
        const old = before.tickets.find(({ reference }) => reference === ticket.reference);
        // They knew the number of their ticket.
        const seen = new Set([...Object.keys(old?.fields ?? {}), 'Zendesk ticket']);
        const more = Object.keys(ticket.fields).filter((label) => !seen.has(label));
        assert.deepEqual(more, [], String(ticket.reference));
      }
    }
  });

  it('shows no article that its reader did not see before', () => {
    for (const { before, after } of pairs) {
      const seen = new Set(before.articles.map(({ title }) => fold(title)));
      const more = after.articles.filter(({ title }) => !seen.has(fold(title))).map(({ title }) => title);
      assert.deepEqual(more, [], `contact ${before.user.id}`);
    }
  });

  it('still shows people their own open tickets with all public messages', () => {
    let compared = 0;
    for (const { before, after } of pairs) {
      for (const ticket of after.tickets) {
        const old = before.tickets.find(({ reference }) => reference === ticket.reference);
        compared += 1;
        assert.ok(ticket.messages.length >= (old?.messages.length ?? 0), String(ticket.reference));
      }
    }
    assert.ok(compared > 10, String(compared));
  });
});

const neutral = ['Imported from zendesk:'];
