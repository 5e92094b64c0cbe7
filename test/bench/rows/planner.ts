import type { RunContext } from '../../../src/engine/context.ts';
import { chunks, pageSize, pages } from '../../../src/engine/pages.ts';
import { type PlanRecordInput, planRecord } from '../../../src/engine/plan/plan-record.ts';
import type { Desired } from '../../../src/model/desired.ts';
import { atLeast, type Figure, noted, type Row, ticketsOf } from '../parts/row.ts';
import { settlePlan } from '../parts/settle-plan.ts';
import { withPlan } from '../parts/with-plan.ts';

/** The planner's comparison alone, with the same tickets again and again. */
export const planner: Row = {
  name: 'planner',
  about: 'planner records per second',
  run: (options) => withPlan((context) => measure(context, ticketsOf(options, 100_000, 20_000))),
};

/** `planRecord` over tickets that stand in the ledger with all their comments: each field of each is compared. By CPU time. */
async function measure(context: RunContext, wanted: number): Promise<Figure[]> {
  const inputs = await readPlanned(context);
  const records = inputs.reduce((sum, { desired }) => sum + 1 + desired.children.length, 0);
  const rounds = Math.ceil(wanted / inputs.length);
  const before = process.cpuUsage();
  let unchanged = 0;
  for (let round = 0; round < rounds; round += 1)
    for (const input of inputs) if (planRecord(input).action === 'unchanged') unchanged += 1;
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1_000_000;
  const tickets = rounds * inputs.length;
  if (unchanged < tickets * 0.9) throw new Error(`only ${unchanged} of ${tickets} tickets were unchanged`);
  const on = `planRecord, ${tickets.toLocaleString('en-US')} tickets and their comments, all unchanged`;
  return [
    atLeast('planner records per second', on, { value: (rounds * records) / seconds, least: 50_000 }),
    noted('  of these', on, `${Math.round(tickets / seconds)} tickets per second`),
  ];
}

async function readPlanned(context: RunContext): Promise<PlanRecordInput[]> {
  const { store } = context;
  const all: Desired[] = [];
  const list = (after: string | null, limit: number) => store.pageChanges({ entity: 'tickets' }, after, limit);
  for await (const page of pages(list, ({ cursor }) => cursor))
    all.push(...(await store.desired(page.flatMap(({ change }) => change.desiredDigest ?? []))).values());
  // What is settled is no longer kept.
  await settlePlan(context);
  const inputs: PlanRecordInput[] = [];
  for (const chunk of chunks(all, pageSize)) {
    const keys = chunk.map(({ key }) => key);
    const rows = await store.ledger(
      'tickets',
      keys.map(({ id }) => id),
    );
    const written = new Map(rows.map((row) => [row.key.id, row]));
    const children = Map.groupBy(await store.children(keys), ({ aggregate }) => aggregate?.id ?? '');
    for (const desired of chunk) {
      const { id } = desired.key;
      inputs.push({ desired, written: written.get(id) ?? null, children: children.get(id) ?? [], existing: null });
    }
  }
  return inputs;
}
