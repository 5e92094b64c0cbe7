import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { findGone } from './halo-markers.ts';
import type { Scene } from './scene.ts';

interface SourceRow {
  id: number;
  role?: string;
  ticket_id?: number;
  body?: string;
  created_at?: string;
}

interface LedgerRow {
  entity: string;
  id: string;
  aggregate: string;
  targetId: string | null;
}

/** What the state knows of everything that stands, and of what was left behind, as `comments/5512`. */
interface Known {
  rows: LedgerRow[];
  told: Set<string>;
}

/**
 * Source records of which neither the report (`told`, as `contacts/77`) nor the state says what became of them: people and groups,
 * and comments and files of tickets that stand. What the state takes for standing has to stand in the Halo.
 */
export async function checkSources(scene: Scene, told: ReadonlySet<string>): Promise<string[]> {
  const known = await readState(scene);
  return [...(await checkPeople(scene, known, told)), ...(await checkChildren(scene, known, told))];
}

const places = { contacts: 'users', agents: 'agents', groups: 'teams' } as const;

async function checkPeople(scene: Scene, { rows }: Known, told: ReadonlySet<string>): Promise<string[]> {
  const users = await scene.records<SourceRow>('zendesk', 'users');
  const sources = {
    contacts: users.filter(({ role }) => role === 'end-user'),
    agents: users.filter(({ role }) => role !== 'end-user'),
    groups: await scene.records<SourceRow>('zendesk', 'groups'),
  };
  const violations: string[] = [];
  for (const [entity, place] of Object.entries(places) as [keyof typeof places, string][]) {
    const standing = await idsOf(scene, place);
    const ledger = new Map(rows.flatMap((row) => (row.entity === entity ? [[row.id, row] as const] : [])));
    for (const { id } of sources[entity]) {
      const row = ledger.get(String(id));
      const isTold = told.has(`${entity}/${id}`);
      if (!row && !isTold) violations.push(`lost: ${entity}/${id}, of which nothing is said`);
      if (row && !standing.has(row.targetId ?? '')) violations.push(`lost: ${entity}/${id}, which is said to stand`);
    }
  }
  return violations;
}

async function checkChildren(scene: Scene, { rows, told: left }: Known, told: ReadonlySet<string>): Promise<string[]> {
  const violations: string[] = [];
  const tickets = new Set(
    rows.flatMap(({ entity, id }) => (entity === 'tickets' && !told.has(`tickets/${id}`) ? [id] : [])),
  );
  const standing = { comments: await idsOf(scene, 'actions'), attachments: await idsOf(scene, 'attachments') };
  const first = await findDescriptions(scene, rows);
  for (const entity of ['comments', 'attachments'] as const) {
    const ledger = new Map(
      rows.flatMap((row) => (row.entity === entity ? [[`${row.aggregate} ${row.id}`, row] as const] : [])),
    );
    for (const { id, ticket_id } of await scene.records<SourceRow>('zendesk', entity)) {
      if (!tickets.has(String(ticket_id))) continue;
      const row = ledger.get(`${ticket_id} ${id}`);
      const name = `${entity}/${id} of tickets/${ticket_id}`;
      const isTold = left.has(`${entity}/${id}`) || (entity === 'comments' && first.has(id));
      if (!row && !isTold) violations.push(`lost: ${name}, of which nothing is said`);
      // Of some the id is not known: the answer was lost, and it is not asked for.
      if (row?.targetId && !standing[entity].has(row.targetId))
        violations.push(`lost: ${name}, which is said to stand`);
    }
  }
  return violations;
}

/** Ids of the comments that stand as the text of their tickets themselves. */
async function findDescriptions(scene: Scene, rows: readonly LedgerRow[]): Promise<Set<number>> {
  const texts = new Map(
    (await scene.records<{ id: number; details?: string }>('halo', 'tickets')).map(({ id, details }) => [
      String(id),
      details,
    ]),
  );
  const textOf = new Map(
    rows.flatMap(({ entity, id, targetId }) =>
      entity === 'tickets' ? [[id, texts.get(targetId ?? '')] as const] : [],
    ),
  );
  const byAge = (await scene.records<SourceRow>('zendesk', 'comments')).sort(
    (a, b) => Date.parse(a.created_at ?? '') - Date.parse(b.created_at ?? '') || a.id - b.id,
  );
  const firsts = [...Map.groupBy(byAge, ({ ticket_id }) => ticket_id).values()].flatMap(([first]) => first ?? []);
  return new Set(
    firsts
      .filter(({ ticket_id, body }) => letters(textOf.get(String(ticket_id))).includes(letters(body).slice(0, 30)))
      .map(({ id }) => id),
  );
}

/** What is left of a text, whatever became of its markup. */
function letters(text = ''): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

async function idsOf(scene: Scene, entity: string): Promise<Set<string>> {
  const isGone = await findGone(scene);
  const rows = await scene.records<{ id: number }>('halo', entity);
  return new Set(rows.filter((row) => !isGone({ ...row })).map(({ id }) => String(id)));
}

/** Of the one state below the scene's folder. */
async function readState({ state }: Scene): Promise<Known> {
  const folder = join(state, 'acme-zendesk-to-halo');
  const file = (await readdir(folder)).find((name) => /^state@.*\.db$/.test(name));
  if (!file) throw new Error(`${folder} holds no state`);
  const database = new DatabaseSync(join(folder, file), { readOnly: true });
  try {
    const rows = database.prepare('select entity, id, aggregate_id aggregate, target_id targetId from ledger').all();
    const findings = database.prepare('select entity, id from findings').all() as unknown as {
      entity: string;
      id: string;
    }[];
    return { rows: rows as unknown as LedgerRow[], told: new Set(findings.map(({ entity, id }) => `${entity}/${id}`)) };
  } finally {
    database.close();
  }
}
