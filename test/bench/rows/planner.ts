import type { RunContext } from '../../../src/engine/context.ts';
import { pages } from '../../../src/engine/pages.ts';
import { type PlanRecordInput, planRecord } from '../../../src/engine/plan/plan-record.ts';
import { atLeast, type Figure, noted, type Row, ticketsOf } from '../parts/row.ts';
import { settlePlan } from '../parts/settle-plan.ts';
import { withPlan } from '../parts/with-plan.ts';

/** The planner's comparison alone, with the same tickets again and again. */
export const planner: Row = {
  name: 'planner',
  about: 'planner records per second',
  run: (options) => withPlan((context) => measure(context, ticketsOf(options, 100_000, 20_000))),
};

/** `planRecord` over tickets that stand in the ledger with all their comments: each field of each is compared. */
async function measure(context: RunContext, wanted: number): Promise<Figure[]> {
  const inputs = await readPlanned(context);
  const records = inputs.reduce((sum, { desired }) => sum + 1 + desired.children.length, 0);
  const rounds = Math.ceil(wanted / inputs.length);
  const begin = performance.now();
  let unchanged = 0;
  for (let round = 0; round < rounds; round += 1)
    for (const input of inputs) if (planRecord(input).action === 'unchanged') unchanged += 1;
  const seconds = (performance.now() - begin) / 1000;
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
  await settlePlan(context);
  const inputs: PlanRecordInput[] = [];
  const list = (after: string | null, limit: number) => store.pageChanges({ entity: 'tickets' }, after, limit);
  for await (const page of pages(list, ({ cursor }) => cursor)) {
    const keys = page.map(({ change }) => change.key);
    const desired = await store.desired(page.flatMap(({ change }) => change.desiredDigest ?? []));
    const rows = new Map(
      (
        await store.ledger(
          'tickets',
          keys.map(({ id }) => id),
        )
      ).map((row) => [row.key.id, row]),
    );
    const children = Map.groupBy(await store.children(keys), ({ aggregate }) => aggregate?.id ?? '');
    for (const { change } of page) {
      const wanted = desired.get(change.desiredDigest ?? '');
      const written = rows.get(change.key.id);
      if (wanted && written)
        inputs.push({ desired: wanted, written, children: children.get(change.key.id) ?? [], existing: null });
    }
  }
  return inputs;
}
