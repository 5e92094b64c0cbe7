import { whereEqual } from './conditions.ts';
import { invalid, truncated } from './errors.ts';
import type { Halo } from './halo.ts';
import { list, num, str } from './values.ts';

/** Turns posted tags (`{text}` or `{id}`) into texts without doubles, and creates those that do not exist. */
export function keepTags(halo: Halo, posted: unknown): string[] {
  const texts = new Map<string, string>();
  for (const each of list(posted)) {
    const text = str(each.text).trim() || str(halo.store.get('tags', num(each.id))?.text);
    if (text.length > 1000) throw truncated('TAG', 'TAGname');
    if (text) texts.set(text.toLowerCase(), text);
  }
  const kept = [...texts.values()];
  if (kept.join(',').length > 4000) throw truncated('FAULTS', 'Ftickettags');
  for (const text of kept) if (!findTag(halo, text)) createTag(halo, text);
  return kept;
}

/** Tags as they are read. */
export function readTags(halo: Halo, texts: unknown): { id: number; text: string }[] {
  return ((texts as string[] | undefined) ?? []).map((text) => ({ id: findTag(halo, text)?.id ?? 0, text }));
}

function findTag(halo: Halo, text: string) {
  return halo.store.select('tags', { where: [whereEqual('text', text)], limit: 1 })[0];
}

function createTag(halo: Halo, text: string): void {
  if (halo.switches.tagCreation === 'refused') throw invalid('You do not have permission to create Tags');
  halo.store.insert('tags', { text, type: 0 });
}
