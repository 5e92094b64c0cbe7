import assert from 'node:assert/strict';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkSpec, loadMigration } from '../../src/spec/load-migration.ts';
import { readFieldNames } from '../../src/targets/registry.ts';

const examples = join(import.meta.dirname, '../../migrations.example');

/** A valid spec in as few lines as there can be; what a test adds begins at line 12. */
const base = `version: 1
name: acme
source:
  connector: zendesk
  url: https://acme.zendesk.com
  token: { env: TOKEN }
target:
  connector: halo
  url: https://acme.haloitsm.com
  clientId: abc
  clientSecret: { env: SECRET }
`;

function codes(text: string): string[] {
  return checkSpec('acme.yaml', text).findings.map(
    ({ code, location }) => `${location?.line}:${location?.column} ${code}`,
  );
}

for (const name of (await readdir(examples)).filter((file) => file.endsWith('.yaml'))) {
  test(`${name} has no findings`, async () => {
    const { findings, migration } = await loadMigration(join(examples, name), await readFieldNames());
    assert.deepEqual(findings, []);
    assert.equal(migration?.version, 1);
  });
}

test('a spec is completed with every default', () => {
  const { migration } = checkSpec('acme.yaml', base);
  assert.deepEqual(migration?.groups, { match: {}, missing: 'create', restricted: {} });
  assert.deepEqual(migration?.organizations.none, { client: 'Unknown', site: 'Imported' });
  assert.deepEqual(migration?.target.rateLimit, { requests: 500, per: '5m', share: '90%' });
  assert.equal(migration?.timezone, 'UTC');
  assert.equal(migration?.agents.assignee.missing, 'unassigned');
  assert.equal(migration?.options.maxFileSize, '20MB');
});

test('the digest is of the content', () => {
  const digestOf = (text: string): string => checkSpec('acme.yaml', text).digest;
  assert.equal(digestOf(`# words\n${base}groups: {}\noptions:\n  tags: migrate # the default\n`), digestOf(base));
  assert.equal(digestOf(base.replace('version: 1\nname: acme\n', 'name: "acme"\nversion: 1\n')), digestOf(base));
  assert.notEqual(digestOf(`${base}options: { tags: skip }\n`), digestOf(base));
});

test('places are found by pointer, also of what the spec leaves out', () => {
  const { locate } = checkSpec(
    'acme.yaml',
    `${base}tickets:\n  fields:\n    status: { value: status, map: { open: In Progress } }\n`,
  );
  assert.deepEqual(locate(['tickets', 'fields', 'status', 'map', 'open']), { file: 'acme.yaml', line: 14, column: 43 });
  assert.deepEqual(locate(['tickets', 'fields', 'priority', 'map', 'low']), { file: 'acme.yaml', line: 13, column: 3 });
  assert.deepEqual(locate(['groups', 'missing']), { file: 'acme.yaml', line: 1, column: 1 });
});

