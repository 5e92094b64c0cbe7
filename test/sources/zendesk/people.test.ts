import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, never, openAccount } from './open-account.ts';

const tickets = 120;

test('a person comes with every address, number and organization, the default ones first', async (t) => {
  const { source, stored, caseOf } = await openAccount(t, { tickets });
  const { records } = await gather(source.pull('contacts', null, never));
  const several = await caseOf('user-several-organizations');
  const memberships = (await stored('organization_memberships')).filter((row) => String(row.user_id) === several);
  assert.equal(memberships.length, 3);
  assert.deepEqual(
    records.get(several)?.organizationIds,
    memberships.sort((a, b) => Number(b.default) - Number(a.default)).map((row) => String(row.organization_id)),
  );
  const many = records.get(await caseOf('user-several-addresses'));
  const identities = (await stored('identities')).filter((row) => String(row.user_id) === many?.id);
  const valuesOf = (type: string) => identities.filter((row) => row.type === type).map(({ value }) => value);
  assert.equal(many?.emails.length, 3);
  assert.deepEqual(many?.emails, valuesOf('email'));
  assert.deepEqual(many?.phones, valuesOf('phone_number'));
  const byPhone = records.get(await caseOf('user-phone-only'));
  assert.deepEqual([byPhone?.emails, byPhone?.phones], [[], ['+33 1 99 00 12 34']]);
});

test('memberships are read once, whatever is pulled or fetched', async (t) => {
  const { source, requested, caseOf } = await openAccount(t, { tickets });
  const several = await caseOf('user-several-organizations');
  await gather(source.pull('agents', null, never));
  const { records } = await gather(source.pull('contacts', null, never));
  const fetched = await gather(source.fetch('contacts', [several], never));
  assert.deepEqual(fetched.records.get(several), records.get(several));
  assert.equal((await requested()).filter(({ path }) => /organization_memberships/.test(path)).length, 1);
});

test('a few people fetched alone are asked about alone', async (t) => {
  const { source, requested, caseOf } = await openAccount(t, { tickets });
  const several = await caseOf('user-several-organizations');
  const { records } = await gather(source.fetch('contacts', [several], never));
  assert.equal(records.get(several)?.organizationIds.length, 3);
  const asked = (await requested()).map(({ path }) => path).filter((path) => /organization_memberships/.test(path));
  assert.equal(asked.length, 1);
  assert.ok(asked[0]?.startsWith(`/api/v2/users/${several}/`), asked[0]);
});

test('suspended and deleted people say so, and keep notes, language and custom fields', async (t) => {
  const { source, stored, caseOf } = await openAccount(t, { tickets });
  const { records } = await gather(source.pull('contacts', null, never));
  const suspended = records.get(await caseOf('user-suspended'));
  assert.deepEqual([suspended?.suspended, suspended?.active], [true, true]);
  const deleted = records.get(await caseOf('user-deleted'));
  assert.deepEqual([deleted?.active, deleted?.emails], [false, []]);
  const rows = new Map((await stored('users')).map((row) => [String(row.id), row]));
  for (const person of records.values()) {
    const row = rows.get(person.id);
    assert.deepEqual(
      [person.locale, person.notes, person.details, person.tags],
      [row?.locale, row?.notes || null, row?.details || null, row?.tags],
    );
    assert.equal(Object.keys(person.custom).length, 10);
  }
});

test('organizations and groups come with all that the account knows of them', async (t) => {
  const { source, stored } = await openAccount(t, { tickets });
  const organizations = await gather(source.pull('organizations', null, never));
  for (const row of await stored('organizations')) {
    const organization = organizations.records.get(String(row.id));
    if (row.deleted_at) continue;
    assert.deepEqual(
      [organization?.domains, organization?.notes, organization?.details, organization?.tags],
      [row.domain_names, row.notes || null, row.details || null, row.tags],
    );
  }
  const groups = await gather(source.pull('groups', null, never));
  const members = Map.groupBy(await stored('group_memberships'), (row) => String(row.group_id));
  for (const row of await stored('groups')) {
    const group = groups.records.get(String(row.id));
    assert.deepEqual([group?.deleted, group?.private], [row.deleted, !row.is_public]);
    assert.deepEqual(
      group?.memberIds,
      (members.get(String(row.id)) ?? []).map(({ user_id }) => String(user_id)),
    );
  }
  assert.ok([...groups.records.values()].some((group) => group.private));
  assert.ok([...groups.records.values()].some((group) => group.deleted));
});
