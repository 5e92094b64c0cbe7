import { fitLines } from '../ui/fit-lines.ts';

/** Text for people, in lines that the terminal shows whole. */
export function writeText(text: string, output: NodeJS.WriteStream = process.stdout): void {
  output.write(fitLines(text, output.columns));
}
