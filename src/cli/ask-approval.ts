import { Failure } from '../model/failure.ts';

/** Asks on the terminal; only `yes` is yes. Without a terminal nobody can answer, so it fails instead of waiting. */
export async function askApproval(question: string): Promise<boolean> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new Failure({
      code: 'E_APPROVAL',
      message: 'Apply asks before it writes, and there is no terminal to ask on.',
      hint: 'Review the plan, then run apply with --auto-approve.',
    });
  }
  const { askLine } = await import('../ui/ink/ask-line.ts');
  return (await askLine(`${question} Only "yes" is accepted:`, { stdin, stdout }))?.trim() === 'yes';
}
