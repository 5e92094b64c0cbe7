import { reference } from '../parts/accounts.ts';
import { multiplyTickets } from '../parts/multiply-tickets.ts';
import { openBench } from '../parts/open-bench.ts';
import { openEngine } from '../parts/open-engine.ts';
import { atMost, noted, type Row, ticketsOf } from '../parts/row.ts';
import { runProgram, summaryOf } from '../parts/run-program.ts';
import { settlePlan } from '../parts/settle-plan.ts';
import { unlimited } from '../parts/start-sandboxes.ts';

/** Pulled from the sandbox; the rest of the account are copies of these. */
const pulled = 1000;

/**
 * How long it takes to find that nothing is to be done. The first plan is the program's own; instead of its apply the ledger is
 * filled by what that plan says, so that no target of a million tickets is needed.
 */
export const secondPlan: Row = {
  name: 'second-plan',
  about: 'a plan from the snapshot when nothing has changed',
  async run(options) {
    const wanted = ticketsOf(options, options.large ? 1_000_000 : 100_000, 10_000);
    const scene = await openBench({ ...unlimited, profile: 'modern', shape: reference, tickets: pulled });
    try {
      await runProgram(['plan', scene.spec], scene.env);
      const filling = await openEngine(scene);
      const tickets = await multiplyTickets(filling.context, Math.max(0, Math.round(wanted / pulled) - 1)).finally(
        filling.close,
      );
      const args = ['plan', scene.spec, '--no-refresh'];
      const first = await runProgram(args, scene.env);
      const settling = await openEngine(scene);
      await settlePlan(settling.context).finally(settling.close);
      const second = await runProgram(args, scene.env);
      const { unchanged = 0, create, update } = summaryOf(second, 'plan_summary').entities.tickets ?? {};
      // Those that are deleted at the source stay out.
      if (create || update || unchanged < tickets * 0.98)
        throw new Error(`${unchanged} of ${tickets} tickets unchanged, ${create} new, ${update} changed`);
      const on = `reference account, ${unchanged.toLocaleString('en-US')} unchanged tickets`;
      const million = 1_000_000 / unchanged;
      const seconds = second.wallMs / 1000;
      return [
        atMost('second plan, per 1,000,000 tickets', on, { value: seconds * million, most: 60, digits: 1, unit: ' s' }),
        noted(
          '  of these',
          on,
          `${seconds.toFixed(1)} s, ${(second.cpuMs / 1000).toFixed(1)} s CPU, ${(second.peakBytes / 1e6).toFixed(0)} MB; the first plan ${(first.wallMs / 1000).toFixed(1)} s, ${(first.peakBytes / 1e6).toFixed(0)} MB`,
        ),
      ];
    } finally {
      await scene.close();
    }
  },
};
