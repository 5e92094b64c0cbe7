import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;
// biome-ignore lint/suspicious/noExplicitAny: rows of every shape
const rows = async (path: string): Promise<any[]> => (await tenant.get(path)).body;

describe('a tenant that nobody has set up', () => {
  before(async () => {
    tenant = await openTenant({ tenant: 'unprepared', agents: [{ name: 'Zoe', email: 'zoe@acme.example' }] });
  });
  after(() => tenant.close());

  it('has sample agents without an address, shipped teams, and next to no fields or lists', async () => {
    const agents = await rows('/api/Agent');
    assert.deepEqual(
      agents.slice(2).map(({ name, email }) => [name, email]),
      [
        ['Sam Sample', ''],
        ['Tess Trial', ''],
      ],
    );
    assert.ok(agents.slice(2).every(({ lastlogindate }) => lastlogindate.startsWith('1900')));
    assert.equal((await rows('/api/Team')).length, 3);
    assert.deepEqual(
      (await rows('/api/FieldInfo')).map(({ name }) => name),
      ['CFstartdate'],
    );
    assert.deepEqual(await rows('/api/FAQLists'), []);
  });

  it('approves incidents, wants a date for onboarding, forbids closed changes, and has AI on', async () => {
    const type = async (id: number) => (await tenant.get(`/api/TicketType/${id}`)).body;
    assert.equal((await type(1)).approval_process_name, 'Change approval');
    assert.equal((await type(6)).fields[0].mandatory, true);
    assert.equal(
      (await type(5)).allowed_status.some(({ status_id }: { status_id: number }) => status_id === 9),
      false,
    );
    assert.notEqual((await tenant.get('/api/Control')).body.ai_connection_type, 0);
  });

  it('stays as it is after a reset', async () => {
    await tenant.reset();
    assert.equal((await rows('/api/Agent')).length, 4);
  });
});
