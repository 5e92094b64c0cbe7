import type { Entity, RecordKey } from './entity.ts';

const words: Record<Entity, string> = {
  settings: 'setting',
  customFields: 'field',
  tags: 'tag',
  groups: 'group',
  agents: 'agent',
  organizations: 'organization',
  contacts: 'contact',
  folders: 'folder',
  articles: 'article',
  macros: 'macro',
  tickets: 'ticket',
  comments: 'comment',
  attachments: 'attachment',
};

/** What all markers of one source account begin with: `zendesk:acme:`. */
export function markerPrefix(sourceKey: string): string {
  return `${sourceKey}:`;
}

/** The key written into a target record that we create, the only proof that it is ours: `zendesk:acme:ticket:880123`. */
export function formatMarker(sourceKey: string, key: RecordKey): string {
  return `${markerPrefix(sourceKey)}${words[key.entity]}:${key.id}`;
}

/** The record that a marker names; null when it is another source's or in no form of ours. */
export function parseMarker(sourceKey: string, marker: string): RecordKey | null {
  const prefix = markerPrefix(sourceKey);
  if (!marker.startsWith(prefix)) return null;
  const [, word, id] = /^([a-z]+):(.+)$/s.exec(marker.slice(prefix.length)) ?? [];
  const entity = (Object.keys(words) as Entity[]).find((candidate) => words[candidate] === word);
  return entity && id ? { entity, id } : null;
}
