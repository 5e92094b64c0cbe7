import { empty, type Incoming, Refusal, type Reply, type Route } from '../kit/message.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { whereEqual } from './conditions.ts';
import { invalid, missing, truncated } from './errors.ts';
import type { Halo } from './halo.ts';
import { changesOf } from './merge.ts';
import { type Params, readId, readParams } from './query.ts';
import type { Row } from './store.ts';
import { keepTranslations } from './translations.ts';
import { num, str } from './values.ts';
import { wire } from './wire.ts';

/** The routes of FAQ lists: groups of lists, and the lists that hold articles. */
export function faqListRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/FAQLists', handle: (request) => listFaqLists(halo, readParams(request)) },
    {
      method: 'GET',
      path: '/api/FAQLists/:id',
      handle: (request) => wire(halo, 200, fullFaqList(halo, findFaqList(halo, request))),
    },
    postRoute(halo, '/api/FAQLists', {
      schema: 'FAQListHead',
      write: (input) => fullFaqList(halo, writeFaqList(halo, input)),
    }),
    {
      method: 'DELETE',
      path: '/api/FAQLists/:id',
      handle: (request) => {
        const row = findFaqList(halo, request);
        const isUsed =
          articlesIn(halo, row.id) > 0 || halo.store.count('faqlists', { where: [whereEqual('group_id', row.id)] }) > 0;
        if (isUsed) throw invalid('This FAQ List cannot be deleted because it is in use');
        halo.store.remove('faqlists', row.id);
        return deleted();
      },
    },
  ];
}

/** A list with the names above it. */
export function fullFaqList(halo: Halo, row: Row): Record<string, unknown> {
  const above = ancestors(halo, row);
  return {
    ...row,
    level: above.length + 1,
    group_name: str(above[0]?.name),
    full_name: [...above.map((each) => str(each.name)).reverse(), str(row.name)].join(' > '),
    article_count: articlesIn(halo, row.id),
  };
}

function listFaqLists(halo: Halo, params: Params): Reply {
  const parent = params.int('parent_id');
  const level = params.int('level');
  const rows = halo.store.select('faqlists', { where: parent === undefined ? [] : [whereEqual('group_id', parent)] });
  const lists = rows.map((row) => fullFaqList(halo, row));
  return wire(halo, 200, level === undefined ? lists : lists.filter((each) => each.level === level));
}

function findFaqList(halo: Halo, request: Incoming): Row {
  const row = halo.store.get('faqlists', readId(request));
  if (!row) throw missing('FAQ List');
  return row;
}

function writeFaqList(halo: Halo, input: Input): Row {
  if (halo.switches.faqRights === 'refused') throw new Refusal(empty(403));
  const stored = num(input.id) > 0 ? halo.store.get('faqlists', num(input.id)) : null;
  if (stored === undefined) throw missing('FAQ List');
  if (!stored && !str(input.name).trim()) throw invalid('A FAQ List name must be entered');
  if (str(input.description).length > 400) throw truncated('FAQLISTHEAD', 'faqdescription');
  if (str(input.third_party_id).length > 200) throw truncated('FAQLISTHEAD', 'faqthirdpartyid');
  const parent = num(input.group_id) ? halo.store.get('faqlists', num(input.group_id)) : undefined;
  if (num(input.group_id) && (!parent || parent.id === stored?.id)) throw invalid('Invalid FAQ List group');
  if (parent && ancestors(halo, parent).length + 2 > halo.switches.faqDepth)
    throw invalid(`FAQ Lists cannot be more than ${halo.switches.faqDepth} levels deep`);
  const changes = changesOf(input, ['level', 'group_name', 'full_name', 'article_count', 'translations']);
  const draft = { is_group: false, group_id: 0, showforall: false, showforallagents: true, type: 0 };
  const saved = stored
    ? { ...stored, ...changes }
    : halo.store.insert('faqlists', { ...draft, ...changes, guid: halo.random.uuid() });
  const { translations } = saved;
  const row = {
    ...saved,
    translations: keepTranslations(halo, 'faqlist', saved.id, input.translations, translations),
  };
  halo.store.update('faqlists', row);
  return row;
}

/** Parent first. */
function ancestors(halo: Halo, row: Row): Row[] {
  const parent = num(row.group_id) ? halo.store.get('faqlists', num(row.group_id)) : undefined;
  return parent ? [parent, ...ancestors(halo, parent)] : [];
}

function articlesIn(halo: Halo, listId: number): number {
  const where = [
    { sql: `EXISTS (SELECT 1 FROM json_each(rows.json, '$.faqlists') WHERE value = ?)`, values: [listId] },
  ];
  return halo.store.count('articles', { where });
}
