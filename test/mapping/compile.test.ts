import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonata from 'jsonata';
import { checkExpression, mentionsRaw } from '../../src/mapping/compile.ts';
import { allowedFunctions, forbiddenFunctions } from '../../src/mapping/functions.ts';

test('expressions that may run have no findings', () => {
  for (const source of [
    'subject',
    '$contains(subject, /^re(turn)?:/i) ? "mail" : channel',
    '($twice := function($x) { $x & $x }; $twice(subject))',
    'tags[$ = "vip"] ~> $count()',
    '$map(tags, function($tag, $at) { $string($at) & $tag })',
    'status in ["new", "open"] and updatedAt >= "2021-01-01"',
  ]) {
    assert.deepEqual(checkExpression(source), [], source);
  }
});

test('a syntax error has its place in the text', () => {
  const [finding] = checkExpression('subject & & "x"');
  assert.equal(finding?.code, 'E_EXPRESSION_SYNTAX');
  assert.equal(finding?.offset, 10);
  assert.equal(checkExpression('status = "open')[0]?.code, 'E_EXPRESSION_SYNTAX');
  assert.equal(checkExpression('')[0]?.code, 'E_EXPRESSION_SYNTAX');
});

test('nesting that overflows the parser is a finding, not a crash', () => {
  assert.equal(checkExpression('('.repeat(50_000))[0]?.code, 'E_EXPRESSION_SYNTAX');
});

test('every forbidden function is found wherever it is mentioned', () => {
  for (const name of forbiddenFunctions) {
    for (const source of [
      `$${name}()`,
      `($f := $${name}; $f())`,
      `$map(tags, $${name})`,
      `a.(b ? $${name}("x") : 1)`,
    ]) {
      const findings = checkExpression(source).filter(({ code }) => code === 'E_EXPRESSION_FORBIDDEN');
      assert.equal(findings.length, 1, source);
      assert.equal(source.slice(findings[0]?.offset).startsWith(`$${name}`), true, source);
      assert.ok(findings[0]?.hint);
    }
  }
});

test('a function that does not exist is found, with the nearest that does', () => {
  const [finding] = checkExpression('subject & $upercase(type)');
  assert.equal(finding?.code, 'E_EXPRESSION_FUNCTION');
  assert.deepEqual([finding?.offset, finding?.length], [10, 9]);
  assert.match(finding?.hint ?? '', /\$uppercase\(\)/);
});

test('the list of functions is JSONata’s own', async () => {
  for (const name of allowedFunctions) {
    assert.equal(await jsonata(`$type($${name})`).evaluate({}), 'function', name);
  }
});

test('$raw is noticed only where it is read', () => {
  assert.equal(mentionsRaw('$raw.fields[0]'), true);
  assert.equal(mentionsRaw('"$raw" & subject'), false);
});
