import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Document, isMap, isScalar, parseDocument, Scalar } from 'yaml';
import { sourceOffset } from '../../src/spec/scalar-offset.ts';

const types = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const;
const character = fc.constantFrom(...'ab$().,"\'\\ \n\t:#é😀', '  ', '\n\n');

test('each visible character of a value is found in the source, however the value is written', () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), fc.constantFrom(...types), (parts, type) => {
      const scalar = new Scalar(parts.join(''));
      scalar.type = type;
      const text = new Document({ a: { b: scalar } }).toString({ lineWidth: 20 });
      const document = parseDocument(text);
      const outer = document.get('a');
      const parsed = isMap(outer) ? outer.get('b', true) : null;
      // The library writes a few texts (a colon before a line break) so that they read back as something else.
      fc.pre(isScalar(parsed));
      const value = String(parsed.value);
      for (const [index, wanted] of [...value.matchAll(/\S/g)].map((match) => [match.index, match[0]] as const)) {
        const found = text[sourceOffset(parsed, text, index)];
        const escaped = found === '\\' && parsed.type === 'QUOTE_DOUBLE';
        assert.ok(found === wanted || escaped, `${JSON.stringify(text)}: ${index} is ${found}, not ${wanted}`);
      }
    }),
    { numRuns: 2000 },
  );
});
