import { reference } from '../parts/accounts.ts';
import { openBench } from '../parts/open-bench.ts';
import { atMost, noted, type Row, ticketsOf } from '../parts/row.ts';
import { runProgram, summaryOf } from '../parts/run-program.ts';
import { unlimited } from '../parts/start-sandboxes.ts';

/** How many requests it takes to read back what was written, for each that wrote it. */
export const verify: Row = {
  name: 'verify',
  about: 'requests of verify, level fields, against those of apply',
  async run(options) {
    const tickets = ticketsOf(options, options.large ? 100_000 : 2000, 500);
    const on = `modern, reference account, ${tickets} tickets`;
    const scene = await openBench({ ...unlimited, profile: 'modern', shape: reference, tickets, logSize: 1000 });
    try {
      const apply = await runProgram(['apply', scene.spec, '--auto-approve'], scene.env);
      const verified = await runProgram(['verify', scene.spec, '--level', 'fields'], scene.env, { codes: [0, 3] });
      const wrote = summaryOf(apply, 'apply_summary').requests.target;
      const { requests, entities } = summaryOf(verified, 'verify_summary');
      const { tickets: compared, comments } = entities;
      return [
        atMost('requests of verify against apply', on, { value: requests.target / wrote, most: 0.3, unit: ' x' }),
        noted(
          '  of these',
          on,
          `${requests.target} against ${wrote}; equal: ${compared.equal} of ${compared.expected} tickets, ${comments.equal} of ${comments.expected} comments`,
        ),
      ];
    } finally {
      await scene.close();
    }
  },
};
