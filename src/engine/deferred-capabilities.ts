import type { CapabilityMemory } from '../model/capabilities.ts';

/**
 * A memory for the target to be connected with before it is known which tenant, and so which state, it belongs to: nothing is
 * remembered until it is bound, and what was learned until then is told to the state's own memory.
 */
export function deferCapabilities(): CapabilityMemory & { bind(memory: CapabilityMemory): void } {
  const learned = new Map<string, Parameters<CapabilityMemory['set']>[1]>();
  let bound: CapabilityMemory | null = null;
  return {
    get: (name) => bound?.get(name) ?? null,
    set(name, value) {
      if (bound) bound.set(name, value);
      else learned.set(name, value);
    },
    bind(memory) {
      bound = memory;
      for (const [name, value] of learned) memory.set(name, value);
      learned.clear();
    },
  };
}
