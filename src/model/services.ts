import type { CapabilityMemory } from './capabilities.ts';
import type { Clock } from './clock.ts';
import type { Finding } from './finding.ts';

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
  /** What is known of a server's limit by all processes that share a state folder, by the server's host. Absent: each counts alone. */
  rates?: (host: string) => RateMemory;
  /**
   * Told whenever a request is about to wait for a server's limit, until when at first (milliseconds since the epoch), and with null
   * when it has waited. Many may wait at once.
   */
  onLimit?: (host: string, until: number | null) => void;
}

/**
 * The requests that count against one server's limit, and what the server said of it: of one process, or of all that talk to it
 * from one state folder. Synchronous, because every request asks. Instants are milliseconds since the epoch.
 */
export interface RateMemory {
  /**
   * Counts a request that leaves now if fewer than `most` lie in the `windowMs` before; else answers from when on there may be
   * room. Until `arrived` says better it counts as if it reached the server `arrivalMs` from now: not before, and hardly later.
   */
  take(request: {
    most: number;
    windowMs: number;
    arrivalMs: number;
    now: number;
  }): { id: number } | { freeAt: number };
  /** The request has reached the server by now. */
  arrived(id: number, now: number): void;
  inWindow(windowMs: number, now: number): number;
  /** What the server said: how many requests it takes in its window (null: nothing yet), and until when nobody shall ask. */
  told(now: number): { limit: number | null; blockedUntil: number };
  tell(said: { limit?: number; blockedUntil?: number }, now: number): void;
}

export interface TargetServices extends Services {
  capabilities: CapabilityMemory;
}

export interface SourceServices extends Services {
  /** The folder below which a files source may read. */
  dataRoot: string;
}
