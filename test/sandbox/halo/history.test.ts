import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;
const ticket = async (id: number) => (await tenant.get(`/api/Tickets/${id}`)).body;

before(async () => {
  tenant = await openTenant({ switches: { rateRequests: 100_000 } });
});
after(() => tenant.close());
beforeEach(() => tenant.reset());

describe('what an imported ticket keeps', () => {
  it('dates, message id, score, copies, origin and what it was merged into', async () => {
    await tenant.create('/api/Tickets', { summary: 'target' });
    const kept = {
      deadlinedate: '2021-02-01T00:00:00Z',
      internet_message_id: '<1@mail.example>',
      satisfactionlevel: 4,
      satisfactioncomment: 'slow',
      emailcclist: 'boss@acme.example;team@acme.example',
      merged_into_id: 1,
      source: 2,
      surveysent: true,
    };
    const { id } = await tenant.create('/api/Tickets', { summary: 'a', _isimport: true, ...kept });
    const read = await ticket(id);
    assert.deepEqual(Object.fromEntries(Object.keys(kept).map((name) => [name, read[name]])), kept);
  });

  it('the sum of the time that its actions took', async () => {
    await tenant.create('/api/Tickets', { summary: 'a' });
    const time = { ticket_id: 1, outcome: 'Imported Note', note: 'x', _isimport: true, actisbillable: false };
    await tenant.create('/api/Actions', { ...time, timetaken: 0.25, nonbilltime: 0.25 }, { ...time, timetaken: 1.5 });
    assert.equal((await ticket(1)).timetaken, 1.75);
    const [last] = (await tenant.get('/api/Actions?ticket_id=1&timeentriesonly=true')).body.actions;
    assert.deepEqual([last.timetaken, last.actisbillable], [1.5, false]);
    assert.deepEqual(
      (await tenant.effects()).filter(({ kind }) => kind === 'invoice'),
      [],
    );
  });
});

describe('custom fields', () => {
  // biome-ignore lint/suspicious/noExplicitAny: values of every shape
  async function write(field: Record<string, unknown>, value: unknown): Promise<any> {
    const { id } = await tenant.create('/api/FieldInfo', { usage: 1, ...field });
    const made = await tenant.create('/api/Tickets', { summary: 'a', customfields: [{ id, value }] });
    const { value: read, display } = made.customfields.find((each: { id: number }) => each.id === id);
    return [read, display];
  }

  it('hold what fits their type and drop the rest', async () => {
    assert.deepEqual(await write({ name: 'memo', type: 1 }, 'a\nb'), ['a\nb', 'a\nb']);
    assert.deepEqual(await write({ name: 'whole', inputtype: 1 }, '12'), ['12', '12']);
    assert.deepEqual(await write({ name: 'whole2', inputtype: 1 }, '1.5'), [null, '']);
    assert.deepEqual(await write({ name: 'decimal', inputtype: 4 }, '1.5'), ['1.5', '1.5']);
    assert.deepEqual(await write({ name: 'date', type: 4 }, '2021-02-03'), ['2021-02-03T00:00:00Z', '03/02/2021']);
    assert.deepEqual(await write({ name: 'check', type: 6 }, true), [true, 'true']);
    const options = { new_values: 'Red, Green' };
    assert.deepEqual(await write({ name: 'one', type: 2, ...options }, 2), [2, 'Green']);
    assert.deepEqual(await write({ name: 'none', type: 2, ...options }, 9), [null, '']);
    assert.deepEqual(await write({ name: 'many', type: 3, ...options }, [2, 1, 9]), [[2, 1], 'Green, Red']);
  });

  it('keep the path of an option of a tree, and take new options', async () => {
    const tree = { name: 'tree', type: 2, inputtype: 1, new_values: 'Hardware>Laptop,Hardware>Phone' };
    assert.deepEqual(await write(tree, 2), [2, 'Hardware>Phone']);
    const field = (await tenant.get('/api/FieldInfo?typeid=1&includevalues=true')).body.at(-1);
    await tenant.create('/api/FieldInfo', { id: field.id, new_values: 'Hardware>Printer' });
    const made = await tenant.create('/api/Tickets', { summary: 'b', customfields: [{ id: field.id, value: 3 }] });
    assert.equal(made.customfields.at(-1).display, 'Hardware>Printer');
  });
});

describe('a contact', () => {
  it('keeps notes, language, further addresses and sites, and whether it is active or written to', async () => {
    const kept = {
      notes: 'old customer',
      lang: 'fr',
      email2: 'a@home.example',
      inactive: true,
      neversendemails: true,
      linked_sites: [{ halo_id: 1 }],
    };
    const { id } = await tenant.create('/api/Users', { name: 'Ann', site_id: 1, _isimport: true, ...kept });
    const read = (await tenant.get(`/api/Users/${id}`)).body;
    assert.deepEqual(Object.fromEntries(Object.keys(kept).map((name) => [name, read[name]])), kept);
  });
});
