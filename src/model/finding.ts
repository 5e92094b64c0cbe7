/** A place in a spec, 1-based; what an editor jumps to. */
export interface Location {
  file: string;
  line: number;
  column: number;
}

/** Where in the spec something stands, as keys from the root: `['tickets', 'fields', 'status', 'map', 'open']`. */
export type Pointer = readonly (string | number)[];

export type Severity = 'error' | 'warning' | 'info';

/** Something a person should know: what, where, and what to do next. Never holds a secret or customer text. */
export interface Finding {
  severity: Severity;
  /** Stable, for machines: `E_UNKNOWN_KEY`, `W_SUBJECT_TRUNCATED`. */
  code: string;
  message: string;
  hint?: string;
  pointer?: Pointer;
  location?: Location;
}
