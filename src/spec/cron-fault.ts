import { Cron } from 'croner';

/** What is wrong with a cron expression of five fields; null when it is one. */
export function describeCronFault(expression: string): string | null {
  const fields = expression.trim().split(/\s+/).length;
  if (fields !== 5 && !expression.startsWith('@')) return `it has ${fields} fields, not five.`;
  try {
    new Cron(expression, { mode: '5-part', paused: true });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^\w+: /, '') : 'it cannot be read';
  }
}
