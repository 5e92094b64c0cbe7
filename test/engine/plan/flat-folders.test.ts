import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announceFlat, flattenFolders } from '../../../src/engine/plan/flat-folders.ts';
import { pullSnapshot } from '../../../src/engine/pull/pull-snapshot.ts';
import type { Folder } from '../../../src/model/records.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { RecordSource } from '../../support/record-source.ts';
import { folder } from '../../support/records.ts';
import { sampleDesired } from '../../support/samples.ts';

test('folders that lie too deep move up, with the names above them in their own', async (t) => {
  const chain = ['1', '2', '3', '4'].map((id, index, ids) => folder(id, { parentId: ids[index - 1] ?? null }));
  const circle = [folder('8', { parentId: '9' }), folder('9', { parentId: '8' })];
  const { context } = await openPlanner(t, { source: new RecordSource({ folders: [...chain, ...circle] }) });
  await pullSnapshot(context);
  const limited = { ...context, model: { ...context.model, folderDepth: 2 } };
  const stored = await context.snapshot.get('folders', ['1', '2', '3', '4', '8', '9']);
  const found = (await flattenFolders(limited, stored)).map(({ record }) => {
    const { name, parentId } = record as Folder;
    return [name, parentId];
  });
  assert.deepEqual(found, [
    ['Folder 1', null],
    ['Folder 2', '1'],
    ['Folder 2 › Folder 3', '1'],
    ['Folder 2 › Folder 3 › Folder 4', '1'],
    ['Folder 8', '9'],
    ['Folder 9', '8'],
  ]);
  assert.deepEqual(await flattenFolders(context, stored), stored, 'a target without a limit takes all');
  const [kept, moved] = await announceFlat(limited, [sampleDesired('folders', '2'), sampleDesired('folders', '3')]);
  assert.deepEqual([kept?.accepted.length, moved?.accepted[0]?.code], [0, 'W_FOLDER_FLAT']);
});