/** What is added to the base spec (or a whole spec, with `spec`), and what is found where. */
const table: { what: string; add?: string; spec?: string; found: string[] }[] = [
  { what: 'an empty file', spec: '', found: ['1:1 E_SPEC_EMPTY'] },
  { what: 'only comments', spec: '# nothing\n', found: ['1:1 E_SPEC_EMPTY'] },
  { what: 'a list', spec: '- a\n', found: ['1:1 E_TYPE'] },
  { what: 'text', spec: 'hello\n', found: ['1:1 E_TYPE'] },
  { what: 'binary rubbish', spec: '\0\u0001\u0002', found: ['1:1 E_TYPE'] },
  {
    what: 'nothing but the version',
    spec: 'version: 1\n',
    found: ['1:1 E_MISSING_KEY', '1:1 E_MISSING_KEY', '1:1 E_MISSING_KEY'],
  },
  { what: 'a broken quote', add: 'timezone: "UTC\n', found: ['13:1 E_YAML'] },
  { what: 'two mistakes of syntax', spec: 'a: b: c\nd: [1, 2\n', found: ['1:4 E_YAML', '3:1 E_YAML'] },
  { what: 'a tab', add: 'groups:\n\tmissing: create\n', found: ['13:1 E_YAML_TAB'] },
  { what: 'a key twice', add: 'groups: {}\ntickets: {}\ngroups: {}\n', found: ['14:1 E_DUPLICATE_KEY'] },
  { what: 'a nested key twice', add: 'groups:\n  missing: create\n  missing: fail\n', found: ['14:3 E_DUPLICATE_KEY'] },
  { what: 'a second document', add: '---\nversion: 1\n', found: ['12:1 E_YAML_DOCUMENTS'] },
  { what: 'a custom tag', add: 'timezone: !!js/function UTC\n', found: ['12:11 E_YAML_TAG'] },
  { what: 'YAML 1.1', spec: `%YAML 1.1\n---\n${base}`, found: ['1:1 E_YAML_VERSION'] },
  { what: 'a merge key', add: 'groups: &g { missing: create }\noptions: { <<: *g }\n', found: ['13:12 E_UNKNOWN_KEY'] },
  { what: 'an alias without an anchor', add: 'timezone: *zone\n', found: ['12:11 E_YAML_ALIAS'] },
  { what: 'an alias inside its own anchor', add: 'groups: &g { match: *g }\n', found: ['12:21 E_YAML_ALIASES'] },
  {
    what: 'an object’s prototype',
    add: 'groups: { match: { __proto__: x, constructor: y, prototype: z } }\n',
    found: ['12:20 E_FORBIDDEN_KEY', '12:34 E_FORBIDDEN_KEY', '12:50 E_FORBIDDEN_KEY'],
  },
  {
    what: 'an integer beyond 2^53',
    add: 'target2: 1\nversion2: 9007199254740993\n',
    found: ['12:1 E_UNKNOWN_KEY', '13:11 E_INTEGER_RANGE'],
  },
  { what: 'infinity', add: 'timezone: .inf\n', found: ['12:11 E_NUMBER'] },
  {
    what: 'too deep nesting',
    add: `timezone: ${'['.repeat(70)}${']'.repeat(70)}\n`,
    found: ['12:1 E_TYPE', '12:75 E_YAML_DEPTH'],
  },
  { what: 'a misspelt key', add: 'gruops: {}\n', found: ['12:1 E_UNKNOWN_KEY'] },
  {
    what: 'a misspelt key that is needed',
    spec: base.replace('clientSecret:', 'client_secret:'),
    found: ['11:3 E_UNKNOWN_KEY'],
  },
  { what: 'a key that is missing', spec: base.replace('  clientId: abc\n', ''), found: ['7:1 E_MISSING_KEY'] },
  { what: 'an empty section', add: 'groups:\n', found: ['12:1 E_TYPE'] },
  { what: 'a number for text', add: 'groups: { match: { Support: 7 } }\n', found: ['12:29 E_TYPE'] },
  {
    what: 'text for a number',
    spec: base.replace('clientId: abc', 'clientId: abc\n  rateLimit: { requests: "700" }'),
    found: ['11:26 E_TYPE'],
  },
  {
    what: 'a number that is too small',
    spec: base.replace('clientId: abc', 'clientId: abc\n  rateLimit: { requests: 0 }'),
    found: ['11:26 E_FORM'],
  },
  { what: 'a misspelt choice', add: 'groups: { missing: crate }\n', found: ['12:20 E_VALUE'] },
  { what: 'a yes for a choice', add: 'options: { tags: true }\n', found: ['12:18 E_VALUE'] },
  { what: 'an unknown connector', spec: base.replace('connector: halo', 'connector: hallo'), found: ['8:14 E_VALUE'] },
  { what: 'no connector', spec: base.replace('  connector: halo\n', ''), found: ['7:1 E_MISSING_KEY', '7:1 E_VALUE'] },
  {
    what: 'another connector’s key',
    spec: base.replace('  token:', '  streams: {}\n  token:'),
    found: ['6:3 E_UNKNOWN_KEY'],
  },
  { what: 'a bad name', spec: base.replace('name: acme', 'name: Acme Corp'), found: ['2:7 E_FORM'] },
  { what: 'another version', spec: base.replace('version: 1', 'version: 2'), found: ['1:10 E_VALUE'] },
  {
    what: 'an address without a scheme',
    spec: base.replace('https://acme.zendesk.com', 'acme.zendesk.com'),
    found: ['5:8 E_FORM'],
  },
  {
    what: 'a user name in an address',
    spec: base.replace('https://acme.z', 'https://me:pw@acme.z'),
    found: ['5:8 E_FORM'],
  },
  {
    what: 'an address with a placeholder',
    spec: base.replace('https://acme.zendesk.com', '"https://{subdomain}.zendesk.com"'),
    found: ['5:8 E_FORM'],
  },
  {
    what: 'a default address with a placeholder',
    spec: base.replace('https://acme.zendesk.com', '{ env: URL, default: "https://<account>.zendesk.com" }'),
    found: ['5:29 E_FORM'],
  },
  { what: 'plain http', spec: base.replace('https://acme.z', 'http://acme.z'), found: ['5:8 W_PLAIN_HTTP'] },
  {
    what: 'plain http to this machine',
    spec: base.replace('https://acme.zendesk.com', 'http://127.0.0.1:8080'),
    found: [],
  },
  { what: 'a literal secret', spec: base.replace('{ env: SECRET }', 'hunter2'), found: ['11:17 E_SECRET_LITERAL'] },
  {
    what: 'a secret from two places',
    spec: base.replace('{ env: SECRET }', '{ env: A, file: b }'),
    found: ['11:3 E_TYPE'],
  },
  { what: 'a secret without a place', spec: base.replace('{ env: SECRET }', '{ vault: x }'), found: ['11:3 E_TYPE'] },
  {
    what: 'a variable that cannot be',
    spec: base.replace('{ env: SECRET }', '{ env: "A B" }'),
    found: ['11:24 E_FORM'],
  },
  {
    what: 'a command that is no list',
    spec: base.replace('{ env: SECRET }', '{ exec: op read }'),
    found: ['11:25 E_TYPE'],
  },
  { what: 'an unknown time zone', add: 'timezone: Europe/Pariss\n', found: ['12:11 E_TIMEZONE'] },
  {
    what: 'a window in an unknown time zone',
    add: 'run: { windows: [{ from: "22:00", to: "06:00", timezone: Paris }] }\n',
    found: ['12:58 E_TIMEZONE'],
  },
  { what: 'a time that no cron knows', add: 'run: { delta: { cron: "0 25 * * *" } }\n', found: ['12:23 E_CRON'] },
  { what: 'seconds in a cron expression', add: 'run: { delta: { cron: "0 0 3 * * *" } }\n', found: ['12:23 E_CRON'] },
  { what: 'sites without their client', add: 'organizations: { as: site }\n', found: ['12:22 E_MISSING_KEY'] },
  { what: 'a default team that is not named', add: 'groups: { missing: default }\n', found: ['12:20 E_MISSING_KEY'] },
  {
    what: 'a default assignee that is not named',
    add: 'agents: { assignee: { missing: default } }\n',
    found: ['12:32 E_MISSING_KEY'],
  },
  {
    what: 'created agents without a number of licences',
    add: 'agents: { assignee: { missing: create } }\n',
    found: ['12:32 E_MISSING_KEY'],
  },
  {
    what: 'imported time that would be invoiced again',
    add: 'options: { timeEntries: billable }\n',
    found: ['12:25 E_ACKNOWLEDGE'],
  },
  {
    what: 'imported time that somebody wants invoiced again',
    add: 'options: { timeEntries: billable }\nacknowledge: [billable-history]\n',
    found: [],
  },
  {
    what: 'an acknowledgement that nothing needs',
    add: 'acknowledge: [approval-off-live]\n',
    found: ['12:1 W_UNUSED_KEY'],
  },
  {
    what: 'a default assignee that nobody reads',
    add: 'agents: { assignee: { default: x } }\n',
    found: ['12:32 W_UNUSED_KEY'],
  },
  {
    what: 'a value table with a misspelt part',
    add: 'tickets: { fields: { status: { value: status, mpa: {} } } }\n',
    found: ['12:47 E_UNKNOWN_KEY'],
  },
  {
    what: 'a value table with a list',
    add: 'tickets: { fields: { status: { value: status, map: { a: [b] } } } }\n',
    found: ['12:54 E_TYPE'],
  },
  { what: 'a number for a mapping', add: 'tickets: { fields: { impact: 3 } }\n', found: ['12:30 E_TYPE'] },
  { what: 'a plain expression', add: 'tickets:\n  select: status = = 1\n', found: ['13:20 E_EXPRESSION_SYNTAX'] },
  {
    what: 'a quoted expression',
    add: "tickets:\n  select: 'subject = ''it'' and )'\n",
    found: ['13:33 E_EXPRESSION_SYNTAX'],
  },
  {
    what: 'a doubly quoted expression',
    add: 'tickets:\n  select: "subject = \\"it\\" and )"\n',
    found: ['13:33 E_EXPRESSION_SYNTAX'],
  },
  {
    what: 'a literal block',
    add: 'tickets:\n  select: |\n    status = "open"\n      and $now() > updatedAt\n',
    found: ['15:11 E_EXPRESSION_FORBIDDEN'],
  },
  {
    what: 'a folded block',
    add: 'tickets:\n  select: > # why\n    status = "open"\n    and\n\n    $millis() > 3\n',
    found: ['17:5 E_EXPRESSION_FORBIDDEN'],
  },
  {
    what: 'an expression over two plain lines',
    add: 'tickets:\n  select: status = "open"\n    and $random() > 3\n',
    found: ['14:9 E_EXPRESSION_FORBIDDEN'],
  },
  {
    what: 'an expression in a value table',
    add: 'tickets: { fields: { status: { value: $evl(tags), map: {} } } }\n',
    found: ['12:39 E_EXPRESSION_FUNCTION'],
  },
  {
    what: 'faults of every kind',
    spec: `${base.replace('{ env: SECRET }', 'hunter2')}gruops: {}\ntickets: { select: "$eval(form)" }\n`,
    found: ['11:17 E_SECRET_LITERAL', '12:1 E_UNKNOWN_KEY', '13:21 E_EXPRESSION_FORBIDDEN'],
  },
];

