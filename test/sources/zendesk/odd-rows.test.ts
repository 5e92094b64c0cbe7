import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../../src/model/json.ts';
import { readCustomFields } from '../../../src/sources/zendesk/custom-fields.ts';
import { normaliseArticle, normaliseFolder } from '../../../src/sources/zendesk/normalise-help-center.ts';
import { normaliseMacro } from '../../../src/sources/zendesk/normalise-macro.ts';
import {
  normaliseGroup,
  normaliseOrganization,
  normalisePerson,
} from '../../../src/sources/zendesk/normalise-people.ts';
import { normaliseSideConversation } from '../../../src/sources/zendesk/normalise-side-conversation.ts';
import { normaliseComment } from '../../../src/sources/zendesk/normalise-thread.ts';
import { normaliseTicket } from '../../../src/sources/zendesk/normalise-ticket.ts';
import { RecordAddresses } from '../../../src/sources/zendesk/record-addresses.ts';
import { describeConditions } from '../../../src/sources/zendesk/rules/describe-conditions.ts';
import { normaliseSuspended, normaliseSuspendedMessage } from '../../../src/sources/zendesk/suspended-tickets.ts';

const origin = 'https://acme.zendesk.com';
const lookups = { nameOf: () => null };
const names = { valueOf: () => null, fieldOf: () => null };
const fieldRows: JsonObject[] = [
  { id: 1, type: 'tagger', title: 'A', custom_field_options: [{ value: 'x', name: 'X' }], key: 'a' },
  { id: 2, type: 'multiselect', title: 'B', key: 'b' },
  { id: 3, type: 'date', title: 'C', key: 'c' },
  { id: 4, type: 'lookup', title: 'D', key: 'd', relationship_target_type: 'zen:user' },
  { id: 5, type: 'integer', title: 'Total time spent (sec)', key: 'e' },
];
const fields = readCustomFields('tickets', fieldRows);
const tickets = { origin, fields, customStatuses: new Map(), brands: new Map(), forms: new Map(), lookups };

/** Keys that rows have, over values of any shape. */
const keys = [
  ...[
    'id',
    'name',
    'subject',
    'status',
    'tags',
    'via',
    'custom_fields',
    'user_fields',
    'organization_fields',
    'metadata',
  ],
  ...[
    'data',
    'type',
    'attachments',
    'author',
    'author_id',
    'content',
    'message',
    'participants',
    'state',
    'created_at',
  ],
  ...[
    'satisfaction_rating',
    'encoded_id',
    'email',
    'phone',
    'restriction',
    'actions',
    'all',
    'any',
    'field',
    'operator',
  ],
  ...[
    'value',
    'from',
    'to',
    'source',
    'system',
    'message_id',
    'recording_url',
    'label_names',
    'domain_names',
    'locale',
  ],
];
const value = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<JsonValue>(null, true, -1, 0, 7, 1e300, '', '7', '-1', 'x', 'deleted', '\u0000', '2025-01-01'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 8 }),
  ),
})).value;
const row = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 14 }) as fc.Arbitrary<JsonObject>;

test('a row of any shape is read as far as it can be', () => {
  fc.assert(
    fc.property(row, row, (first, second) => {
      const people = { origin, fields, lookups, identities: [second], groupIds: [], furtherOrganizationIds: [] };
      const read = [
        normaliseTicket(first, tickets, { metrics: second, mergedIntoId: null }),
        normaliseSuspended(first, tickets),
        normaliseSuspendedMessage(first),
        normaliseComment(first, new Map([['7', second]])),
        normaliseSideConversation(first, [second, { message: second }]),
        normalisePerson(first, people),
        normaliseOrganization(first, { origin, fields, lookups }),
        normaliseGroup(first, []),
        normaliseFolder(first),
        normaliseArticle(first, { translations: [second], attachments: [first], segments: new Map([['7', second]]) }),
        normaliseMacro(first, { origin, names }),
        readCustomFields('contacts', [first, second]),
        describeConditions(first, names),
      ];
      // Every field is present; absent is null, never undefined.
      assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(read, (_, each) => each ?? null)));
    }),
    { numRuns: 200 },
  );
});

test('no address makes the source stumble', () => {
  const addresses = new RecordAddresses({ origin, host: 'acme.zendesk.com' });
  const part = fc.constantFrom(
    '/agent',
    '/hc',
    '/en-us',
    '/articles',
    '/tickets',
    '/12',
    '-x',
    '#',
    '?',
    '%',
    '//',
    '@',
    ':',
    '\\',
    ' ',
  );
  const address = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 8 }).map((parts) => `https://acme.zendesk.com${parts.join('')}`),
  );
  fc.assert(
    fc.property(address, (text) => {
      const found = addresses.recordAt(text);
      if (found) assert.match(found.id, /^[1-9]\d*$/);
    }),
    { numRuns: 200 },
  );
});
