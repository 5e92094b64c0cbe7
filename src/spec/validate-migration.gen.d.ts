import type { ErrorObject } from 'ajv';

/** Fills in defaults in place; `errors` are of the last call. */
interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export const validateMigration: Validator;
export const validateSource: Validator;
export const validateTarget: Validator;
export const validateEvent: Validator;
export const validatePlanLine: Validator;
