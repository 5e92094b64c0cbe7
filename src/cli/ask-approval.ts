import { Failure } from '../model/failure.ts';

/**
 * Asks on the terminal; only `yes` is yes. Without a terminal nobody can answer, so it fails instead of waiting. `before` says
 * what is asked about: `Apply asks before it writes`.
 */
export async function askApproval(
  question: string,
  { before, hint }: { before: string; hint: string } = {
    before: 'Apply asks before it writes',
    hint: 'Review the plan, then run apply with --auto-approve.',
  },
): Promise<boolean> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new Failure({
      code: 'E_APPROVAL',
      message: `${before}, and there is no terminal to ask on.`,
      hint,
    });
  }
  const { askLine } = await import('../ui/ink/ask-line.ts');
  return (await askLine(`${question} Only "yes" is accepted:`, { stdin, stdout }))?.trim() === 'yes';
}
