import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInventory } from '../../../src/engine/inventory/read-inventory.ts';
import { inventoryMarkdown, inventoryText } from '../../../src/engine/inventory/render-inventory.ts';
import type { InventoryGap, InventoryItem, InventoryKind } from '../../../src/model/inventory.ts';
import { rebuild } from '../../../src/targets/halo/rebuild.ts';

const item = (kind: InventoryKind, id: string, changes: Partial<InventoryItem> = {}): InventoryItem => ({
  kind,
  id,
  name: `${kind} ${id}`,
  active: true,
  url: `https://acme.test/${kind}/${id}`,
  when: ['Status is less than solved'],
  does: ['Sends mail to the requester'],
  ...changes,
});

function read(listed?: (InventoryItem | InventoryGap)[]) {
  const source = {
    account: async () => ({ key: 'zendesk:acme', url: 'https://acme.test', supportAddresses: [] }),
    ...(listed
      ? {
          async *inventory() {
            yield* listed;
          },
        }
      : {}),
  };
  const { signal } = new AbortController();
  return readInventory(source, { rebuild, now: Date.parse('2026-01-05T09:00:00Z'), timezone: 'UTC', signal });
}

test('every kind is counted, active or not, and so is what could not be listed', async () => {
  const inventory = await read([
    item('trigger', '1', { active: false }),
    item('trigger', '2'),
    { kind: 'sla', reason: 'the plan has none' },
    item('view', '3'),
  ]);
  const counts = inventory.groups.map(({ kind, active, inactive, gaps }) => [kind, active, inactive, gaps.length]);
  assert.deepEqual(counts, [
    ['macro', 0, 0, 0],
    ['trigger', 1, 1, 0],
    ['automation', 0, 0, 0],
    ['view', 1, 0, 0],
    ['sla', 0, 0, 1],
    ['schedule', 0, 0, 0],
    ['webhook', 0, 0, 0],
    ['brand', 0, 0, 0],
    ['form', 0, 0, 0],
    ['status', 0, 0, 0],
  ]);
  assert.deepEqual(
    inventory.groups.find(({ kind }) => kind === 'trigger')?.items.map(({ id }) => id),
    ['2', '1'],
  );
});

test('each item stands in both documents with what it does, when, and what would rebuild it', async () => {
  const inventory = await read([item('trigger', '7', { name: '<b>VIP</b> | @all', active: false })]);
  const markdown = [...inventoryMarkdown(inventory)].join('');
  assert.match(markdown, /\| Triggers \| 0 \| 1 \|/);
  assert.ok(markdown.includes('### &lt;b&gt;VIP&lt;/b&gt; \\| &#64;all (inactive)'), markdown);
  for (const text of [markdown, [...inventoryText(inventory)].join('')]) {
    for (const part of ['Status is less than solved', 'Sends mail to the requester', 'Ticket Rules']) {
      assert.ok(text.includes(part), part);
    }
  }
});

test('a source that lists nothing says so, instead of looking empty', async () => {
  const inventory = await read();
  assert.match(inventory.unlisted ?? '', /does not say/);
  assert.ok([...inventoryText(inventory)].join('').includes('does not say'));
});
