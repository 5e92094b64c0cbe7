import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { MemorySource } from '../../support/memory-source.ts';
import { sampleDesired, sampleFile } from '../../support/samples.ts';

const images = (...ids: string[]) => ids.map((id) => `<img src="https://files.acme.test/${id}.png">`).join('');

test('images are embedded within limits; what is too large or may run is uploaded, and noted', async (t) => {
  const large = 'x'.repeat(300_000);
  const source = new MemorySource({ small: 'bytes', large, vector: '<svg onload="alert(1)"/>' });
  const { context, store, target } = await openEngine(t, { source, options: { inlineImages: 'embed' } });
  const files = [
    sampleFile('small', { inline: true }),
    sampleFile('large', { inline: true }),
    sampleFile('vector', { inline: true, contentType: 'image/svg+xml' }),
  ];
  await planCreations(store, [
    sampleDesired('tickets', '1', { fields: { details: { $html: images('small', 'large', 'vector'), files } } }),
  ]);
  await applyPlan(context);
  assert.equal(
    target.list('tickets')[0]?.fields.details,
    `<img src="data:image/png;base64,${btoa('bytes')}">` +
      '<img src="https://acme.haloitsm.test/images/1"><img src="https://acme.haloitsm.test/images/2">',
  );
  assert.deepEqual(
    (await store.findingsOf('tickets', ['1'])).map(({ finding }) => finding.code),
    ['W_IMAGE_UPLOADED', 'W_IMAGE_UPLOADED'],
  );
});

test('an image that was uploaded before is not fetched again', async (t) => {
  const source = new MemorySource({ a: 'bytes' });
  const { context, store, target } = await openEngine(t, { source });
  const details = { $html: images('a'), files: [sampleFile('a', { inline: true })] };
  await planCreations(store, [
    sampleDesired('tickets', '1', { fields: { details } }),
    sampleDesired('tickets', '2', { fields: { details } }),
  ]);
  await applyPlan(context);
  assert.deepEqual(source.opened, ['a']);
  assert.equal(target.uploads.length, 1);
});

test('tracking pixels and images that the plan leaves out are gone, and are not fetched', async (t) => {
  const source = new MemorySource({ logo: 'bytes', shot: 'more bytes' });
  const { context, store, target } = await openEngine(t, { source });
  const files = [sampleFile('logo', { inline: true }), sampleFile('shot', { inline: true })];
  const strange = '<img src="https://static.example/banner.png">';
  const pixel = '<img src="https://mail.example/x.gif" width="1" height=1>';
  const $html = `<p>Hi</p>${images('logo')}${pixel}${strange}${images('shot')}`;
  await planCreations(store, [
    sampleDesired('tickets', '1', {
      fields: { details: { $html, files, drop: ['logo', 'https://static.example/banner.png'] } },
    }),
  ]);
  await applyPlan(context);
  assert.equal(target.list('tickets')[0]?.fields.details, '<p>Hi</p><img src="https://acme.haloitsm.test/images/1">');
  assert.deepEqual(source.opened, ['shot']);
});
