import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bindArray, bindObject } from '../../../src/sandbox/halo/binding.ts';
import { Refusal } from '../../../src/sandbox/kit/message.ts';

const rules = { laterSpec: true, ignored: new Set<string>() };

function errorOf(json: string): Record<string, string[]> {
  try {
    bindArray(json, 'Faults', rules);
  } catch (error) {
    assert.ok(error instanceof Refusal);
    assert.equal(error.reply.status, 400);
    return JSON.parse(error.reply.body as string);
  }
  throw new assert.AssertionError({ message: `bound: ${json}` });
}

describe('binding', () => {
  it('keeps known properties under their published names and drops the rest silently', () => {
    assert.deepEqual(
      bindArray('[{"Summary":"a","no_such_thing":1,"STATUS_ID":2,"__proto__":{"x":1}}]', 'Faults', rules),
      [{ summary: 'a', status_id: 2 }],
    );
  });

  it('knows the properties of 2026 only where the tenant does', () => {
    const json = '[{"_prevent_outgoing":true,"dont_do_rules":true}]';
    assert.deepEqual(bindArray(json, 'Faults', rules), [{ _prevent_outgoing: true, dont_do_rules: true }]);
    assert.deepEqual(bindArray(json, 'Faults', { ...rules, laterSpec: false }), [{ dont_do_rules: true }]);
  });

  it('drops a property that the tenant ignores', () => {
    const deaf = { ...rules, ignored: new Set(['dateclosed']) };
    assert.deepEqual(bindArray('[{"dateclosed":"2020-01-01"}]', 'Faults', deaf), [{}]);
  });

  it('converts texts, numbers and flags into each other where they can be', () => {
    assert.deepEqual(
      bindObject('{"status_id":"9","summary":5,"flagged":"TRUE","estimate":"1.5","agent_id":null}', 'Faults', rules),
      { status_id: 9, summary: '5', flagged: true, estimate: 1.5, agent_id: null },
    );
  });

  const refused: [string, string, string][] = [
    [
      '[{"status_id":"X"}]',
      '[0].status_id',
      "Could not convert string to integer: X. Path '[0].status_id', line 1, position 17.",
    ],
    [
      '[{},\n {"status_id": 1.5}]',
      '[1].status_id',
      "Input string '1.5' is not a valid integer. Path '[1].status_id', line 2, position 18.",
    ],
    [
      '[{"third_party_id":99999999999}]',
      '[0].third_party_id',
      "JSON integer 99999999999 is too large or small for an Int32. Path '[0].third_party_id', line 1, position 30.",
    ],
    [
      '[{"flagged":"yes"}]',
      '[0].flagged',
      "Could not convert string to boolean: yes. Path '[0].flagged', line 1, position 17.",
    ],
    [
      '[{"dateoccurred":"soon"}]',
      '[0].dateoccurred',
      "Could not convert string to DateTime: soon. Path '[0].dateoccurred', line 1, position 23.",
    ],
    [
      '[{"summary":{}}]',
      '[0].summary',
      "Unexpected character encountered while parsing value: {. Path '[0].summary', line 1, position 13.",
    ],
    [
      '[{"customfields":[{"id":1},{"id":"a\\"b"}]}]',
      '[0].customfields[1].id',
      "Could not convert string to integer: a\"b. Path '[0].customfields[1].id', line 1, position 39.",
    ],
    [
      '[{"customfields":7}]',
      '[0].customfields',
      "Error converting value 7 to type 'System.Collections.Generic.List`1[CustomField]'. Path '[0].customfields', line 1, position 18.",
    ],
  ];
  for (const [json, path, message] of refused)
    it(`refuses ${json}`, () => assert.deepEqual(errorOf(json), { [path]: [message] }));

  it('refuses what is no array, no JSON, or nothing', () => {
    assert.match(errorOf('{"summary":"a"}')['']?.[0] ?? '', /requires a JSON array/);
    assert.match(errorOf('[{"summary":')['']?.[0] ?? '', /Unexpected character/);
    assert.match(errorOf('')['']?.[0] ?? '', /non-empty request body/);
  });
});
