import type { RecordKey } from './entity.ts';
import type { FileContent, Intent, Outcome } from './intent.ts';

/** What a probe will write, and how it learns from it. */
export interface TargetProbe {
  /** The one ticket, by its marker; everything else hangs on it. */
  ticket: { key: RecordKey; marker: string };
  /** For people, before anything is written: what, where, under whom. */
  announcement: string[];
  /** Throws a Failure where the tenant does not even take the ticket. */
  run(tools: ProbeTools, signal: AbortSignal): AsyncIterable<ProbeFact>;
}

/** How a probe writes: the engine journals each intent and deletes the ticket, with all that hangs on it, afterwards. */
export interface ProbeTools {
  write(intents: readonly Omit<Intent, 'id'>[]): Promise<Outcome[]>;
  uploadImage(file: FileContent): Promise<string>;
}

/** One thing that a probe found out about the tenant. Never holds a secret or customer text. */
export interface ProbeFact {
  area: 'arrays' | 'lists' | 'dates' | 'quiet' | 'comments' | 'files' | 'mail';
  /** What was tried: `dateclosed of a new ticket`. */
  title: string;
  found: string;
  /** Whether it is as a migration would like it; what is not, the writer works around. */
  fine: boolean;
}
