import { dirname, resolve } from 'node:path';
import { type Inventory, readInventory } from '../engine/inventory/read-inventory.ts';
import { inventoryMarkdown, inventoryText } from '../engine/inventory/render-inventory.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import type { Migration } from '../model/migration.gen.ts';
import { connectSource } from '../sources/registry.ts';
import { resolveConnection } from '../spec/resolve-connection.ts';
import { readTrust } from '../spec/trust.ts';
import { readRebuilds } from '../targets/registry.ts';
import { renderFinding } from '../ui/text/render-finding.ts';
import type { InventoryOptions } from './commands/inventory.ts';
import { loadSpec } from './load-spec.ts';
import { secrets } from './secrets.ts';
import { startSession } from './session.ts';
import { writeOut } from './write-out.ts';
import { writeText } from './write-text.ts';

/** Asks the source alone: the target need not exist yet, and no state is opened. */
export async function takeInventory(spec: string, options: InventoryOptions): Promise<ExitCode> {
  const loaded = await loadSpec(spec);
  const migration = loaded.migration as Migration;
  const session = startSession({ format: 'text', plain: true });
  try {
    const trust = readTrust(process.env, options);
    const connection = await resolveConnection(migration.source, { trust, redactor: secrets, locate: loaded.locate });
    const source = await connectSource(connection, {
      clock: session.clock,
      redactor: secrets,
      warn: (finding) => writeText(`${renderFinding(finding)}\n`, process.stderr),
      dataRoot: options.dataRoot ? resolve(options.dataRoot) : dirname(loaded.file),
    });
    try {
      const inventory = await readInventory(source, {
        rebuild: await readRebuilds(migration.target.connector),
        now: session.clock.now(),
        timezone: migration.timezone,
        signal: session.run.signal,
      });
      await writeOut(options.out, pieces(inventory, options.format));
    } finally {
      await source.close();
    }
  } finally {
    session.end();
  }
  return exitCodes.done;
}

async function* pieces(inventory: Inventory, format: InventoryOptions['format']): AsyncGenerator<string> {
  if (format === 'json') yield `${JSON.stringify(inventory, null, 2)}\n`;
  else yield* format === 'markdown' ? inventoryMarkdown(inventory) : inventoryText(inventory);
}
