import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Intent } from '../../../../src/model/intent.ts';
import type { JsonObject, JsonValue } from '../../../../src/model/json.ts';
import { createMigration, startTenant, type TestTenant } from '../tenant.ts';

const { signal } = new AbortController();

const intent = (id: string, fields: Record<string, JsonValue>, changes: Partial<Intent> = {}): Intent => ({
  id,
  operation: 'create',
  key: { entity: 'customFields', id },
  marker: null,
  targetId: null,
  parentTargetId: null,
  parent: null,
  fields,
  file: null,
  digest: id,
  ...changes,
});

describe('settings and forms of a tenant', () => {
  let tenant: TestTenant;

  before(async () => {
    const migration = createMigration({
      prepare: { approvals: 'off', ai: 'off', customFields: true },
      tickets: { fields: { tickettype: { value: 'type', map: { change: 'Change' }, empty: 'Incident' } } } as never,
    });
    tenant = await startTenant({ profile: 'modern', migration });
  });

  after(() => tenant?.close());

  async function write(...intents: Intent[]) {
    const writer = tenant.target.writer(await tenant.catalogue());
    return await Array.fromAsync(writer.write(intents, signal));
  }
  const type = async (name: string) =>
    (await tenant.rows('tickettypes')).find((row) => row.name === name) as JsonObject;

  it('are listed as they stand, those of the chosen ticket types only', async () => {
    const settings = (await tenant.target.reader.settings?.(signal)) ?? [];
    const change = await type('Change');
    const approval = settings.find(({ id }) => id === `ticketType/${change.id}/approval_process_id`);
    assert.equal(approval?.value, 1);
    assert.equal(approval?.wanted, 0);
    assert.equal(approval?.required, true);
    assert.equal(approval?.live, 0);
    assert.match(approval?.found ?? '', /"Change approval"/);
    assert.equal(settings.filter(({ id }) => id.startsWith('ticketType/')).length, 2);
    const ai = settings.filter(({ id }) => id.startsWith('control/'));
    assert.deepEqual(
      ai.filter(({ required }) => required).map(({ id }) => id),
      ['control/ai_connection_type'],
    );
    assert.ok(ai.every(({ id }) => !/mail|licen|survey$/.test(id)));
  });

  it('are written by name and read back, all of the tenant in one request', async () => {
    const before_ = (await tenant.requests()).filter(({ method }) => method === 'POST').length;
    const setting = (id: string, value: JsonValue) =>
      intent(id, { value }, { operation: 'setting', key: { entity: 'settings', id }, targetId: id });
    const ids = ['control/ai_connection_type', 'control/enable_openai_insights'];
    const outcomes = await write(setting(ids[0] ?? '', 0), setting(ids[1] ?? '', false));
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['done', 'done'],
    );
    assert.equal((await tenant.requests()).filter(({ method }) => method === 'POST').length, before_ + 1);
    const values = await tenant.target.reader.readSettings?.([...ids, 'ticketType/999/approval_process_id'], signal);
    assert.deepEqual(
      [...(values ?? [])],
      [
        [ids[0], 0],
        [ids[1], false],
      ],
    );
  });

  it('a form keeps what stands on it and gets what is added, once', async () => {
    const incident = await type('Incident');
    const shown = (incident.fields as JsonObject[]).map(({ fieldid }) => fieldid);
    const [created] = await write(
      intent('tickets:Depth', {
        name: 'depth',
        label: 'Depth',
        usage: 1,
        type: 0,
        inputtype: 0,
        onlyshowforagents: true,
      }),
    );
    const id = Number(created?.kind === 'done' ? created.targetId : 0);
    assert.ok(id > 0);
    const form = intent(`form:${incident.id}`, {
      tickettype_id: String(incident.id),
      'field:Depth': id,
      'visible:Depth': false,
    });
    const [first] = await write(form);
    assert.equal(first?.kind, 'done');
    assert.equal(first?.kind === 'done' && first.targetId, String(incident.id));
    await write(form);
    const fields = (await type('Incident')).fields as JsonObject[];
    assert.deepEqual(
      fields.map(({ fieldid }) => fieldid),
      [...shown, id],
    );
    assert.equal(fields.at(-1)?.enduserdetail, 0);
  });

  it('options are added once, however often they are sent', async () => {
    const { id } = (await tenant.rows('fields')).find(({ name }) => name === 'CFproductarea') as JsonObject;
    const more = intent('options:tickets:Product area', { field_id: String(id), options: ['Billing', 'Space travel'] });
    await write(more);
    await write(more);
    const { values } = (await tenant.rows('fields')).find(({ name }) => name === 'CFproductarea') as JsonObject;
    const names = (values as JsonObject[]).map(({ name }) => name);
    assert.deepEqual(names.slice(-1), ['Space travel']);
    assert.equal(new Set(names).size, names.length);
  });

  it('a value for a field or an option that is not there is refused instead of being dropped', async () => {
    const ticket = (fields: Record<string, JsonValue>) =>
      intent('1', fields, { key: { entity: 'tickets', id: '1' }, marker: 'test:acme:ticket:1' });
    const [field] = await write(ticket({ summary: 'x', CFnowhere: 'y' }));
    assert.equal(field?.kind === 'rejected' && field.code, 'halo_field');
    const [option] = await write(ticket({ summary: 'x', CFproductarea: { option: 'Nonsense' } }));
    assert.equal(option?.kind === 'rejected' && option.code, 'halo_option');
    assert.deepEqual(await tenant.rows('tickets'), []);
  });

  it('seats are counted', async () => {
    const seats = await tenant.target.reader.seats?.(signal);
    assert.equal((seats?.total ?? 0) - (seats?.taken ?? 0), 25);
  });
});
