import { type Command, InvalidArgumentError, Option } from 'commander';

export function addSandbox(program: Command): void {
  program
    .command('sandbox')
    .description('run a Zendesk and a Halo on this machine, to practise on')
    .option('--seed <n>', 'seed of the generated account', wholeNumber, 1)
    .option('--tickets <n>', 'tickets to generate', wholeNumber, 200)
    .addOption(
      new Option('--awkward <kind>', 'all adds records that must fail or be blocked')
        .choices(['default', 'all'])
        .default('default'),
    )
    .option('--huge-body', 'one ticket has a comment of 10 MB')
    .addOption(
      new Option('--profile <name>', 'how the Halo behaves').choices(['modern', 'legacy', 'hostile']).default('modern'),
    )
    .option('--set <name=value...>', 'change one behaviour of the Halo')
    .addOption(
      new Option('--tenant <state>', 'whether the Halo is set up for a migration')
        .choices(['prepared', 'unprepared'])
        .default('prepared'),
    )
    .option('--zendesk-port <n>', '0 picks a free one', wholeNumber, 0)
    .option('--halo-port <n>', '0 picks a free one', wholeNumber, 0)
    .option('--time-scale <n>', 'sandbox seconds that pass in one real second', positiveNumber, 1)
    .option('--data <dir>', 'load Zendesk-shaped JSONL files instead of generating')
    .addOption(new Option('--format <format>', 'output').choices(['text', 'json']).default('text'))
    .action(async (options) => {
      const { runSandbox } = await import('../run-sandbox.ts');
      await runSandbox(options);
    });
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('a whole number from 0 on');
  return value;
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('a number above 0');
  return value;
}
