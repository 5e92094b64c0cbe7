import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bin } from '../../support/cli.ts';
import { atMost, type Row } from '../parts/row.ts';

const example = fileURLToPath(new URL('../../../migrations.example/zendesk-to-halo.yaml', import.meta.url));
const rounds = 31;

/** The median of many starts, each next to one of bare Node. */
export const coldStart: Row = {
  name: 'cold-start',
  about: 'how much longer than bare node a command takes that asks nobody',
  async run() {
    const commands = { node: ['-e', '0'], version: [bin, '--version'], validate: [bin, 'validate', example] };
    const taken: Record<keyof typeof commands, number[]> = { node: [], version: [], validate: [] };
    for (let round = 0; round < rounds; round += 1)
      for (const [name, args] of Object.entries(commands)) taken[name as keyof typeof commands].push(start(args));
    const node = median(taken.node);
    const more = (name: keyof typeof commands) => median(taken[name]) - node;
    const on = `against bare node (${node.toFixed(0)} ms), median of ${rounds}`;
    return [
      atMost('cold start of --version', on, { value: more('version'), most: 30, digits: 0, unit: ' ms' }),
      atMost('cold start of validate', on, { value: more('validate'), most: 150, digits: 0, unit: ' ms' }),
    ];
  },
};

function start(args: readonly string[]): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status} ${stderr}`);
  return performance.now() - begin;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
