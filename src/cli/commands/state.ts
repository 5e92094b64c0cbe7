import { type Command, Option } from 'commander';
import { addRunOptions, addStateOption, type RunOptions } from '../run-options.ts';

export interface StateOptions {
  state: string;
  format: 'text' | 'json';
  tenant?: string;
  out?: string;
  showValues?: boolean;
  autoApprove?: boolean;
  force?: boolean;
}

export interface RebuildOptions extends RunOptions {
  anew?: boolean;
}

export function addState(program: Command): void {
  const state = program
    .command('state')
    .description('look after what deskhaul knows of a migration; all but rebuild connect to nothing');

  add(state, 'list', 'every state below the folder').action(async (options: StateOptions) => {
    const { listAll } = await import('../state/list-all.ts');
    process.exitCode = await listAll(options);
  });
  addOfSpec(state, 'show', 'one state, or all that it knows of one record')
    .argument('[record]', 'such as tickets/880123')
    .option('--show-values', "also what customers wrote: the record's label")
    .action(async (spec: string, record: string | undefined, options: StateOptions) => {
      const { showOne } = await import('../state/show-one.ts');
      process.exitCode = await showOne(spec, record, options);
    });
  addOfSpec(state, 'export', 'write the ledger and what was learned into a file, without any customer text')
    .requiredOption('--out <file>', 'the file to write')
    .action(async (spec: string, options: StateOptions) => {
      const { exportSpec } = await import('../state/export-spec.ts');
      process.exitCode = await exportSpec(spec, options);
    });
  addOfSpec(state, 'import', 'bring an exported file into an empty state, or over an older one of the same history')
    .argument('<file>', 'what state export wrote')
    .action(async (spec: string, file: string, options: StateOptions) => {
      const { importSpec } = await import('../state/import-spec.ts');
      process.exitCode = await importSpec(spec, file, options);
    });
  addOfSpec(state, 'forget', 'take records out of the ledger; the next plan looks for them in the target')
    .argument('<records...>', 'such as tickets/880123')
    .option('--auto-approve', 'do not ask')
    .action(async (spec: string, records: string[], options: StateOptions) => {
      const { forgetOfSpec } = await import('../state/forget-of-spec.ts');
      process.exitCode = await forgetOfSpec(spec, records, options);
    });
  addOfSpec(state, 'purge', 'remove all customer text from the disk and keep the ledger')
    .option('--auto-approve', 'do not ask')
    .action(async (spec: string, options: StateOptions) => {
      const { purgeSpec } = await import('../state/purge-spec.ts');
      process.exitCode = await purgeSpec(spec, options);
    });
  addOfSpec(state, 'unlock', 'take the lock of a tenant from a run that is gone')
    .option('--force', 'also from a run on another host, of which nothing here can tell whether it is gone')
    .action(async (spec: string, options: StateOptions) => {
      const { unlockSpec } = await import('../state/unlock-spec.ts');
      process.exitCode = await unlockSpec(spec, options);
    });
  const rebuild = state
    .command('rebuild')
    .description('fill a lost or empty state from our markers in the target; connects, and only reads')
    .argument('<spec>', 'the YAML file')
    .option('--anew', 'set a whole state aside first');
  addRunOptions(rebuild).action(async (spec: string, options: RebuildOptions) => {
    const { rebuildSpec } = await import('../state/rebuild-spec.ts');
    process.exitCode = await rebuildSpec(spec, options);
  });
}

function add(parent: Command, name: string, description: string): Command {
  const command = parent.command(name).description(description);
  return addStateOption(command).addOption(
    new Option('--format <format>', 'output').choices(['text', 'json']).default('text'),
  );
}

function addOfSpec(parent: Command, name: string, description: string): Command {
  return add(parent, name, description)
    .argument('<spec>', 'the YAML file')
    .option('--tenant <key>', 'which tenant, where the spec was used with several');
}
