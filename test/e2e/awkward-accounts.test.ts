import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { htmlToText } from '../../src/content/html-to-text.ts';
import { lastEvent } from '../support/cli.ts';
import { openScene, type Scene } from '../support/scene.ts';
import type { VerifySummary } from '../support/summaries.ts';

interface Row {
  id: number;
  [property: string]: unknown;
}

describe('an awkward account arrives', { timeout: 240_000 }, () => {
  let scene: Scene;
  let cases: Record<string, string[]> = {};
  let tickets: Row[] = [];
  let actions: Row[] = [];
  let files: Row[] = [];
  let users: Row[] = [];
  let articles: Row[] = [];
  let lists: Row[] = [];
  let clients: Row[] = [];
  let said = '';
  const renamed = 'Renamed Meanwhile';

  before(async () => {
    // The account's plan lacks a feature, and an organization gets another name between two pages of the pull.
    scene = await openScene({ tickets: 80, hugeBody: true, features: { side_conversations: 403 } });
    cases = await scene.cases();
    const control = async (path: string, body: unknown) => {
      const init = { method: 'POST', body: JSON.stringify(body) };
      const answer = await fetch(`${scene.ready.zendesk.url}/_sandbox/${path}`, init);
      assert.ok(answer.ok, path);
    };
    await control('pages', { largest: 10 });
    await control('edits', {
      match: { path: '/api/v2/incremental/organizations' },
      nth: 1,
      entity: 'organizations',
      rows: [{ id: Number(idOf('organization-to-rename')), name: renamed }],
    });
    const spec = await scene.spec({ 'scope: referenced': 'scope: all' });
    const applied = await scene.run(['apply', spec, '--auto-approve']);
    assert.equal(applied.exitCode, 0, String(applied.stderr));
    said = String(applied.stdout);
    const verified = await scene.run(['verify', spec, '--level', 'full', '--format', 'json']);
    assert.equal(verified.exitCode, 0, JSON.stringify((lastEvent(verified) as unknown as VerifySummary).entities));
    [tickets, actions, files, users, articles, lists, clients] = (await Promise.all(
      ['tickets', 'actions', 'attachments', 'users', 'articles', 'faqlists', 'clients'].map((entity) =>
        scene.records<Row>('halo', entity),
      ),
    )) as [Row[], Row[], Row[], Row[], Row[], Row[], Row[]];
  });

  after(() => scene?.close());

  const idOf = (name: string): string => {
    const [id] = cases[name] ?? [];
    assert.ok(id !== undefined, `the account has no case "${name}"`);
    return String(id);
  };
  /** The Halo ticket of a case. */
  const ticketOf = (name: string): Row => {
    const found = tickets.filter((row) => String(row.third_party_id_string).endsWith(`:ticket:${idOf(name)}`));
    assert.equal(found.length, 1, `${name}: ${found.length} tickets`);
    return found[0] as Row;
  };
  const actionsOf = (name: string): Row[] => {
    const { id } = ticketOf(name);
    return actions.filter((row) => row.ticket_id === id);
  };
  const filesOf = (name: string): Row[] => {
    const { id } = ticketOf(name);
    return files.filter((row) => row.ticket_id === id);
  };
  const userOf = (name: string): Row[] => users.filter((row) => String(row.other5).endsWith(`:contact:${idOf(name)}`));
  const articleOf = (name: string): Row | undefined => {
    const key = new RegExp(`:article:${idOf(name)}(?!\\d)`);
    return articles.find((row) => key.test(JSON.stringify(row)));
  };

  it('with users who have no e-mail address', () => {
    for (const name of ['user-phone-only', 'user-twitter-only']) {
      const [user] = userOf(name);
      assert.ok(user, name);
      assert.ok(!user.emailaddress, name);
    }
  });

  it('with two contacts who share an address, as one of them', () => {
    const shared = [...userOf('user-shared-address'), ...userOf('user-borrowed-address')];
    const addresses = shared.flatMap((row) => [row.emailaddress, row.email2, row.email3]).filter(Boolean);
    assert.equal(new Set(addresses).size, addresses.length);
    assert.ok(shared.length >= 1);
  });

  it('with a contact in three organizations, who keeps the first and a note of the others', () => {
    const [user] = userOf('user-several-organizations');
    assert.ok(user);
    assert.match(String(user.notes), /organi[sz]ation/i);
  });

  it('with a deleted author, who keeps a name', () => {
    const all = actionsOf('author-deleted');
    assert.ok(all.every((row) => String(row.who ?? '').trim() !== ''));
  });

  it('with a note of the system, whom no user is', () => {
    const note = actionsOf('author-system').find((row) => /Escalated automatically/.test(String(row.note_html)));
    assert.ok(note);
    assert.ok(String(note.who).trim() !== '');
    assert.equal(note.hiddenfromuser, true);
  });

  it('with a ticket that the system submitted', () => {
    assert.ok(ticketOf('submitter-system'));
  });

  it('without the scrubbed ticket, which is counted', async () => {
    const id = idOf('scrubbed-ticket');
    assert.ok(!tickets.some((row) => String(row.third_party_id_string).endsWith(`:ticket:${id}`)));
  });

  it('with an empty subject, which gets a visible stand-in', () => {
    assert.ok(String(ticketOf('empty-subject').summary).trim() !== '');
  });

  it('with three hundred comments, each once and in order', () => {
    const texts = actionsOf('three-hundred-comments')
      .toSorted((a, b) => String(a.datetime).localeCompare(String(b.datetime)))
      .flatMap((row) => /Message (\d+)\./.exec(htmlToText(String(row.note_html)))?.[1] ?? []);
    assert.equal(texts.length, 300);
    assert.deepEqual(
      texts,
      texts.toSorted((a, b) => Number(a) - Number(b)),
    );
  });

  it('with a body of 10 MB', () => {
    const bodies = actionsOf('huge-body').map((row) => String(row.note_html).length);
    assert.ok(Math.max(...bodies, String(ticketOf('huge-body').details_html).length) > 9_000_000);
  });

  it('without scripts, forms and tracking pixels', () => {
    for (const name of ['scripts-and-forms', 'tracking-pixel']) {
      const html = [ticketOf(name).details_html, ...actionsOf(name).map((row) => row.note_html)].map(String).join('\n');
      assert.doesNotMatch(html, /<script|<form|<iframe|onclick|onerror|javascript:/i, name);
      assert.doesNotMatch(html, /width="?1"?[^>]*height="?1"?/i, name);
    }
  });

  it('with emoji, right-to-left and CJK text', () => {
    for (const [name, script] of [
      ['emoji-text', /\p{Extended_Pictographic}/u],
      ['rtl-text', /\p{Script=Hebrew}|\p{Script=Arabic}/u],
      ['cjk-text', /\p{Script=Han}|\p{Script=Hiragana}/u],
    ] as const) {
      const text = [ticketOf(name).details_html, ...actionsOf(name).map((row) => row.note_html)].map(String).join('\n');
      assert.match(text, script, name);
    }
  });

  it('with a name of 300 characters, cut to what Halo holds', () => {
    const [user] = userOf('user-long-name');
    assert.ok(user);
    assert.ok(String(user.name).length <= 255);
  });

  it('with files of hostile names, which cannot leave their folder', () => {
    for (const name of ['odd-file-names', 'hostile-file-names']) {
      const names = filesOf(name).map((row) => String(row.filename));
      assert.ok(names.length >= 2, name);
      for (const each of names) {
        assert.doesNotMatch(each, /[\\/\p{Cc}\u202a-\u202e\u2066-\u2069]/u, each);
        assert.doesNotMatch(each, /^(con|nul|\.+)$/i, each);
      }
    }
  });

  it('with files of one name, each with its own bytes', () => {
    const all = filesOf('duplicate-file-names');
    assert.ok(all.length >= 2);
    assert.ok(new Set(all.map((row) => row.filename)).size < all.length);
    assert.equal(new Set(all.map((row) => row.third_party_id)).size, all.length);
  });

  it('with a redacted file and message, which stay redacted', () => {
    const text = [ticketOf('redacted').details_html, ...actionsOf('redacted').map((row) => row.note_html)].join('\n');
    assert.match(text, /▇|redacted/i);
  });

  it('with a closed problem', () => {
    const ticket = ticketOf('closed-problem');
    assert.equal(ticket.status_id, 9);
  });

  it('with an article that is live in one language and a draft in another', () => {
    const texts = JSON.stringify(articleOf('article-live-and-draft'));
    assert.match(texts, /Mot de passe oublié/);
    // What nobody could read yet stays behind, and that is said.
    assert.doesNotMatch(texts, /Noch nicht fertig/);
    assert.match(said, /W_TRANSLATION_DRAFT/);
  });

  it('with sections nested three deep', () => {
    const deep = lists.find((row) => String(row.third_party_id).endsWith(`:folder:${idOf('section-three-deep')}`));
    assert.ok(deep);
    let depth = 1;
    for (let row: Row | undefined = deep; row; depth += 1) {
      const parent: unknown = row.group_id;
      row = lists.find((each) => each.id === parent && each.id !== row?.id);
    }
    assert.ok(depth >= 3, String(depth));
  });

  it('with an organization that was renamed between two pages, once and under its last name', () => {
    const key = `:organization:${idOf('organization-to-rename')}`;
    const found = clients.filter((row) => String(row.ref).endsWith(key));
    assert.deepEqual(
      found.map(({ name }) => name),
      [renamed],
    );
  });

  it('from a plan without side conversations, which is a warning and no failure', () => {
    assert.match(said, /warning W_SIDE_CONVERSATIONS_OFF/);
  });

  it('without setting anything off', async () => {
    assert.deepEqual(await scene.effects(), []);
  });
});
