import { createRedactor } from '../http/redactor.ts';

/** Every secret this process was given, so that none leaves it, not even in the stack of a bug. */
export const secrets = createRedactor();
