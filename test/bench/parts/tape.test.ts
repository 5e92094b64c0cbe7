import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTape, readTape } from './tape.ts';

test('a tape gives back every request as it came in', async (t) => {
  const file = join(temporaryFolder(t), 'tape.jsonl');
  const tape = openTape(file);
  const where = { url: 'http://127.0.0.1:1', path: '/api/Tickets' };
  tape.add({ ...where, method: 'GET', type: null }, Buffer.alloc(0));
  tape.add({ ...where, method: 'POST', type: 'application/json' }, Buffer.from('[{\n"id": 1}]'));
  tape.add({ ...where, method: 'POST', type: 'multipart/form-data; boundary=x' }, Buffer.from([0, 255]));
  await tape.close();
  assert.deepEqual(readTape(file), [
    { ...where, method: 'GET', type: null },
    { ...where, method: 'POST', type: 'application/json', json: [{ id: 1 }] },
    { ...where, method: 'POST', type: 'multipart/form-data; boundary=x', bytes: 'AP8=' },
  ]);
});
