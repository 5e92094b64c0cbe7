import type { JsonValue } from './json.ts';

/** How a tenant's API really behaves, learned and dated; kept by the state. */
export interface CapabilityMemory {
  get(name: string): { value: JsonValue; learnedAt: string } | null;
  set(name: string, value: JsonValue): void;
  /** All of it, by name; a memory that cannot list leaves this out. */
  all?(): { name: string; value: JsonValue; learnedAt: string }[];
}

/** One habit of the tenant, learned from what it did: `files`, `inside their comments`. */
export interface Learned {
  title: string;
  found: string;
  /** ISO 8601. */
  learnedAt: string;
}
