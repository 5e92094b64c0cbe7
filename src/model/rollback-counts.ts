export interface RollbackCounts {
  /** Deleted, or to be deleted. */
  deleted: number;
  /** Gone already. */
  gone: number;
  kept: number;
  refused: number;
  unknown: number;
}

/**
 * Why a record that we created stays: a person changed it, answered it or hung something of their own on it; it does not carry our
 * key; what was written there is not known; the target refused to delete it, or did not say whether it did.
 */
export type KeptReason = 'edited' | 'answered' | 'used' | 'unmarked' | 'unproven' | 'refused' | 'unknown';
