import process from 'node:process';
import { execa } from 'execa';
import { Failure } from '../../model/failure.ts';
import { locateEvaluator } from './locate-evaluator.ts';
import type { FromEvaluator, ProgramSets, ToEvaluator } from './protocol.ts';

/** Megabytes of heap before an evaluator dies. */
export const heapMegabytes = 256;
const startMs = 60_000;

export interface EvaluatorListener {
  answer(message: FromEvaluator): void;
  ended(how: string): void;
}

/** A running evaluator process. */
export interface Evaluator {
  pid: number;
  send(message: ToEvaluator): void;
  /** Replaces the listener before it. An evaluator that has ended already says so at once. */
  listen(listener: EvaluatorListener): void;
  /** Resolves when the process is gone: how it went (`SIGABRT`, `exit code 1`). */
  ended: Promise<string>;
  kill(): void;
}

/**
 * Starts an evaluator and loads `sets` into it.
 * @throws Failure `E_EVALUATOR` when it does not come up.
 */
export async function startEvaluator(sets: ProgramSets, recordMs: number): Promise<Evaluator> {
  const { entry, jsonata, readable } = locateEvaluator();
  const options = [
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${heapMegabytes}`,
    // Its garbage is short-lived; without this it would keep a hundred megabytes of it.
    '--max-semi-space-size=4',
    '--no-warnings',
  ];
  // Not execaNode: that would put a PATH into the environment.
  const subprocess = execa(process.execPath, [...options, entry, jsonata], {
    env: {},
    extendEnv: false,
    ipc: true,
    serialization: 'json',
    buffer: false,
    stdin: 'ignore',
    stdout: 'ignore',
    stderr: 'pipe',
    reject: false,
    // It ends when we do, because its channel closes. Execa's own way listens to signals, and so makes deadly what Node ignores:
    // a disk's limit for one file (SIGXFSZ) would end the run without a word.
    cleanup: false,
  });
  const child = subprocess.nodeChildProcess;
  let said = '';
  subprocess.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  let listener: EvaluatorListener = { answer: () => {}, ended: () => {} };
  let gone: string | null = null;
  child.on('message', (message: unknown) => listener.answer(message as FromEvaluator));
  const ended = subprocess.then((result) => {
    gone = result.signal ?? `exit code ${result.exitCode ?? 'unknown'}`;
    listener.ended(gone);
    return gone;
  });

  const evaluator: Evaluator = {
    pid: subprocess.pid ?? 0,
    // A process that just died cannot be sent anything; its listener is told of its end.
    send: (message) => void child.send(message, () => {}),
    listen: (next) => {
      listener = next;
      if (gone !== null) next.ended(gone);
    },
    ended,
    kill: () => void subprocess.kill('SIGKILL'),
  };
  const loaded = new Promise<'loaded'>((resolve) => {
    evaluator.listen({ answer: () => resolve('loaded'), ended: () => {} });
  });
  evaluator.send({ type: 'load', sets, recordMs });
  const timer = setTimeout(evaluator.kill, startMs);
  const outcome = await Promise.race([loaded, ended]);
  clearTimeout(timer);
  if (outcome === 'loaded') return evaluator;
  throw new Failure({
    code: 'E_EVALUATOR',
    message: `The process that evaluates expressions did not start (${outcome}). ${said}`.trim(),
    hint: 'Run deskhaul with the Node version that its package.json asks for.',
  });
}