for (const { what, add = '', spec = base + add, found } of table) {
  test(`finds ${what}`, () => {
    assert.deepEqual(codes(spec), found);
    assert.deepEqual(codes(spec.replaceAll('\n', '\r\n')), found, 'also with CRLF');
  });
}

test('errors leave no migration, warnings do', () => {
  assert.equal(checkSpec('a.yaml', `${base}gruops: {}\n`).migration, null);
  assert.notEqual(checkSpec('a.yaml', base.replace('https://acme.z', 'http://acme.z')).migration, null);
});

test('sentences and hints', () => {
  const say = (text: string): string[] =>
    checkSpec('acme.yaml', text).findings.map(({ message, hint }) => `${message} ${hint ?? ''}`.trim());
  assert.deepEqual(say(`${base}tickets: { feilds: {} }\n`), ['"tickets" has no key "feilds". Did you mean "fields"?']);
  assert.deepEqual(say(`${base}options: { attachments: keep }\n`), [
    '"options.attachments" must be migrate or skip, not "keep". Allowed: migrate, skip.',
  ]);
  assert.deepEqual(say(`${base}groups: { missing: crate }\n`), [
    '"groups.missing" must be create, default or fail, not "crate". Did you mean "create"?',
  ]);
  assert.deepEqual(say(base.replace('https://acme.zendesk.com', '12')), [
    '"source.url" must be text or { env }, not a number. Put it in quotes.',
  ]);
  assert.deepEqual(say(base.replace('https://acme.zendesk.com', '"https://{subdomain}.zendesk.com"')), [
    '"source.url" does not have the right form. An address without placeholders, spaces or accents; a host with accents stands as xn--...',
  ]);
  assert.deepEqual(say(base.replace('connector: halo', 'connector: Halo')), [
    '"target.connector" must be halo, not "Halo". Did you mean "halo"?',
  ]);
  assert.deepEqual(say(base.replace('{ env: SECRET }', '{ vault: x }')), [
    '"target.clientSecret" must be { env }, { file } or { exec }, not keys with values.',
  ]);
  assert.deepEqual(say(`${base}tickets: { fields: { "Product area": } }\n`), [
    '"tickets.fields."Product area"" is empty; it must be text or { value, map }. Give it a value or remove the key.',
  ]);
});

