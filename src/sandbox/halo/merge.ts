import type { Input } from './binding.ts';

/** What a posted record changes on a stored one: all but control flags (`_...`), nulls and the named properties. */
export function changesOf(input: Input, own: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(
      ([name, value]) =>
        !name.startsWith('_') && value !== null && name !== 'id' && name !== 'guid' && !own.includes(name),
    ),
  );
}
