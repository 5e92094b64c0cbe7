import { findGone } from './halo-markers.ts';
import type { Scene } from './scene.ts';

/**
 * Everything of a Halo that a migration may change. Images that no body shows are left out: what came of a lost upload cannot be
 * looked up, and an image that nothing leads to harms nobody.
 */
const entities = [
  'tickets',
  'actions',
  'attachments',
  'clients',
  'sites',
  'users',
  'agents',
  'teams',
  'articles',
  'faqlists',
  'fields',
  'relations',
  'tickettypes',
  'control',
  'tags',
  'cannedtext',
] as const;

type Row = Record<string, unknown> & { id: number };
type Names = Map<string, string>;

/** Which entity an id in this property is of. */
const references: Record<string, (typeof entities)[number]> = {
  ticket_id: 'tickets',
  related_id: 'tickets',
  parent_id: 'tickets',
  client_id: 'clients',
  main_site_id: 'sites',
  site_id: 'sites',
  user_id: 'users',
  actionby_user_id: 'users',
  team_id: 'teams',
  group_id: 'faqlists',
  unique_id: 'articles',
  entity_id: 'articles',
  faqlists: 'faqlists',
};

/** As notes tell a time: on the clocks of the spec's zone. */
const localTime = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g;
const dayMs = 86_400_000;

/** What differs from one undisturbed run to the next. */
const passing = new Set(['id', 'guid', 'third_party_id', 'key', 'token', 'fieldid', 'lastlogindate', 'sequence']);

/** One line for each record: what it is, under names instead of ids, without the time of the import. */
export async function readImage(scene: Scene): Promise<string[]> {
  const all = new Map<string, Row[]>();
  const isGone = await findGone(scene);
  for (const entity of entities) {
    all.set(
      entity,
      (await scene.records<Row>('halo', entity)).filter((row) => !isGone(row)),
    );
  }
  const images = await scene.records<Row>('halo', 'images');
  const names: Names = new Map();
  // Parents first: a child may be named by its parent.
  for (const [entity, rows] of all) for (const row of rows) names.set(placeOf(entity, row), nameOf(entity, row, names));
  const bytes = new Map(images.map(({ token, sha256 }) => [String(token), String(sha256)]));
  const hosts = [
    [scene.env.HALO_URL, 'https://halo'],
    [scene.ready.halo.url, 'https://halo'],
    [scene.ready.zendesk.url, 'https://zendesk'],
    ...scene.ready.zendesk.fileHosts.map((host) => [`http://${host}`, 'https://files']),
  ] as [string, string][];
  const text = (value: string) => {
    if (/^\d{4}-\d\d-\d\dT/.test(value) && Date.parse(value) >= scene.startedAt) return 'NOW';
    const named = hosts.reduce((so, [host, name]) => so.replaceAll(host, name), value);
    return named
      .replace(localTime, (time) => (Date.parse(`${time}Z`) >= scene.startedAt - dayMs ? 'NOW' : time))
      .replace(/token=([0-9a-f]+)/g, (_, token: string) => `image=${bytes.get(token) ?? 'LOST'}`)
      .replace(/\/(tickets?|kb|article)\?id=(\d+)/g, (whole, kind: string, id: string) =>
        whole.replace(id, names.get(`${kind.startsWith('t') ? 'tickets' : 'articles'} ${id}`) ?? 'NOBODY'),
      );
  };
  const plain = (value: unknown, property: string): unknown => {
    const entity = references[property];
    if (typeof value === 'number' && entity && value > 0) return names.get(`${entity} ${value}`) ?? value;
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map((each) => plain(each, property)).sort(byText);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !passing.has(name))
        .map(([name, each]) => [name, plain(each, name)]),
    );
  };
  return [...all].flatMap(([entity, rows]) =>
    rows
      .map((row) => {
        const action = row.action_id ? { action_id: names.get(`actions ${row.ticket_id}/${row.action_id}`) } : {};
        // Ticket types have groups, too.
        const group = entity === 'tickettypes' ? { group_id: row.group_name } : {};
        const values = plain({ ...row, ...action, ...group }, '');
        return `${names.get(placeOf(entity, row))} ${entity} ${JSON.stringify(values)}`;
      })
      .sort(),
  );
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Actions are numbered within their ticket. */
function placeOf(entity: string, row: Row): string {
  return entity === 'actions' ? `actions ${row.ticket_id}/${row.id}` : `${entity} ${row.id}`;
}

function nameOf(entity: string, row: Row, names: Names): string {
  const key = /"(zendesk:[^"\s]+:[a-z-]+:[^"\s]+)"/.exec(
    JSON.stringify([row.third_party_id_string, row.customfields, row.third_party_id, row.ref, row.other5]),
  )?.[1];
  if (key) return key;
  const memo = /Deskhaul marker: (\S+)/.exec(String(row.internalmemoagent))?.[1];
  if (memo) return memo;
  const parent = (property: string, of: string) => names.get(`${of} ${row[property]}`) ?? '';
  if (entity === 'actions') return `${parent('ticket_id', 'tickets')}/${row.outcome}`;
  if (entity === 'sites') return `${parent('client_id', 'clients')}/${row.name}`;
  return `${row.name ?? row.label ?? row.text ?? row.emailaddress ?? ''} ${row.usage ?? ''}`.trim();
}

/** What one image has and the other has not, at most a few of each. */
export function compareImages(expected: readonly string[], actual: readonly string[]): string[] {
  const missing = without(expected, actual);
  const more = without(actual, expected);
  const differences = [
    ...missing.map((line) => {
      const other = more.findIndex((each) => recordOf(each) === recordOf(line));
      return other < 0 ? `missing: ${line}` : tellApart(line, more.splice(other, 1)[0] ?? '');
    }),
    ...more.map((line) => `not expected: ${line}`),
  ];
  return differences.slice(0, 6).map((difference) => `not as after an undisturbed run: ${difference}`);
}

/** Those of `lines` that are not among `others`, each as often as it is there more. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const recordOf = (line: string): string => line.slice(0, line.indexOf(' {'));

function tellApart(expected: string, actual: string): string {
  const [wanted, found] = [expected, actual].map((line) => JSON.parse(line.slice(line.indexOf(' {') + 1)) as Row);
  const names = Object.keys({ ...wanted, ...found }).filter((name) => byText([wanted?.[name]], [found?.[name]]) !== 0);
  const parts = names.map((name) => `${name} ${JSON.stringify(wanted?.[name])} is ${JSON.stringify(found?.[name])}`);
  return `${recordOf(expected)}: ${parts.join('; ')}`;
}
