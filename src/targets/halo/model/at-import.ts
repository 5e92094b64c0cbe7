/**
 * Stands in desired dates for the moment at which the record is written: known to the writer alone, so that the desired record
 * stays the same from plan to verify.
 */
export const atImport = 'at import';
