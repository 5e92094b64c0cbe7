import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSides } from '../../support/open-sides.ts';

interface TicketField {
  id: number;
  title: string;
}

test('a field that is taken from the users of the source waits where the target still shows it', {
  timeout: 60_000,
}, async (t) => {
  const sides = await openSides(t, { tickets: 8 });
  const spec = await sides.spec();
  assert.ok((await sides.migrate(spec, 'tickets')).length > 0);
  const fields = await sides.records<TicketField>('zendesk', 'ticket_fields');
  const area = fields.find(({ title }) => title === 'Product area');
  assert.ok(area);
  await sides.edit('ticket_fields', [{ id: area.id, visible_in_portal: false }]);
  const changes = await sides.migrate(spec, 'tickets');
  const blocked = changes.filter(({ action }) => action === 'blocked');
  assert.ok(blocked.length > 0);
  assert.ok(blocked.every(({ problems }) => problems.some(({ code }) => code === 'E_FIELD_VISIBLE')));
});
