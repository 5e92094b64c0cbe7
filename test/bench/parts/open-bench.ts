import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from '../../support/cli.ts';
import { type Sandboxes, startSandboxes } from './start-sandboxes.ts';

const example = fileURLToPath(new URL('../../../migrations.example/zendesk-to-halo.yaml', import.meta.url));

/** Sandboxes, a folder, and the example spec in it, which takes all of the limit. */
export interface BenchScene {
  sandboxes: Sandboxes;
  folder: string;
  spec: string;
  env: Record<string, string>;
  close(): Promise<void>;
}

export async function openBench(options: Parameters<typeof startSandboxes>[0]): Promise<BenchScene> {
  const folder = await mkdtemp(join(tmpdir(), 'deskhaul-bench-'));
  const sandboxes = await startSandboxes({ haloFile: join(folder, 'halo.db'), ...options });
  const spec = join(folder, 'migration.yaml');
  await writeFile(spec, await readSpec());
  return {
    sandboxes,
    folder,
    spec,
    env: environment(sandboxes.ready, join(folder, 'state')),
    async close() {
      await sandboxes.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The example with nothing left to others. */
async function readSpec(): Promise<string> {
  const text = await readFile(example, 'utf8');
  return text.replace('share: 50%', 'share: 100%').replace('share: 90%', 'share: 100%');
}
