import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench, type Trial } from '../support/fault-bench.ts';
import { compareImages, readImage } from '../support/halo-image.ts';
import { failTheNth, isWhole } from '../support/matrix-cases.ts';

interface Ticket {
  id: number;
  requester_id: number;
}

/** Lets a verb die at a point; answers whether it came there. */
async function dieAt({ run, spec }: Trial, verb: readonly string[], point: string): Promise<boolean> {
  const { signal, exitCode, stderr } = await run([...verb, spec], { DESKHAUL_CRASH_AT: point });
  assert.ok(signal === 'SIGKILL' || exitCode === 0 || exitCode === 3, `exit ${exitCode}: ${stderr}`);
  return signal === 'SIGKILL';
}

/** Meanwhile at the source: texts, states and people change, and there are more comments. */
async function goOnWorking({ scene, apply }: Trial): Promise<void> {
  const first = await apply();
  assert.equal(first.exitCode, 0, String(first.stderr));
  const [a, b, c] = await scene.records<Ticket>('zendesk', 'tickets');
  assert.ok(a && b && c);
  await scene.edit('tickets', [
    { id: a.id, subject: 'Another subject', priority: 'urgent' },
    { id: b.id, tags: ['vip'] },
  ]);
  await scene.edit('comments', [
    { ticket_id: a.id, body: 'one more word', public: true, author_id: a.requester_id },
    { ticket_id: c.id, body: 'between us', public: false, author_id: c.requester_id },
  ]);
}

describe('a delta that dies', { concurrency: 2, timeout: 900_000 }, () => {
  const bench = openBench({ profile: 'modern', prelude: goOnWorking });
  const points = isWhole
    ? ([
        'pull-page.after',
        'pull-end.after',
        'request.before',
        'answer.after',
        'settle.after',
        'results.after',
      ] as const)
    : (['answer.after'] as const);
  for (const point of points) {
    it(`at ${point} goes on: nothing is doubled, nothing left out`, (t) =>
      failTheNth(t, { row: 30, name: `delta, ${point}`, quick: [1], step: 2 }, (n) =>
        bench.disturb((trial) => dieAt(trial, ['apply', '--auto-approve', '--format', 'json'], `${point}:${n}`)),
      ));
  }
});

/** One ticket is refused until somebody mends the tenant. */
async function failOnce({ scene, apply }: Trial): Promise<void> {
  await scene.fault('halo', {
    match: { method: 'POST', path: '/api/Users' },
    kind: 'status',
    status: 400,
    body: 'not today',
  });
  const { exitCode, stderr } = await apply();
  assert.equal(exitCode, 3, String(stderr));
  await scene.clearFaults('halo');
}

if (isWhole) {
  describe('a retry that dies', { concurrency: 2, timeout: 900_000 }, () => {
    // What leads to a record that a retry brought is brought up to date by the apply after it.
    const bench = openBench({ profile: 'modern', prelude: failOnce, leastRuns: 2 });
    for (const point of [
      'plan-page.after',
      'request.before',
      'answer.after',
      'settle.after',
      'results.after',
    ] as const) {
      it(`at ${point} goes on`, (t) =>
        failTheNth(t, { row: 10, name: `retry, ${point}`, quick: [], step: 3 }, (n) =>
          bench.disturb((trial) => dieAt(trial, ['retry', '--auto-approve', '--format', 'json'], `${point}:${n}`)),
        ));
    }
  });
}

describe('a rollback that dies', { concurrency: 2, timeout: 900_000 }, () => {
  const bench = openBench({ profile: 'modern' });
  const rollback = ['rollback', '--auto-approve', '--format', 'json'];
  const points = isWhole
    ? (['intend.after', 'request.before', 'answer.after', 'settle.after', 'forget.before', 'forget.after'] as const)
    : (['forget.before'] as const);

  /** Halo makes a tag when a record first carries it; what is in use where nobody tells. */
  const withoutTags = async ({ scene }: Trial) =>
    (await readImage(scene)).filter((line) => !/^[^{]* tags \{/.test(line));

  /** Applies, rolls back with a death in the middle, and proves that the tenant is as it was. */
  async function rollBack(trial: Trial, point: string): Promise<boolean> {
    const before = await withoutTags(trial);
    const applied = await trial.apply();
    assert.equal(applied.exitCode, 0, String(applied.stderr));
    const died = await dieAt(trial, rollback, point);
    const { exitCode, stderr, stdout } = await trial.run([...rollback, trial.spec]);
    assert.equal(exitCode, 0, `${stderr}${String(stdout).slice(-1500)}`);
    assert.deepEqual(compareImages(before, await withoutTags(trial)), []);
    return died;
  }

  for (const point of points) {
    it(`at ${point} goes on, leaves the tenant as it was, and all can be applied again`, (t) =>
      failTheNth(t, { row: 32, name: `rollback, ${point}`, quick: [2], step: 12 }, (n) =>
        bench.disturb((trial) => rollBack(trial, `${point}:${n}`)),
      ));
  }
});
