import type { CapabilityMemory } from '../../../model/capabilities.ts';
import type { Strategy } from './strategy.ts';

/** Whether the answer to an array lists all of its elements: what a server does with several is not documented. */
export const answersAll = 'arrays.answersAll';

/** Whether each record of this kind is sent by itself. */
export function mustGoAlone({ entity, arrays }: Strategy, memory: CapabilityMemory): boolean {
  if (arrays === 'never' || memory.get(taken(entity))?.value === false) return true;
  return arrays === 'when-listed' && memory.get(answersAll)?.value === false;
}

/** One shortened answer is enough: a server may list all at one time and not at another. */
export function learnFromAnswer(
  { entity }: Strategy,
  memory: CapabilityMemory,
  { isComplete, showsAll }: { isComplete: boolean; showsAll: boolean },
): void {
  if (memory.get(answersAll)?.value !== false) keep(memory, answersAll, showsAll);
  if (isComplete || showsAll) keep(memory, taken(entity), true);
}

/** What an answer to an array looks like: all rows (or some of them), one of them, none. */
export type AnswerShape = 'list' | 'one' | 'none';

/**
 * Whether so long an array of this kind was once seen to arrive whole with such an answer, so that one without ids need not be
 * doubted: a server may drop what is beyond its limit and say nothing.
 */
export function isProven(
  { entity }: Strategy,
  memory: CapabilityMemory,
  { length, shape }: { length: number; shape: AnswerShape },
): boolean {
  return length === 1 || length <= seenWhole(memory, entity, shape);
}

/** What was found of an array that the server took: all of it, or not. */
export function learnFromStanding(
  { entity }: Strategy,
  memory: CapabilityMemory,
  { length, shape, isComplete }: { length: number; shape: AnswerShape; isComplete: boolean },
): void {
  keep(memory, taken(entity), isComplete);
  if (isComplete && length > seenWhole(memory, entity, shape)) memory.set(wholeWith(entity, shape), length);
}

function seenWhole(memory: CapabilityMemory, entity: string, shape: AnswerShape): number {
  return Number(memory.get(wholeWith(entity, shape))?.value ?? 0);
}

function wholeWith(entity: string, shape: AnswerShape): string {
  return `${entity}.arraysWhole.${shape}`;
}

/** What is known keeps the date at which it was learned, and costs no write. */
function keep(memory: CapabilityMemory, name: string, value: boolean): void {
  if (memory.get(name)?.value !== value) memory.set(name, value);
}

function taken(entity: string): string {
  return `${entity}.arrays`;
}
