export interface Estimate {
  requests: number;
  /** At the tenant's limit. */
  durationMs: number;
}
