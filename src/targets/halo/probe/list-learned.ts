import type { CapabilityMemory, Learned } from '../../../model/capabilities.ts';
import { isObject } from '../../../model/json.ts';
import { trialOf } from '../write/learned-limit.ts';

/**
 * What was learned of how the tenant's API behaves, for people, each with its date: by a probe, or by an apply on its own first
 * records. Empty where nothing was written yet.
 */
export function listLearned(memory: CapabilityMemory): Learned[] {
  const learned: Learned[] = [];
  const tell = (name: string, title: string, say: (value: unknown) => string | null) => {
    const known = memory.get(name);
    const found = known === null || known.value === null ? null : say(known.value);
    if (known && found !== null) learned.push({ title, found, learnedAt: known.learnedAt });
  };
  const either = (yes: string, no: string) => (value: unknown) =>
    typeof value === 'boolean' ? (value ? yes : no) : null;
  const size = (value: unknown) =>
    isObject(value as never) ? `up to ${String((value as { size: unknown }).size)} in one request` : null;
  const isFound = (memory.get(trialOf('arrays.max'))?.value ?? null) !== null;
  tell('arrays.max', 'arrays', (value) =>
    isFound
      ? `up to ${String(value)} in one request, since more were refused`
      : `the tenant takes ${String(value)} at most`,
  );
  tell('tickets.arraySize', 'tickets', size);
  tell('comments.arraySize', 'comments', size);
  tell('arrays.answersAll', 'answers to arrays', either('list all', 'do not list all: ids are read back'));
  tell('tickets.filter.third_party_id', 'tickets are found', either('by their batch', 'among the newest'));
  tell('lists.lagMs', 'new records', (value) =>
    value === 0 ? 'in lists at once' : `in lists after ${(Number(value) / 1000).toFixed(1)} s`,
  );
  tell('files.inside', 'files', either('inside their comments', 'one request each'));
  tell('arrays.maxBytes', 'requests', (value) => `below ${(Number(value) / 1_000_000).toFixed(1)} MB`);
  for (const [name, title] of Object.entries({ dateoccurred: 'opening dates', dateclosed: 'closing dates' })) {
    tell(`tickets.keeps.${name}`, `${title} of imported tickets`, either('kept', 'replaced by the tenant'));
  }
  return learned;
}
