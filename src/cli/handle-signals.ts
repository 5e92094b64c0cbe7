import type { Controls } from '../model/controls.ts';

/** The first SIGINT, SIGTERM or SIGHUP stops gracefully, the second at once. Answers how to stop listening. */
export function handleSignals(controls: Controls): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let received = 0;
  const stop = () => {
    received += 1;
    controls.stop(received > 1);
  };
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
