import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Folder } from '../../../../src/model/records.ts';
import { group, person } from '../records.ts';
import { startTenant } from '../tenant.ts';

async function* page<T>(...rows: T[]): AsyncGenerator<T[]> {
  yield rows;
}

test('agents and groups that need no counterpart are not counted, and that is said', async (t) => {
  const tenant = await startTenant({ profile: 'modern' });
  t.after(() => tenant.close());
  const check = async (agents: ReturnType<typeof person>[], groups: ReturnType<typeof group>[]) => {
    const input = { catalogue: await tenant.catalogue(), fields: [], folders: page<Folder>() };
    const items = tenant.target.reader.check?.(
      { ...input, agents: page(...agents), groups: page(...groups) },
      AbortSignal.timeout(20_000),
    );
    const found = new Map((await Array.fromAsync(items ?? [])).map((item) => [item.id, item.found]));
    return [found.get('agents.exist'), found.get('teams.exist')];
  };
  const anna = person('1', 'Anna', { emails: ['anna@acme.example'], active: true });
  const support = group('1', 'Support');
  const some = await check(
    [anna, { ...anna, id: '2', active: false }, { ...anna, id: '3', suspended: true }],
    [support, { ...group('2', 'Legacy'), deleted: true }],
  );
  assert.match(
    some[0] ?? '',
    /^1 of 1 active agents .* have none: "anna@acme.example"; 2 deactivated or suspended not counted/,
  );
  assert.match(some[1] ?? '', /^1 of 1 groups .*"Support".*; 1 deleted not counted$/);
  const all = await check([anna], [support]);
  assert.doesNotMatch(all.join(), /not counted/);
});
