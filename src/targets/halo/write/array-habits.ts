import type { CapabilityMemory } from '../../../model/target.ts';
import type { Strategy } from './strategy.ts';

/** Whether the answer to an array lists all of its elements: what a server does with several is not documented. */
export const answersAll = 'arrays.answersAll';

/** Whether each record of this kind is sent by itself. */
export function mustGoAlone({ entity, arrays }: Strategy, memory: CapabilityMemory): boolean {
  if (arrays === 'never' || memory.get(taken(entity))?.value === false) return true;
  return arrays === 'when-listed' && memory.get(answersAll)?.value === false;
}

/** One shortened answer is enough: a server may list all at one time and not at another. */
export function learnFromAnswer({ entity }: Strategy, memory: CapabilityMemory, isComplete: boolean): void {
  if (memory.get(answersAll)?.value !== false) memory.set(answersAll, isComplete);
  if (isComplete) memory.set(taken(entity), true);
}

/** Whether arrays of this kind were once seen to arrive whole, so that an answer without ids need not be doubted. */
export function areArraysProven({ entity }: Strategy, memory: CapabilityMemory, length: number): boolean {
  return length === 1 || memory.get(taken(entity))?.value === true;
}

/** What was found of an array that the server took: all of it, or not. */
export function learnFromStanding({ entity }: Strategy, memory: CapabilityMemory, isComplete: boolean): void {
  memory.set(taken(entity), isComplete);
}

function taken(entity: string): string {
  return `${entity}.arrays`;
}
