import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { crashPoints } from '../../src/model/crash-point.ts';
import type { FaultRule } from '../../src/sandbox/kit/faults.ts';
import { openBench, type Trial } from '../support/fault-bench.ts';
import { countCases, isWhole } from '../support/matrix-cases.ts';

/** What happens to one migration, as it is drawn; as JSON it replays the case. */
interface Story {
  profile: 'modern' | 'legacy' | 'hostile';
  seed: number;
  tickets: number;
  awkward: 'default' | 'all';
  faults: { side: 'halo' | 'zendesk' | 'files'; rule: FaultRule }[];
  crashes: string[];
}

const rate = fc.record({ nth: fc.integer({ min: 1, max: 60 }), times: fc.integer({ min: 1, max: 3 }) });

/** Only what leaves a way to go on: no fault that a person would have to mend. */
const writeFault: fc.Arbitrary<FaultRule> = fc
  .tuple(
    fc.constantFrom('/api/*', '/api/Tickets', '/api/Actions', '/api/Attachment', '/api/Users', '/api/KBArticle'),
    fc.constantFrom<Pick<FaultRule, 'kind' | 'status'>>(
      { kind: 'commit-then-drop' },
      { kind: 'commit-then-drop', status: 504 },
      { kind: 'drop-before' },
      { kind: 'truncate' },
      { kind: 'partial' },
      { kind: 'status', status: 429 },
      { kind: 'status', status: 503 },
    ),
    rate,
  )
  .map(([path, fault, { nth, times }]) => ({ match: { method: 'POST', path }, ...fault, nth, times }));

const readFault: fc.Arbitrary<FaultRule> = fc
  .tuple(fc.constantFrom<FaultRule['kind']>('drop-before', 'truncate'), rate)
  .map(([kind, { nth }]) => ({ match: { method: 'GET', path: '/api/*' }, kind, nth, times: 1 }));

const stories: fc.Arbitrary<Story> = fc.record({
  profile: fc.constantFrom('modern', 'legacy', 'hostile'),
  seed: fc.integer({ min: 1, max: 50 }),
  tickets: fc.integer({ min: 1, max: isWhole ? 30 : 6 }),
  awkward: fc.constantFrom('default' as const, ...(isWhole ? (['all'] as const) : [])),
  faults: fc.array(
    fc.oneof(
      writeFault.map((rule) => ({ side: 'halo' as const, rule })),
      fc.record({ side: fc.constantFrom('halo' as const, 'zendesk' as const), rule: readFault }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  crashes: fc.array(
    fc.tuple(fc.constantFrom(...crashPoints), fc.integer({ min: 1, max: 25 })).map(([point, nth]) => `${point}:${nth}`),
    { maxLength: 3 },
  ),
});

async function tell({ scene, apply }: Trial, { faults, crashes }: Story): Promise<boolean> {
  for (const { side, rule } of faults) await scene.fault(side, rule);
  for (const crash of [...crashes, '']) {
    const { stderr } = await apply(crash === '' ? {} : { DESKHAUL_CRASH_AT: crash });
    assert.ok(!/E_INTERNAL/.test(String(stderr)), String(stderr));
  }
  return true;
}

async function violationsOf(story: Story): Promise<string[]> {
  const { profile, seed, tickets, awkward } = story;
  const bench = openBench({ profile, seed, tickets, awkward });
  return (await bench.disturb((trial) => tell(trial, story))).violations;
}

/** DESKHAUL_STORY='{...}' node --test test/properties/faults.test.ts */
const replayed = process.env.DESKHAUL_STORY;

describe('whatever happens to a migration', { timeout: 900_000 }, () => {
  if (replayed) {
    it('comes out as this story tells', async () => {
      assert.deepEqual(await violationsOf(JSON.parse(replayed) as Story), []);
    });
    return;
  }
  it('in the end it is as if nothing had happened', async (t) => {
    const results: { name: string; violations: string[] }[] = [];
    const property = fc.asyncProperty(stories, async (story) => {
      const violations = await violationsOf(story);
      results.push({ name: JSON.stringify(story), violations });
      assert.deepEqual(violations, []);
    });
    const seed = isWhole ? Date.now() % 2 ** 31 : 20_261_122;
    const details = await fc.check(property, {
      seed,
      numRuns: isWhole ? 16 : 2,
      // Shrinking runs a migration for each step.
      interruptAfterTimeLimit: isWhole ? 300_000 : 60_000,
    });
    if (details.failed) {
      const [story] = details.counterexample ?? [];
      t.diagnostic(`seed ${seed}, path ${details.counterexamplePath}`);
      t.diagnostic(`replay: DESKHAUL_STORY='${JSON.stringify(story)}' node --test test/properties/faults.test.ts`);
    }
    countCases(t, 34, results);
  });
});
