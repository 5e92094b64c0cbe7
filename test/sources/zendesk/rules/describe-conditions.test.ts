import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '../../../../src/model/json.ts';
import { describeAction } from '../../../../src/sources/zendesk/rules/describe-action.ts';
import { describeConditions } from '../../../../src/sources/zendesk/rules/describe-conditions.ts';

const names = {
  valueOf: (field: string, value: string) => (field === 'group_id' && value === '5' ? 'Billing' : null),
  fieldOf: () => null,
};

test('each operator has words, and those without a value need none', () => {
  const all: JsonValue = [
    { field: 'group_id', operator: 'is', value: '5' },
    { field: 'group_id', operator: 'is_not', value: '6' },
    { field: 'group_id', operator: 'is', value: '' },
    { field: 'status', operator: 'changed' },
    { field: 'status', operator: 'value_previous', value: 'open' },
    { field: 'current_tags', operator: 'not_includes', value: 'a b' },
    { field: 'via_id', operator: 'is', value: 74 },
    { field: 'in_business_hours', value: 'false' },
    { field: 'assignee_id', operator: 'is', value: 'current_user' },
    { field: 'SOLVED', operator: 'greater_than_business_hours', value: '96' },
    { field: 'some_new_field', operator: 'some_new_operator', value: true },
  ];
  assert.deepEqual(describeConditions({ all, any: [] }, names), [
    'Group is Billing',
    'Group is not 6',
    'Group is nothing',
    'Status changed',
    'Status changed from open',
    'Tag list contains none of a, b',
    'Channel is WhatsApp',
    'It is outside business hours',
    'Assignee is the current user',
    'Hours since it was solved is, in business hours, greater than 96',
    'some_new_field some_new_operator true',
  ]);
});

test('conditions of any shape are told as far as they can be', () => {
  for (const odd of [null, undefined, 'x', 7, [], { all: 'x', any: [1, null] }, { all: [{}] }]) {
    assert.ok(Array.isArray(describeConditions(odd as JsonValue, names)));
  }
  assert.deepEqual(describeConditions({ any: [{ field: 'type', operator: 'is', value: 'task' }] }, names), [
    'Type is task',
  ]);
});

test('actions begin with a verb, also those that nobody knows yet', () => {
  const cases: [JsonValue, string][] = [
    [{ field: 'group_id', value: '' }, 'takes the group away'],
    [{ field: 'assignee_id', value: 'current_user' }, 'assigns it to the current agent'],
    [{ field: 'notification_user', value: ['requester_id', 'Hi', 'Body'] }, 'sends mail to the requester: “Hi”'],
    [{ field: 'notification_group', value: ['5', '', ''] }, 'sends mail to the group Billing'],
    [{ field: 'remove_tags', value: 'a b' }, 'removes the tags a, b'],
    [{ field: 'side_conversation_ticket', value: ['x'] }, 'starts a side conversation'],
    [{ field: 'brand_new_thing', value: ['a', 'b'] }, 'sets brand new thing to a, b'],
  ];
  const grouped = { ...names, valueOf: (_: string, value: string) => (value === '5' ? 'Billing' : null) };
  for (const [action, words] of cases) assert.equal(describeAction(action as { field: string }, grouped), words);
});
