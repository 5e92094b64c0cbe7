import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSides } from '../../support/open-sides.ts';

interface List {
  id: number;
  name: string;
  group_id: number;
  third_party_id: string;
  showforall: boolean;
}
interface Article {
  id: number;
  name: string;
  inactive: boolean;
  showforall: boolean;
  faqlists: number[];
  description_html: string;
  internalmemoagent: string;
  tags: string[];
}

test('a help centre arrives with its nesting, its images, its files and its audiences, once', async (t) => {
  const sides = await openSides(t, { tickets: 1 });
  const spec = await sides.spec({ '\narticles:\n': '\narticles:\n  audience: { signed-in: users }\n' });
  await sides.migrate(spec, 'articles');
  const { url } = sides.ready.halo;

  const lists = (await sides.records<List>('halo', 'faqlists')).filter((list) =>
    list.third_party_id?.includes(':folder:'),
  );
  const depth = (list: List | undefined): number =>
    list ? 1 + depth(lists.find(({ id }) => id === list.group_id)) : 0;
  assert.ok(Math.max(...lists.map(depth)) >= 3, 'sections lie in sections');
  assert.ok(lists.every(({ showforall }) => !showforall));

  const articles = await sides.records<Article>('halo', 'articles');
  const at = (index: number) =>
    articles.find((row) => row.internalmemoagent.endsWith(`:article:${5300000000001 + index}`));
  const deep = lists.find(({ id }) => id === at(21)?.faqlists[0]);
  assert.ok(depth(deep) >= 3, 'an article stands in its nested list');
  assert.deepEqual([at(3)?.inactive, at(3)?.showforall], [true, false], 'a draft is shown to nobody');
  assert.deepEqual([at(5)?.showforall, at(7)?.showforall, at(25)?.showforall], [false, true, false]);
  assert.equal(at(9)?.description_html.split(`${url}/api/attachment/image`).length, 3, 'both images lead to Halo');
  const files = (await sides.records<{ unique_id: number; filename: string }>('halo', 'attachments')).filter(
    ({ unique_id }) => unique_id === at(11)?.id,
  );
  assert.deepEqual(files.map(({ filename }) => filename).sort(), ['manual.pdf', 'preise größe.csv']);
  assert.deepEqual(at(17)?.tags.map(String).length, 3);
  assert.ok(at(19)?.description_html.includes(`${url}/kb?id=${at(9)?.id}`), 'a link leads to the other article');
  assert.doesNotMatch(at(23)?.description_html ?? '', /<script/);

  const before = await sides.writes();
  assert.deepEqual(
    (await sides.migrate(spec, 'articles')).filter(({ action }) => action !== 'skip'),
    [],
  );
  assert.equal(await sides.writes(), before);
  const { entities } = await sides.verify(spec);
  for (const entity of ['folders', 'articles', 'attachments'] as const) {
    assert.deepEqual([entities[entity]?.different, entities[entity]?.missing], [0, 0], entity);
  }
  sides.loseState();
  await sides.migrate(spec, 'articles');
  assert.equal(await sides.writes(), before, 'nor after a lost state');
  assert.equal((await sides.records('halo', 'articles')).length, articles.length);
  assert.deepEqual(await sides.effects(), []);
});