test('a field that no tenant of the target has is an error at its key, with the nearest name', async () => {
  const known = await readFieldNames();
  const fields = `tickets:
  fields:
    tickettypo: '"Incident"'
    status: { value: status, map: { open: In Progress } }
    subject: subject
  customFields: { Region: custom.region }
articles: { fields: { state: status } }
`;
  const { findings, migration } = checkSpec('acme.yaml', base + fields, known);
  assert.equal(migration, null);
  assert.deepEqual(
    findings.map(
      ({ code, message, hint, location }) => `${location?.line}:${location?.column} ${code} ${message} ${hint}`,
    ),
    [
      '14:5 E_UNKNOWN_FIELD The target has no field "tickettypo" for tickets: what is mapped to it would be lost. Did you mean "tickettype"? A custom field belongs under tickets.customFields, by its label.',
      '16:5 E_UNKNOWN_FIELD The target has no field "subject" for tickets: what is mapped to it would be lost. There are: summary, tickettype, status, priority, team, agent, user, client, dateoccurred, dateclosed, deadlinedate, tags and 5 more. A custom field belongs under tickets.customFields, by its label.',
      '18:23 E_UNKNOWN_FIELD The target has no field "state" for articles: what is mapped to it would be lost. Did you mean "status"?',
    ],
  );
});

