import { Box, render, Text, useApp, useInput } from 'ink';
import { createElement as h, type ReactElement, useRef, useState } from 'react';

interface Terminal {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
}

/** Asks for a line on the terminal; Ctrl-C and Escape answer null. Ink reads it, because a live view follows on the same stdin. */
export async function askLine(question: string, { stdin, stdout }: Terminal): Promise<string | null> {
  let answer: string | null = null;
  const give = (line: string | null) => {
    answer = line;
  };
  const { waitUntilExit } = render(h(LinePrompt, { question, give }), { stdin, stdout, exitOnCtrlC: false });
  await waitUntilExit();
  return answer;
}

export function LinePrompt({ question, give }: { question: string; give(line: string | null): void }): ReactElement {
  const [line, setLine] = useState('');
  // Keys may come faster than the screen is drawn, and a pasted line brings its end along.
  const typed = useRef('');
  const { exit } = useApp();
  useInput((input, key) => {
    if (key.escape || (key.ctrl && input === 'c')) {
      give(null);
      return exit();
    }
    const end = key.return ? 0 : input.search(/[\r\n]/);
    if (key.backspace || key.delete) typed.current = typed.current.slice(0, -1);
    else if (!key.ctrl && !key.meta) typed.current += end < 0 ? input : input.slice(0, end);
    setLine(typed.current);
    if (end < 0) return;
    give(typed.current);
    exit();
  });
  return h(Box, { marginTop: 1 }, h(Text, { bold: true }, `${question} `), h(Text, null, line));
}
