import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openScene, type Scene } from '../support/scene.ts';

interface Effect {
  kind: string;
  cause?: string;
  to?: string;
}

const days = 14;

async function migrate(scene: Scene, replacements: Record<string, string>): Promise<void> {
  const spec = await scene.spec(replacements);
  const applied = await scene.run(['apply', spec, '--auto-approve']);
  assert.equal(applied.exitCode, 0, String(applied.stderr));
  assert.deepEqual(await scene.effects(), []);
}

describe('imported history stays quiet while days pass', { timeout: 200_000 }, () => {
  let scene: Scene;

  before(async () => {
    scene = await openScene({ tickets: 60 });
  });

  after(() => scene?.close());

  it('mails nobody, measures nothing and asks nobody in two weeks', async () => {
    await migrate(scene, {});
    assert.deepEqual(await scene.advance(days), []);
    assert.deepEqual(await scene.effects(), []);
  });
});

describe('open tickets whose service level starts anew', { timeout: 200_000 }, () => {
  let scene: Scene;

  before(async () => {
    scene = await openScene({ tickets: 60 });
  });

  after(() => scene?.close());

  it('breach nothing on arrival', async () => {
    await migrate(scene, { 'open: exclude': 'open: restart' });
  });

  it('never write to a customer by themselves', async () => {
    const effects = (await scene.advance(days)) as Effect[];
    assert.deepEqual(
      effects.filter(({ kind }) => kind !== 'escalation'),
      [],
    );
  });
});