test('a literal secret is never repeated', () => {
  for (const secret of [
    'hunter2-hunter2',
    '"hunter2-hunter2',
    '{ env: hunter2-hunter2',
    '!hunter2 hunter2-hunter2',
    'hunter2: hunter2-hunter2',
  ]) {
    const { findings } = checkSpec('acme.yaml', base.replace('{ env: SECRET }', secret));
    assert.ok(findings.length > 0);
    assert.doesNotMatch(JSON.stringify(findings), /hunter2-hunter2/);
  }
});

test('an alias bomb is refused quickly, honest anchors are not', () => {
  const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1},`.repeat(9) : 'x'}]`).join('\n');
  const found = codes(bomb);
  assert.ok(found.some((finding) => finding.endsWith('E_YAML_ALIASES')));
  const honest = `${base}groups: { match: { A: &team 1st Line, B: *team } }\n`;
  assert.deepEqual(checkSpec('a.yaml', honest).migration?.groups.match, { A: '1st Line', B: '1st Line' });
});

test('nesting without end is one finding', () => {
  assert.deepEqual(
    checkSpec('a.yaml', `a: ${'['.repeat(100_000)}`).findings.map(({ code }) => code),
    ['E_YAML_DEPTH'],
  );
});

test('many keys take no quadratic time', () => {
  const many = Array.from({ length: 60_000 }, (_, i) => `    k${i}: v`).join('\n');
  assert.deepEqual(codes(`${base}groups:\n  match:\n${many}\n`), []);
});

test('files that are no specs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spec-'));
  const load = async (content: string | Uint8Array): Promise<string[]> => {
    const file = join(folder, 'spec.yaml');
    await writeFile(file, content);
    return (await loadMigration(file)).findings.map(({ code }) => code);
  };
  assert.deepEqual(await load(`\uFEFF${base}`), []);
  assert.deepEqual(await load(Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe])), ['E_SPEC_ENCODING']);
  assert.deepEqual(await load(`#${'x'.repeat(5_000_000)}`), ['E_SPEC_SIZE']);
  assert.deepEqual((await loadMigration(join(folder, 'none.yaml'))).findings[0]?.code, 'E_SPEC_MISSING');
  assert.deepEqual((await loadMigration(folder)).findings[0]?.code, 'E_SPEC_MISSING');
  assert.deepEqual((await loadMigration('/dev/zero')).findings[0]?.code, 'E_SPEC_SIZE');
});

test('finds what expressions read of a record and no record has', () => {
  const fields = `tickets:
  select: statuss != "closed" and custm.tier = 1
  fields:
    priority: { value: prioritty, map: { urgent: High } }
    summary: $uppercase(subject) & tags[$ = subjct]
  customFields: { Region: region }
articles: { fields: { kind: state } }
`;
  const { findings, migration } = checkSpec('acme.yaml', base + fields);
  assert.equal(migration, null);
  assert.deepEqual(
    findings.map(({ code, message, location }) => `${location?.line}:${location?.column} ${code} ${message}`),
    [
      '13:11 E_UNKNOWN_SOURCE_FIELD Records of tickets have no "statuss": the expression would find nothing there.',
      '13:35 E_UNKNOWN_SOURCE_FIELD Records of tickets have no "custm": the expression would find nothing there.',
      '15:24 E_UNKNOWN_SOURCE_FIELD Records of tickets have no "prioritty": the expression would find nothing there.',
      '17:27 E_UNKNOWN_SOURCE_FIELD Records of tickets have no "region": the expression would find nothing there.',
      '18:29 E_UNKNOWN_SOURCE_FIELD Records of articles have no "state": the expression would find nothing there.',
    ],
  );
  assert.equal(findings[0]?.hint, 'Did you mean "status"? A custom field of the source is custom.KEY.');
});
