import { createInterface } from 'node:readline/promises';
import { Failure } from '../model/failure.ts';

/** Asks on the terminal; only `yes` is yes. Without a terminal nobody can answer, so it fails instead of waiting. */
export async function askApproval(question: string): Promise<boolean> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new Failure({
      code: 'E_APPROVAL',
      message: 'apply asks before it writes, and there is no terminal to ask on',
      hint: 'Review the plan, then run apply with --auto-approve.',
    });
  }
  const terminal = createInterface({ input: stdin, output: stdout });
  try {
    return (await terminal.question(`\n${question}\nOnly "yes" is accepted: `)).trim() === 'yes';
  } finally {
    terminal.close();
  }
}
