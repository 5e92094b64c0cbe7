import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the memory that a run takes close to what is alive in it. A migration makes much garbage and keeps little; left to itself V8
 * lets the space for young objects grow to 128 MB, and that for old ones to four times what is alive, as long as there is room.
 */
export function limitMemory(): void {
  // Young objects: as large as starting up has made it.
  setFlagsFromString('--semi-space-growth-factor=1');
  // Old ones: twice what is alive.
  setFlagsFromString('--heap-growing-percent=100');
}
