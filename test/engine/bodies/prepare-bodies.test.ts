import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareBodies } from '../../../src/engine/bodies/prepare-bodies.ts';
import { fetchThreads } from '../../../src/engine/pull/fetch-threads.ts';
import { pullSnapshot } from '../../../src/engine/pull/pull-snapshot.ts';
import { selectTickets } from '../../../src/engine/pull/select-tickets.ts';
import { isHtml } from '../../../src/model/desired.ts';
import type { FileRef } from '../../../src/model/records.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { RecordSource } from '../../support/record-source.ts';
import { comment, ticket } from '../../support/records.ts';
import { sampleDesired, sampleFile } from '../../support/samples.ts';

/** Each mail brings its own copy of the signature's logo, under an address of its own. */
const logo = (id: string): FileRef => sampleFile(id, { name: 'image001.png', size: 4711, inline: true });
const show = (file: FileRef) => `<img src="${file.url}">`;
const banner = '<img src="https://static.example/banner.png">';

function account() {
  const comments = ['1', '2', '3'].map((id) => {
    const own = sampleFile(`shot${id}`, { size: 100 + Number(id), inline: true });
    const attachments = [logo(`logo${id}`), own];
    return comment(id, { html: attachments.map(show).join('') + (id === '3' ? '' : banner), attachments });
  });
  return new RecordSource({
    tickets: [ticket('1'), ticket('2')],
    threads: [
      { id: '1', comments: comments.slice(0, 2), sideConversations: [] },
      { id: '2', comments: comments.slice(2), sideConversations: [] },
    ],
  });
}

async function dropped(t: Parameters<typeof openPlanner>[0], dropRepeated: number) {
  const { context } = await openPlanner(t, { source: account(), spec: `options: { dropRepeated: ${dropRepeated} }` });
  await pullSnapshot(context);
  await selectTickets(context, async () => {});
  await fetchThreads(context);
  const files = [logo('logo1'), sampleFile('shot1', { size: 101, inline: true })];
  const $html = `${files.map(show).join('')}${banner}`;
  const desired = sampleDesired('tickets', '1', { fields: { details: { $html, files } } });
  const [prepared] = await prepareBodies(context, [desired]);
  const body = prepared?.fields.details;
  assert.ok(body !== undefined && isHtml(body));
  return { drop: body.drop ?? [], codes: prepared?.accepted.map(({ code }) => code) };
}

test('an image that stands in that many messages is left out, whatever its address, and counted', async (t) => {
  assert.deepEqual(await dropped(t, 3), { drop: ['logo1'], codes: ['W_IMAGE_REPEATED'] });
});

test('a stranger’s image counts by its address', async (t) => {
  const { drop } = await dropped(t, 2);
  assert.deepEqual(drop, ['logo1', 'https://static.example/banner.png']);
});

test('with 0 all images stay', async (t) => {
  assert.deepEqual(await dropped(t, 0), { drop: [], codes: [] });
});

test('tracking pixels are counted, unless images are left as they are', async (t) => {
  const pixels = '<img src="https://mail.example/a.gif" width=1 height=1><img src="https://t.example/wf/open?u=1">';
  for (const [inlineImages, count] of [
    ['upload', 2],
    ['embed', 2],
    ['keep', 0],
  ] as const) {
    const { context } = await openPlanner(t, { source: account(), spec: `options: { inlineImages: ${inlineImages} }` });
    const desired = sampleDesired('tickets', '1', { fields: { details: { $html: pixels, files: [] } } });
    const [prepared] = await prepareBodies(context, [desired]);
    assert.deepEqual(
      prepared?.accepted.map(({ code }) => code),
      Array(count).fill('W_TRACKING_PIXEL'),
    );
  }
});
