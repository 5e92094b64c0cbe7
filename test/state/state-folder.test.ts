import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Failure } from '../../src/model/failure.ts';
import { prepareFolder } from '../../src/state/state-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('makes every missing folder for its owner alone', (t) => {
  const dir = join(temporaryFolder(t), 'a', 'b');
  prepareFolder(dir);
  prepareFolder(dir);
  assert.equal(statSync(dir).mode & 0o777, 0o700);
  assert.ok(existsSync(join(dir, '.gitignore')));
});

test('says so where no folder can be made, instead of trying for ever', { skip: !existsSync('/proc/self') }, () => {
  assert.throws(
    () => prepareFolder('/proc/deskhaul/state'),
    (error) => error instanceof Failure && error.code === 'E_STATE_FOLDER',
  );
});
