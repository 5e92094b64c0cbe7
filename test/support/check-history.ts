import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSources } from './check-sources.ts';
import { findSecrets } from './find-secrets.ts';
import { compareImages, readImage } from './halo-image.ts';
import { findGone, listDoubles, markerFields } from './halo-markers.ts';
import type { Scene } from './scene.ts';

interface Ticket {
  id: number;
}
interface Comment {
  id: number;
  ticket_id: number;
  author_id: number;
  public: boolean;
  created_at: string;
}
interface Action {
  id: number;
  ticket_id: number;
  who: string;
  datetime: string;
  hiddenfromuser: boolean;
  customfields?: { name: string; value: unknown }[];
}

interface Report {
  entities: Record<string, Record<string, number>>;
  records: { record: string; status: string }[];
}

/**
 * What is wrong with a Halo and a state after a migration, whatever happened on the way; empty when every promise was kept.
 * `outputs` is all that the program printed, `undisturbed` the image of a Halo to which nothing happened.
 */
export async function checkHistory(
  scene: Scene,
  options: { outputs: readonly string[]; undisturbed?: readonly string[] },
): Promise<string[]> {
  const violations = [
    ...(await listDoubles(scene)).map((double) => `written twice: ${double}`),
    ...(await checkAccounts(scene)),
    ...(await checkSources(scene, await readTold(scene))),
    ...(await checkComments(scene)),
    ...(await scene.effects()).map((effect) => `set off: ${JSON.stringify(effect)}`),
    ...(await findSecrets(scene, options.outputs)),
  ];
  if (options.undisturbed) violations.push(...compareImages(options.undisturbed, await readImage(scene)));
  return violations;
}

/** Kinds of which every source record has to be accounted for, with the word that their keys carry. */
const counted = { tickets: 'ticket', organizations: 'organization', articles: 'article' } as const;

/** Every source record stands in the target, or the report says why not; and nothing stands there that the source has not. */
async function checkAccounts(scene: Scene): Promise<string[]> {
  const report = await readReport(scene);
  const isGone = await findGone(scene);
  const standing = new Set<string>();
  for (const entity of ['tickets', 'clients', 'sites', 'articles']) {
    const rows = await scene.records('halo', entity);
    const text = JSON.stringify(rows.filter((row) => !isGone(row)));
    for (const [, key] of text.matchAll(/zendesk:[^:"\s]+:((?:ticket|organization|article):\d+)/g)) {
      if (key) standing.add(key);
    }
  }
  const violations: string[] = [];
  for (const [entity, word] of Object.entries(counted)) {
    const sources = await scene.records<Ticket & { status?: string }>('zendesk', entity);
    const told = new Map(
      report.records
        .filter(({ record }) => record.startsWith(`${entity}/`))
        .map(({ record, status }) => [record.slice(entity.length + 1), status]),
    );
    let arrived = 0;
    for (const { id } of sources) {
      const [stands, status] = [standing.delete(`${word}:${id}`), told.get(String(id))];
      if (stands) arrived += 1;
      if (!stands && !/^(?:skipped|failed|unknown|adopted)$/.test(status ?? ''))
        violations.push(`lost: ${entity}/${id}, of which the report says ${status ?? 'nothing'}`);
      if (stands && status === 'skipped') violations.push(`${entity}/${id} stands although it was skipped`);
    }
    const sum = Object.entries(report.entities[entity] ?? {}).reduce((all, [, count]) => all + count, 0);
    const listed = [...told.values()].filter((status) => status !== 'adopted').length;
    if (entity === 'tickets' && sum !== arrived + listed)
      violations.push(`the report counts ${sum} tickets: ${arrived} arrived, and it names ${listed}`);
  }
  return [...violations, ...[...standing].map((key) => `stands without a source: ${key}`)];
}

/** Every record that the report names, with what became of it. */
async function readTold(scene: Scene): Promise<Set<string>> {
  const { records } = await readReport(scene);
  return new Set(records.map(({ record }) => record));
}

async function readReport({ state }: Scene): Promise<Report> {
  return JSON.parse(await readFile(join(state, 'acme-zendesk-to-halo', 'report.json'), 'utf8')) as Report;
}

/** Comments stand in their order, with their author and date, and nobody sees a private one. */
async function checkComments(scene: Scene): Promise<string[]> {
  const isGone = await findGone(scene);
  const actions = (await scene.records<Action>('halo', 'actions')).filter((action) => !isGone({ ...action }));
  const users = await scene.records<{ id: number; name: string }>('zendesk', 'users');
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const comments = (await scene.records<Comment>('zendesk', 'comments')).sort(inTime(({ created_at }) => created_at));
  const place = new Map(comments.map((comment, index) => [String(comment.id), { comment, index }]));
  const violations: string[] = [];
  const last = new Map<number, number>();
  for (const action of actions.sort(inTime(({ datetime }) => datetime))) {
    const id = /:comment:(\d+)$/.exec(String(markerFields({ ...action })[0]))?.[1];
    const found = id === undefined ? undefined : place.get(id);
    if (!found) continue;
    const { comment, index } = found;
    const is = (what: string) => violations.push(`comment ${comment.id}: ${what}`);
    if (index < (last.get(action.ticket_id) ?? -1)) is('stands out of its order');
    last.set(action.ticket_id, index);
    if (action.hiddenfromuser === comment.public) is(`is ${comment.public ? 'hidden' : 'shown'}`);
    // Within the second, so that it stands after the ticket's own first entry.
    if (Math.abs(Date.parse(action.datetime) - Date.parse(comment.created_at)) >= 1000)
      is(`is dated ${action.datetime}`);
    if (names.get(comment.author_id) !== action.who) is('has another author');
  }
  return violations;
}

function inTime<T extends { id: number }>(dateOf: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => Date.parse(dateOf(a)) - Date.parse(dateOf(b)) || a.id - b.id;
}
