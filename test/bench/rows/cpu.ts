import { join } from 'node:path';
import { haloToken } from '../../support/halo-client.ts';
import { reference } from '../parts/accounts.ts';
import { askChild } from '../parts/ask-child.ts';
import { type BenchScene, openBench } from '../parts/open-bench.ts';
import type { ReplayAnswer, ReplayOrder } from '../parts/replay.ts';
import { atMost, type Figure, noted, type Row, ticketsOf } from '../parts/row.ts';
import { type Run, runProgram } from '../parts/run-program.ts';
import { unlimited } from '../parts/start-sandboxes.ts';

/** Pull, map and apply in one command, against bare undici that sends the same requests again to fresh sandboxes. */
export const cpu: Row = {
  name: 'cpu',
  about: 'CPU time of pull, map and apply against bare undici doing the same reads and writes',
  async run(options) {
    const tickets = ticketsOf(options, 5000, 1000);
    const setup = { ...unlimited, profile: 'modern', shape: reference, tickets } as const;
    const scene = await openBench(setup);
    const tapeFile = join(scene.folder, 'tape.jsonl');
    try {
      const taped = await openBench({ ...setup, tapeFile });
      try {
        const run = await runProgram(['apply', taped.spec, '--auto-approve'], taped.env);
        await taped.sandboxes.close();
        const bare = await replay(scene, taped, tapeFile);
        return compare(run, bare, `modern, reference account, ${tickets} tickets`);
      } finally {
        await taped.close();
      }
    } finally {
      await scene.close();
    }
  },
};

async function replay(
  { sandboxes: { ready } }: BenchScene,
  taped: BenchScene,
  tapeFile: string,
): Promise<ReplayAnswer> {
  const old = taped.sandboxes.ready;
  const files = (side: typeof ready) => `http://${side.zendesk.fileHosts[0]}`;
  const { email, token } = ready.zendesk;
  const order: ReplayOrder = {
    tapeFile,
    addresses: {
      [old.zendesk.url]: ready.zendesk.url,
      [files(old)]: files(ready),
      [old.halo.url]: ready.halo.url,
    },
    authorization: {
      [ready.zendesk.url]: `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`,
      [ready.halo.url]: `Bearer ${await haloToken(ready.halo)}`,
    },
  };
  return await askChild<ReplayAnswer>(new URL('../parts/replay.ts', import.meta.url), order);
}

function compare({ cpuByPhase, cpuMs }: Run, bare: ReplayAnswer, on: string): Figure[] {
  const stages = { pull: ['pull'], map: ['select', 'recover', 'match', 'plan'], apply: ['apply', 'link'] } as const;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const took = Object.entries(stages).map(([stage, phases]) => {
    const ms = phases.reduce((sum, phase) => sum + (cpuByPhase[phase] ?? 0), 0);
    return { stage, ms };
  });
  const all = took.reduce((sum, { ms }) => sum + ms, 0);
  const { cpuMs: bareMs, requests } = bare;
  const byStage = [...took, { stage: 'start and end', ms: cpuMs - all }].map(
    ({ stage, ms }) => `${stage} ${seconds(ms)}`,
  );
  return [
    atMost('CPU time against bare undici', on, { value: cpuMs / (bareMs.pull + bareMs.apply), most: 8, unit: ' x' }),
    noted('  by stage', on, byStage.join(', ')),
    noted(
      '  bare undici',
      on,
      `${requests.pull} to read ${seconds(bareMs.pull)}, ${requests.apply} to write ${seconds(bareMs.apply)}, ${bare.refused} refused`,
    ),
  ];
}
