import { Failure } from '../../model/failure.ts';
import type { Intent, Outcome } from '../../model/intent.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { withFloors } from '../with-floors.ts';
import type { ApplyRun } from './apply-run.ts';

/** Outcomes are committed together up to this many, so that a disk's sync is not paid for each. */
const settleEvery = 50;

export type Refusal = Outcome & { kind: 'rejected' };

/**
 * Intents committed, then the request, then outcomes and the ledger rows that `toRow` makes of those that stand, in one commit.
 * Answers one outcome for every intent. Throws what stops the run: a refusal that concerns all of it, a stop at once, the
 * target gone or broken; what was not answered until then stays open in the journal and is looked for by the next run.
 */
export async function writeBatch(
  run: ApplyRun,
  given: readonly Intent[],
  toRow: (intent: Intent, targetId: string | null, url: string | null) => LedgerRow | null,
): Promise<Outcome[]> {
  const { context, writer, progress, streak } = run;
  if (given.length === 0) return [];
  const intents = await withFloors(writer, given, context.signal);
  const open = new Map(intents.map((intent) => [intent.id, intent]));
  const outcomes: Outcome[] = [];
  let settled = 0;

  async function settle(): Promise<void> {
    const fresh = outcomes.slice(settled);
    settled = outcomes.length;
    if (fresh.length === 0) return;
    const rows = fresh.flatMap((outcome) => {
      const row = outcome.kind === 'done' ? toRow(outcome.intent, outcome.targetId, outcome.url) : null;
      return row ? [row] : [];
    });
    await context.store.settle(fresh, rows);
    await progress.note(
      fresh.flatMap(({ intent, ...rest }) =>
        rest.kind === 'done'
          ? rest.findings.map((finding) => ({ key: intent.key, ...aggregateOf(intent), finding }))
          : [],
      ),
    );
  }

  await context.store.intend(intents);
  try {
    for await (const outcome of writer.write(intents, context.signal)) {
      if (!open.delete(outcome.intent.id)) continue;
      outcomes.push(outcome);
      // A tenant that is broken is not sent the rest of a batch: of a lost answer each record may wait for minutes.
      if (outcome.kind !== 'rejected' || !outcome.fatal) streak.watch(outcome);
      if (outcomes.length - settled >= settleEvery) await settle();
    }
  } finally {
    await settle();
  }
  for (const intent of open.values()) {
    outcomes.push({ kind: 'unknown', intent, message: 'the target did not say what came of it' });
  }
  const unsaid = outcomes.slice(settled);
  await settle();
  const fatal = outcomes.find((outcome): outcome is Refusal => outcome.kind === 'rejected' && outcome.fatal);
  if (fatal) throw stopped(fatal);
  for (const outcome of unsaid) streak.watch(outcome);
  // A page may take many requests: views see them go.
  progress.advance(0);
  return outcomes;
}

function stopped({ code, message }: Refusal): Failure {
  return new Failure({
    code,
    message: `The target refuses the run, not a record: ${message}`,
    hint: 'Restore the permission of the API application, then run the same command again: it goes on where it stopped.',
  });
}

function aggregateOf({ aggregate }: Intent): { aggregate?: NonNullable<Intent['aggregate']> } {
  return aggregate ? { aggregate } : {};
}
