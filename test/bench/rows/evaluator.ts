import type { RunContext } from '../../../src/engine/context.ts';
import { pages } from '../../../src/engine/pages.ts';
import { toMapperInput } from '../../../src/engine/pull/to-mapper-input.ts';
import { createMapper, type MapperInput } from '../../../src/mapping/mapper.ts';
import { atLeast, type Figure, noted, type Row, ticketsOf } from '../parts/row.ts';
import { withPlan } from '../parts/with-plan.ts';

/** One evaluator alone, with the same records again and again. */
export const evaluator: Row = {
  name: 'evaluator',
  about: 'records per second and evaluator by the default mapping',
  run: (options) => withPlan((context) => measure(context, ticketsOf(options, 100_000, 20_000))),
};

/** A ticket's comments go through with it: they take no expression. Contacts as many as the account has for its tickets. */
async function measure({ snapshot, mapping, migration }: RunContext, wanted: number): Promise<Figure[]> {
  const tickets: MapperInput[] = [];
  let comments = 0;
  for await (const page of pages(
    (after, limit) => snapshot.page('tickets', after, limit),
    ({ id }) => id,
  )) {
    tickets.push(...page.map(toMapperInput));
    const threads = await snapshot.get(
      'threads',
      page.map(({ id }) => id),
    );
    comments += threads.reduce((sum, { record }) => sum + record.comments.length, 0);
  }
  const contacts: MapperInput[] = [];
  for await (const page of pages(
    (after, limit) => snapshot.page('contacts', after, limit),
    ({ id }) => id,
  ))
    contacts.push(...page.map(toMapperInput));
  const mapper = await createMapper({ mapping, select: null, timezone: migration.timezone, size: 1 });
  const rounds = Math.ceil(wanted / tickets.length);
  const begin = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < tickets.length; at += 100) await mapper.map('tickets', tickets.slice(at, at + 100));
    for (let at = 0; at < contacts.length; at += 100) await mapper.map('contacts', contacts.slice(at, at + 100));
  }
  const seconds = (performance.now() - begin) / 1000;
  await mapper.close();
  const on = `example's mapping, ${(rounds * tickets.length).toLocaleString('en-US')} tickets`;
  const evaluated = rounds * (tickets.length + contacts.length);
  return [
    atLeast('records per second and evaluator', on, { value: (evaluated + rounds * comments) / seconds, least: 8000 }),
    noted(
      '  of these',
      on,
      `tickets and contacts, which take expressions: ${Math.round(evaluated / seconds)} per second`,
    ),
  ];
}
