import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPixels } from '../../src/content/count-pixels.ts';
import type { FileRef } from '../../src/model/records.ts';

const file: FileRef = {
  id: '1',
  name: 'pixel.gif',
  contentType: 'image/gif',
  size: 43,
  url: 'https://acme.zendesk.com/attachments/token/AbC/pixel.gif',
  inline: true,
  pointer: null,
};

for (const pixel of [
  '<img src="https://a.example/x" width="1" height="1">',
  "<IMG SRC='https://a.example/x' WIDTH=0 HEIGHT=1px />",
  '<img src="https://a.example/x" style="width:1px; height: 1px !important">',
  '<img src="https://a.example/x" style="max-height:0;max-width:0">',
  '<img src="https://a.example/x" style="display: none">',
  '<img src="https://a.example/x" style="visibility:hidden">',
  '<img src="https://a.example/x" hidden>',
  '<img src="https://u123.ct.sendgrid.net/wf/open?upn=abc">',
  '<img src="https://acme.us1.list-manage.com/track/open.php?u=1&amp;id=2">',
  '<img src="https://mandrillapp.com/track/open.php?u=1">',
  '<img src="https://cdn.example/spacer.gif">',
  `<img src="${file.url}" width="1" height="1">`,
]) {
  test(`a tracking pixel: ${pixel}`, () => assert.equal(countPixels(pixel, [file]), 1));
}

for (const image of [
  '<img src="https://a.example/photo.png">',
  '<img src="https://a.example/x" width="1">',
  '<img src="https://a.example/rule.png" width="100%" height="1">',
  '<img src="https://a.example/x" width="1%" height="1%">',
  '<img src="https://a.example/opening/wide.png" style="max-width: 100%">',
  `<img src="${file.url}">`,
  '<p>no image: pixel.gif</p>',
]) {
  test(`no tracking pixel: ${image}`, () => assert.equal(countPixels(image, [file]), 0));
}
