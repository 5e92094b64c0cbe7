import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Insertion, insertEntries } from '../../src/spec/insert-entries.ts';

const insertion: Insertion = {
  path: ['groups', 'match'],
  entries: [
    ['Sales: EU', 'Sales & "more"'],
    ['# odd', '1st Line'],
  ],
  comments: ['Foo: Bar # undecided'],
};

describe('inserting entries', () => {
  const cases: [what: string, before: string, after: string][] = [
    [
      'behind the last line of a block, before its trailing comment',
      `groups:\n  match:\n    "Support": '1st Line' # keep\n    # trailing\n\n  missing: create   # why\n`,
      `groups:\n  match:\n    "Support": '1st Line' # keep\n    "Sales: EU": Sales & "more"\n    "# odd": 1st Line\n    # Foo: Bar # undecided\n    # trailing\n\n  missing: create   # why\n`,
    ],
    [
      'into a flow map, whose comments stay out',
      'groups: { match: { a: b }, missing: create } # c\n',
      'groups: { match: { a: b, "Sales: EU": Sales & "more", "# odd": 1st Line }, missing: create } # c\n',
    ],
    [
      'into a flow map of several lines',
      'groups:\n  match: {\n    a: b, # c\n  }\n',
      'groups:\n  match: {\n    a: b, "Sales: EU": Sales & "more", "# odd": 1st Line, # c\n  }\n',
    ],
    [
      'into a section without the map, with the ends of lines it has',
      'name: x\r\ngroups:\r\n  missing: create\r\nend: 1\r\n',
      'name: x\r\ngroups:\r\n  missing: create\r\n  match:\r\n    "Sales: EU": Sales & "more"\r\n    "# odd": 1st Line\r\n    # Foo: Bar # undecided\r\nend: 1\r\n',
    ],
    [
      'into a spec without the section, behind a block of text',
      'name: |\n  x\n\n# end',
      'name: |\n  x\ngroups:\n  match:\n    "Sales: EU": Sales & "more"\n    "# odd": 1st Line\n    # Foo: Bar # undecided\n\n# end',
    ],
    [
      'into JSON as JSON',
      '{"groups": {"match": {}}}',
      '{"groups": {"match": { "Sales: EU":"Sales & \\"more\\"","# odd":"1st Line" }}}',
    ],
    [
      'under an anchor that nobody uses',
      'groups:\n  match: &teams\n    a: b\n',
      'groups:\n  match: &teams\n    a: b\n    "Sales: EU": Sales & "more"\n    "# odd": 1st Line\n    # Foo: Bar # undecided\n',
    ],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => assert.equal(insertEntries(before, insertion), after));
  }

  it('refuses what an alias shares, from either end', () => {
    assert.equal(insertEntries('x: &t\n  a: b\ngroups:\n  match: *t\n', insertion), null);
    assert.equal(insertEntries('groups:\n  match: &t\n    a: b\ny: *t\n', insertion), null);
    assert.equal(insertEntries('groups: &g\n  match:\n    a: b\ny: *g\n', insertion), null);
  });

  it('puts decisions as comments where no map stands yet, behind the rest of the section', () => {
    const comments = { ...insertion, entries: [] };
    const after = 'groups:\n  missing: create # why\n  # match:\n  #   Foo: Bar # undecided\nend: 1\n';
    assert.equal(insertEntries('groups:\n  missing: create # why\nend: 1\n', comments), after);
    assert.equal(insertEntries('end: 1\n', comments), 'end: 1\n');
  });

  it('leaves a text alone when there is nothing to insert', () => {
    const text = 'groups:   {match:  { a:   b}}';
    assert.equal(insertEntries(text, { ...insertion, entries: [], comments: [] }), text);
    assert.equal(insertEntries(text, { ...insertion, entries: [] }), text);
  });
});
