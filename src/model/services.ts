import type { Clock } from './clock.ts';
import type { Finding } from './finding.ts';
import type { CapabilityMemory } from './target.ts';

/** Knows every secret of the process and takes it out of whatever is about to leave. */
export interface Redactor {
  /** Registers a secret with its base64 and URL-encoded forms. Shorter than 4 characters: ignored. */
  add(secret: string): void;
  redact(text: string): string;
}

/** What connectors are given by whoever starts them. */
export interface Services {
  clock: Clock;
  redactor: Redactor;
  /** Something a person should know that stops nothing. */
  warn(finding: Finding): void;
}

export interface TargetServices extends Services {
  capabilities: CapabilityMemory;
}

export interface SourceServices extends Services {
  /** The folder below which a files source may read. */
  dataRoot: string;
}
