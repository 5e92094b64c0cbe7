/** A command that a machine keeps or starts by itself. */
export interface Service {
  /** Of the migration: letters, digits and `-`. */
  name: string;
  /** Where it runs; absolute, like all paths here. */
  folder: string;
  program: readonly string[];
  spec: string;
  flags: readonly string[];
  /** Holds its secrets, one `NAME=value` a line. */
  environmentFile: string;
}
