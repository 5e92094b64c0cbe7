import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lastEvent } from '../support/cli.ts';
import { openScene, type Scene } from '../support/scene.ts';
import type { ApplySummary, VerifySummary } from '../support/summaries.ts';

const spec = 'migrations.example/files-to-halo.yaml';

describe('the example of a files source', { timeout: 100_000 }, () => {
  let scene: Scene;

  before(async () => {
    scene = await openScene({ tickets: 1 });
  });

  after(() => scene?.close());

  it('brings its tickets, comments and files to Halo', async () => {
    const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    const { entities } = lastEvent(result) as unknown as ApplySummary;
    assert.equal(entities.tickets?.create, 4);
    assert.equal(entities.tickets?.failed, 0);
    const files = await scene.records<{ filename: string }>('halo', 'attachments');
    assert.ok(files.some(({ filename }) => filename === 'printer.log'));
  });

  it('is proven, to the byte', async () => {
    const result = await scene.run(['verify', spec, '--level', 'full', '--format', 'json']);
    const { entities } = lastEvent(result) as unknown as VerifySummary;
    assert.equal(result.exitCode, 0, JSON.stringify(entities));
    assert.equal(entities.tickets.equal, 4);
    assert.equal(entities.attachments.equal, entities.attachments.expected);
    assert.ok(entities.attachments.expected > 0);
    assert.deepEqual(await scene.effects(), []);
  });
});
