/** Counts of one entity in a summary. */
export interface EntitySummary {
  create: number;
  adopt: number;
  update: number;
  link: number;
  unchanged: number;
  skipped: number;
  failed: number;
  unknown: number;
}
