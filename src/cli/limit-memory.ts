import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the space for young objects as large as starting up has made it. V8 lets it grow to 128 MB in a program that makes much
 * garbage, whatever is alive of it: a migration makes much, and keeps little.
 */
export function limitMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
