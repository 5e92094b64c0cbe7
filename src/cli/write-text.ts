import { fitLines } from '../ui/fit-lines.ts';

/** Text for people, in lines that the terminal shows whole. */
export function writeText(text: string): void {
  process.stdout.write(fitLines(text, process.stdout.columns));
}
