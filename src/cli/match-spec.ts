import { listInsertions } from '../engine/match/list-insertions.ts';
import { type Proposal, proposeMatches } from '../engine/match/propose-matches.ts';
import { makePlan } from '../engine/plan/make-plan.ts';
import { summarisePlan } from '../engine/plan/summarise-plan.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import { writeMatches } from '../spec/write-matches.ts';
import { renderMatching, renderWritten } from '../ui/text/render-matching.ts';
import type { MatchOptions } from './commands/match.ts';
import { withRun } from './with-run.ts';
import { writeText } from './write-text.ts';

/** Plans, shows the matches and what waits for a decision; with `--write` puts them into the spec, to be reviewed like code. */
export function matchSpec(spec: string, options: MatchOptions): Promise<ExitCode> {
  return withRun({ spec, mode: 'plan', options }, async (context, { watch, emit }) => {
    const proposal = await watch(context.migration.name, async () => {
      await makePlan(context, { refresh: options.refresh });
      return proposeMatches(context);
    });
    const isJson = options.format === 'json';
    if (!isJson) {
      const report = await summarisePlan(context, { showValues: options.showValues });
      writeText(renderMatching(report, proposal, { showValues: options.showValues ?? false }));
    }
    if (options.write) await write(spec, proposal);
    return exitCodes.done;

    async function write(file: string, { matches }: Proposal): Promise<void> {
      const insertions = listInsertions(proposal);
      const { changed, refused } = await writeMatches(context.loaded, insertions);
      const written = matches.length - refused.reduce((sum, { entries }) => sum + entries.length, 0);
      const message = renderWritten({ file, written, changed, refused: refused.map(({ path }) => path.join('.')) });
      if (!isJson) writeText(`${message}\n`);
      else {
        const finding = { severity: 'info', code: 'I_MATCHES_WRITTEN', message } as const;
        await watch(context.migration.name, async () => emit({ type: 'finding', finding }));
      }
    }
  });
}
